// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/** What is said of a relation whose windows were compared. */
final class ComparedSentence {
  /* Covered days may differ by a twentieth, as two quarters do, before it is worth a word. */
  private static final double WORTH_A_WORD = 0.05;

  /* A week is worth a word where incidents vary twice as much as independent ones would. */
  private static final double BURSTY = 2;
  private static final int MANY = 3;

  private final Function<ActorId, String> names;
  private final String partner;
  private final Movement.Compared movement;
  private final List<Change> moved;
  private final List<Change> still;

  ComparedSentence(Function<ActorId, String> names, String partner, Movement.Compared movement) {
    this.names = names;
    this.partner = partner;
    this.movement = movement;
    List<Change> both = List.of(movement.cooperation(), movement.conflict());
    this.moved = both.stream().filter(change -> change.verdict().moved()).toList();
    this.still = both.stream().filter(change -> !change.verdict().moved()).toList();
  }

  String text() {
    String what = moved.isEmpty() ? nothingMoved() : somethingMoved();
    return what + apart();
  }

  private String somethingMoved() {
    String first = rise(moved.get(0), true);
    String second = moved.size() == 2 ? ", and " + rise(moved.get(1), false) : "";
    String other = still.stream().map(ComparedSentence::meanwhile).collect(Collectors.joining());
    return first + second + other + strongest();
  }

  /* "cooperative incidents with China rose from 12 in 2022 to 25 in 2023 (rate ratio ...)" */
  private String rise(Change change, boolean withTimes) {
    return change.side().adjective()
        + " incidents"
        + (withTimes ? " with " + partner : "")
        + (change.verdict() == Verdict.ROSE ? " rose from " : " fell from ")
        + Figures.count(change.earlier().n())
        + (withTimes ? " " + PeriodWords.in(change.earlier().window()) : "")
        + " to "
        + Figures.count(change.later().n())
        + (withTimes ? " " + PeriodWords.in(change.later().window()) : "")
        + " ("
        + Figures.ratio(change.ratio())
        + (withTimes ? days(change) : "")
        + ")";
  }

  private static String meanwhile(Change change) {
    if (change.n() == 0) {
      return ", with no " + change.side().adjective() + " incident in either part";
    }
    return ", while "
        + change.side().adjective()
        + " incidents "
        + standing(change.verdict())
        + " ("
        + Figures.count(change.earlier().n())
        + ", then "
        + Figures.count(change.later().n())
        + peak(change)
        + ")";
  }

  private static String standing(Verdict verdict) {
    return switch (verdict) {
      case TOO_FEW -> "are too few to tell";
      case TOO_FEW_BURSTS -> "came in too few bursts to tell";
      case NO_CLEAR_CHANGE, ROSE, FELL -> "show no clear change";
    };
  }

  private String nothingMoved() {
    boolean none = movement.cooperation().n() + movement.conflict().n() == 0;
    String times =
        PeriodWords.name(movement.windows().earlier())
            + " against "
            + PeriodWords.name(movement.windows().later());
    if (none) {
      return "no incident with %s was recorded to compare (%s)".formatted(partner, times);
    }
    return opening().formatted(partner, times)
        + still.stream().map(ComparedSentence::stillCount).collect(Collectors.joining("; "));
  }

  private String opening() {
    if (still.stream().anyMatch(change -> change.verdict() == Verdict.NO_CLEAR_CHANGE)) {
      return "no clear change with %s (%s): ";
    }
    return still.stream().anyMatch(change -> change.verdict() == Verdict.TOO_FEW_BURSTS)
        ? "too few bursts of incidents with %s to tell of a change (%s): "
        : "too few incidents with %s to tell of a change (%s): ";
  }

  /* "12 cooperative incidents, then 14 (rate ratio ...)" */
  private static String stillCount(Change change) {
    String adjective = change.side().adjective();
    if (change.n() == 0) {
      return Figures.count(0, adjective);
    }
    boolean rated = change.verdict() == Verdict.NO_CLEAR_CHANGE;
    return Figures.count(change.earlier().n(), adjective)
        + ", then "
        + Figures.count(change.later().n())
        + (rated ? " (" + Figures.ratio(change.ratio()) + days(change) + chance(change) + ")" : "")
        + peak(change);
  }

  /* What a relation that looks as if it moved may owe to a single week. */
  private static String peak(Change change) {
    return change
        .peak()
        .filter(peak -> change.ratio().dispersion() >= BURSTY && peak.numbers().size() >= MANY)
        .map(Change.Peak::week)
        .map(week -> ", " + peakCount(change) + " of them " + PeriodWords.in(week))
        .orElse("");
  }

  private static String peakCount(Change change) {
    int n = change.peak().map(peak -> peak.numbers().size()).orElse(0);
    return n == change.n() ? "all" : Integer.toString(n);
  }

  /* An interval that leaves out 1 in so many comparisons is what chance brings. */
  private static String chance(Change change) {
    return change.ratio().excludesOne() && change.q().isPresent()
        ? ", but q = " + Figures.decimal(change.q().getAsDouble()) + " among all relations compared"
        : "";
  }

  private static String days(Change change) {
    double ratio = (double) change.later().coveredDays() / change.earlier().coveredDays();
    return Math.abs(ratio - 1) <= WORTH_A_WORD
        ? ""
        : ", for %d and %d covered days"
            .formatted(change.earlier().coveredDays(), change.later().coveredDays());
  }

  private String strongest() {
    return moved.stream().map(this::strongest).collect(Collectors.joining());
  }

  private String strongest(Change change) {
    String which = moved.size() == 1 ? "" : " " + change.side().adjective();
    String lead =
        change.fuller().n() == 1
            ? "; the" + which + " incident: "
            : "; the strongest" + which + ": ";
    return lead + list(change.strongest().stream().map(this::cite).toList());
  }

  private String cite(Incident incident) {
    String parties =
        incident.mutual()
            ? ""
            : names.apply(incident.source()) + " to " + names.apply(incident.target()) + ", ";
    return "“"
        + Quote.of(incident.says())
        + "” ("
        + parties
        + PeriodWords.name(incident.date())
        + ")";
  }

  private static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return Stream.of(String.join(", ", items.subList(0, last)), items.get(last))
        .collect(Collectors.joining(" and "));
  }

  private String apart() {
    return switch (movement.apart().size()) {
      case 0 -> "";
      case 1 -> "; 1 more incident is not compared";
      default -> "; %d more incidents are not compared".formatted(movement.apart().size());
    };
  }
}
