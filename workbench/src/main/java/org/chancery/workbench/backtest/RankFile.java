// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import java.util.Locale;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.ranking.Rank;

/**
 * Ranks as lines, with the ids and times of the files, so that others can recompute the figures.
 */
record RankFile(Numbering entities, Numbering relations, TimeScale scale) {
  static final String HEADER = "s\tr\to\tt\tdirection\trank\tties\n";

  String line(Rank rank) {
    Fact fact = rank.fact();
    return String.format(
        Locale.ROOT,
        "%d\t%d\t%d\t%d\t%s\t%.1f\t%d\n",
        entities.id(fact.source()),
        relations.id(fact.relation()),
        entities.id(fact.target()),
        scale.time(fact.step()),
        rank.asked().name().toLowerCase(Locale.ROOT),
        rank.rank(),
        rank.ties());
  }
}
