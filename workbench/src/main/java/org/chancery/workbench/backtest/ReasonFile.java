// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.chancery.analysis.evidence.Acts;
import org.chancery.analysis.evidence.Evidence;
import org.chancery.analysis.evidence.Observation;
import org.chancery.analysis.evidence.Precedent;
import org.chancery.analysis.ranking.Candidate;
import org.chancery.analysis.ranking.Contribution;
import org.chancery.analysis.ranking.Explained;

/*
 * How it works. Of each question the likeliest three are told, and whoever came true of the shortlist;
 * of each of them the weightiest reasons, and what speaks most against him. In a reason s is the one
 * asked about, o the candidate and r the relation, which s suffers where the subject is asked for.
 */
/** Writes what forecasts rest on, a reason a line, with tabs between. */
final class ReasonFile {
  static final String HEADER =
      "asked\trelation\tdirection\tt\tplace\tcandidate\tscore\tchance\tcame_true\tevidence\tpoints\treason\n";

  private static final int CANDIDATES = 3;
  private static final int REASONS = 5;

  private final Numbering entities;
  private final Numbering relations;
  private final TimeScale scale;
  private final Acts acts;
  private final Writer out;

  ReasonFile(Numbering entities, Numbering relations, TimeScale scale, Writer out) {
    this.entities = entities;
    this.relations = relations;
    this.scale = scale;
    this.acts = new Acts(relations.size());
    this.out = out;
  }

  void write(Explained explained) {
    List<Candidate> candidates = explained.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean cameTrue = explained.answers().contains(candidate.entity());
      if (i < CANDIDATES || cameTrue) {
        write(explained, candidate, i + 1, cameTrue);
      }
    }
  }

  private void write(Explained explained, Candidate candidate, int place, boolean cameTrue) {
    int act = explained.query().act();
    String start =
        String.format(
            Locale.ROOT,
            "%s\t%s\t%s\t%d\t%d\t%s\t%.3f\t%.4f\t%b",
            entities.name(explained.query().entity()),
            relations.name(acts.relation(act)),
            acts.isSuffered(act) ? "source" : "target",
            scale.time(explained.query().step()),
            place,
            entities.name(candidate.entity()),
            candidate.score(),
            candidate.chance(),
            cameTrue);
    List<Contribution> all = candidate.contributions();
    all.stream().limit(REASONS).forEach(one -> line(start, one));
    all.stream()
        .skip(REASONS)
        .filter(one -> one.points() < 0)
        .filter(one -> all.stream().limit(REASONS).noneMatch(told -> told.points() < 0))
        .findFirst()
        .ifPresent(one -> line(start, one));
  }

  private void line(String start, Contribution contribution) {
    try {
      out.write(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%.3f\t%s\n",
              start,
              contribution.evidence(),
              contribution.points(),
              words(contribution)));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private String words(Contribution contribution) {
    return contribution
        .precedent()
        .map(rule -> words(contribution.evidence() == Evidence.RULE_UPON, rule))
        .or(
            () ->
                contribution
                    .observation()
                    .map(seen -> contribution.evidence().meaning() + words(seen)))
        .orElse(contribution.evidence().meaning());
  }

  private String words(Observation seen) {
    return String.format(
        Locale.ROOT,
        ": %,d times, first at %d, last at %d, %.1f %% of all such",
        seen.count(),
        scale.time(seen.first()),
        scale.time(seen.last()),
        100 * seen.share());
  }

  private String words(boolean upon, Precedent rule) {
    String one = upon ? "o" : "s";
    String other =
        rule.other().isPresent() ? entities.name(rule.other().getAsInt()) : upon ? "anyone" : "o";
    boolean suffered = acts.isSuffered(rule.act());
    return String.format(
        Locale.ROOT,
        "%d before, \"%s\" by %s to %s: then r in %,d of %,d such cases, confidence %.3f",
        rule.steps() * scale.unit(),
        relations.name(acts.relation(rule.act())),
        suffered ? other : one,
        suffered ? one : other,
        rule.held(),
        rule.tried(),
        rule.confidence());
  }
}
