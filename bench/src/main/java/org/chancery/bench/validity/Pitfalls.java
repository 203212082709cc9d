// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.bench.validity.Pitfall.Decided;

/** What the pitfalls of event records do to a naive reading and to ours. */
final class Pitfalls implements Check {
  private static final int REPLICATIONS = 100;
  private static final double MOST = 0.10;

  @Override
  public Section run(Effort effort) {
    Map<Pitfall, List<Decided>> decided =
        effort.run(
            "pitfalls",
            List.of(Pitfall.values()),
            REPLICATIONS,
            (pitfall, chance) -> pitfall.decided(chance));
    Map<MonthDates, List<Decided>> replies =
        effort.run(
            "month dates",
            List.of(new MonthDates()),
            REPLICATIONS,
            (dates, chance) -> dates.decided(chance));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("pitfall", "how made", "the naive reader", "naive", "ours"));
    List<Target> targets = new ArrayList<>();
    decided.forEach(
        (pitfall, its) -> {
          rows.add(row(pitfall.label(), pitfall.made(), pitfall.naive(), its));
          targets.add(target(pitfall.label(), its));
        });
    replies.forEach(
        (dates, its) -> {
          rows.add(row(dates.label(), dates.made(), dates.naive(), its));
          targets.add(target(dates.label(), its));
        });
    return new Section(
        "Pitfalls",
        """
        Records in which nothing changes, 60 acts a year being expected, and the claim that \
        incidents with a partner rise from one year to the next. The naive reader compares numbers \
        of rows as if these were counts of independent events, with the confidence that our verdicts \
        ask for, so that one in ten readings would be wrong by chance alone. \
        There are %d records of each."""
            .formatted(effort.replications(REPLICATIONS)),
        List.of(new Table("A change is decided though there is none, in 100", rows)),
        targets);
  }

  private static List<String> row(String label, String made, String naive, List<Decided> its) {
    return List.of(
        label,
        made,
        naive,
        Frequency.of(its, Decided::naive).toString(),
        Frequency.of(its, Decided::ours).toString());
  }

  private static Target target(String label, List<Decided> its) {
    return Target.atMost("decided in spite of: " + label, MOST, Frequency.of(its, Decided::ours));
  }
}
