// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.trial.Docket;
import org.chancery.analysis.trial.Trial;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.bench.validity.Plot.Side;

/** How often claims are decided where nothing is true, and decided rightly where something is. */
final class Verdicts implements Check {
  private static final double CONFLICT = 0.3;
  private static final int OF_NOTHING = 20;
  private static final int OF_TRUTHS = 8;
  private static final double MOST = 0.05;
  private static final double LEAST = 0.80;

  @Override
  public Section run(Effort effort) {
    Map<Cell, List<Optional<Verdict>>> given =
        effort.run("nothing true", cells(List.of(Side.NEITHER)), OF_NOTHING, Verdicts::verdict);
    given.putAll(
        effort.run(
            "something true",
            cells(List.of(Side.CLAIM, Side.OPPOSITE)),
            OF_TRUTHS,
            Verdicts::verdict));
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("claim", "incidents a year"));
    Bursts.ALL.forEach(bursts -> head.add(bursts.label()));
    rows.add(head);
    List<Target> targets = new ArrayList<>();
    for (Plot plot : Plot.all()) {
      plot.aYear().forEach(year -> rows.add(row(plot, year, given)));
      targets.addAll(targets(plot, given));
    }
    return new Section(
        "Verdicts",
        """
        Records of four years of an actor and its partners, with so many incidents of the relation \
        in question expected in each of the two years that claims speak of, bunched as above, each \
        coded once or twice. Where nothing is planted, neither the claim nor its opposite is true; of \
        "unchanged" the truth is just at the margin. Where something is, in half of the records the \
        claim is true and in half its opposite, by the stated size: 4 standard errors of the effect, \
        as one would reckon them who knew how incidents come about; of turning points, 3 standard \
        deviations of a month; of replies, every second move is answered; of what happened, eight \
        acts were done, each told with a probability of 0.8 by a machine of unknown precision, or \
        none were where six would be expected. Where no effect of the size is possible, such as a \
        balance that falls so far from few incidents, there is a dash. Verdicts are those of the \
        whole engine, with its specification curve. \
        There are %d records a cell without anything true, %d with the claim true and as many with its \
        opposite."""
            .formatted(effort.replications(OF_NOTHING), effort.replications(OF_TRUTHS)),
        List.of(
            sizes(),
            new Table(
                "Falsely supported and contradicted where nothing is true / rightly and wrongly"
                    + " decided where something is, in 100",
                rows)),
        targets);
  }

  private static Optional<Verdict> verdict(Cell cell, Chance chance) {
    MadeRecord record = new MadeRecord(chance);
    Pace pace = cell.bursts().pace(cell.aYear() / MadeRecord.WEEKS, CONFLICT);
    if (!cell.plot().plant(record, pace, cell.side())) {
      return Optional.empty();
    }
    return Optional.of(verdict(cell.plot().expectation(pace), record.docket()));
  }

  /** What becomes of a claim. */
  static Verdict verdict(Expectation expectation, Docket docket) {
    Claim claim =
        new Claim("made", "As made.", "", Optional.empty(), Optional.empty(), expectation, 1);
    return new Trial(List.of(claim), docket).findings().get(0).verdict();
  }

  private static List<String> row(
      Plot plot, double year, Map<Cell, List<Optional<Verdict>>> given) {
    List<String> row = new ArrayList<>(List.of(plot.label(), Numbers.plain(year)));
    for (Bursts bursts : Bursts.ALL) {
      Predicate<Cell> which =
          cell -> cell.plot().equals(plot) && cell.aYear() == year && cell.bursts().equals(bursts);
      row.add(
          percent(falsely(Verdict.SUPPORTED, which, given))
              + ", "
              + percent(falsely(Verdict.CONTRADICTED, which, given))
              + " / "
              + percent(decided(true, which, given))
              + ", "
              + percent(decided(false, which, given)));
    }
    return row;
  }

  private static Table sizes() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("incidents in the lower year"));
    Bursts.ALL.forEach(bursts -> head.add(bursts.label()));
    rows.add(head);
    for (double year : List.of(12.0, 36.0, 120.0)) {
      List<String> row = new ArrayList<>(List.of(Numbers.plain(year)));
      for (Bursts bursts : Bursts.ALL) {
        row.add(Numbers.rounded(Sizes.ratio(year, bursts.factor(), Sizes.STATED), 1));
      }
      rows.add(row);
    }
    return new Table("The stated size of a rise of incidents: the later year by the earlier", rows);
  }

  private static String percent(Frequency frequency) {
    return Numbers.percent(frequency.share(), 0);
  }

  private static List<Target> targets(Plot plot, Map<Cell, List<Optional<Verdict>>> given) {
    Predicate<Cell> its = cell -> cell.plot().equals(plot);
    List<Target> targets = new ArrayList<>();
    for (Verdict verdict : List.of(Verdict.SUPPORTED, Verdict.CONTRADICTED)) {
      Frequency falsely = falsely(verdict, its, given);
      if (falsely.runs() > 0) {
        targets.add(
            Target.atMost("falsely " + verdict.label() + ": " + plot.label(), MOST, falsely));
      }
    }
    targets.add(
        Target.atLeast("rightly decided: " + plot.label(), LEAST, decided(true, its, given)));
    targets.add(
        Target.atMost("wrongly decided: " + plot.label(), MOST, decided(false, its, given)));
    return targets;
  }

  private static Frequency falsely(
      Verdict verdict, Predicate<Cell> which, Map<Cell, List<Optional<Verdict>>> given) {
    List<Verdict> verdicts = select(given, which.and(cell -> cell.side() == Side.NEITHER));
    return Frequency.of(verdicts, one -> one == verdict);
  }

  private static Frequency decided(
      boolean rightly, Predicate<Cell> which, Map<Cell, List<Optional<Verdict>>> given) {
    List<Verdict> ofClaim = select(given, which.and(cell -> cell.side() == Side.CLAIM));
    List<Verdict> ofOpposite = select(given, which.and(cell -> cell.side() == Side.OPPOSITE));
    Verdict first = rightly ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
    Verdict second = rightly ? Verdict.CONTRADICTED : Verdict.SUPPORTED;
    long hits =
        ofClaim.stream().filter(one -> one == first).count()
            + ofOpposite.stream().filter(one -> one == second).count();
    return new Frequency(hits, ofClaim.size() + ofOpposite.size());
  }

  private static List<Verdict> select(
      Map<Cell, List<Optional<Verdict>>> given, Predicate<Cell> which) {
    return given.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Cell> cells(List<Side> sides) {
    List<Cell> cells = new ArrayList<>();
    for (Plot plot : Plot.all()) {
      for (double year : plot.aYear()) {
        for (Bursts bursts : Bursts.ALL) {
          sides.forEach(side -> cells.add(new Cell(plot, year, bursts, side)));
        }
      }
    }
    return cells;
  }

  private record Cell(Plot plot, double aYear, Bursts bursts, Side side) {}
}
