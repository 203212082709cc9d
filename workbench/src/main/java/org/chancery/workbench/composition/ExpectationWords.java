// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.evidence.DateWords;

/** What a claim leads one to expect of the record, in a sentence. */
final class ExpectationWords {
  private final QuantityWords quantities;
  private final ActWords acts;

  ExpectationWords(ActorNames names) {
    this.quantities = new QuantityWords(names);
    this.acts = new ActWords(names);
  }

  String of(Expectation expectation) {
    String words = words(expectation);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private String words(Expectation expectation) {
    if (expectation instanceof Expectation.Change change) {
      return change(change);
    }
    if (expectation instanceof Expectation.Level level) {
      return "%s is %s %s %s%s"
          .formatted(
              quantities.of(level.quantity()),
              level.bound() == Expectation.Bound.ABOVE ? "above" : "below",
              number(level.threshold()),
              PeriodWords.of(level.in()),
              margin(level.quantity(), level.margin(), ", by at least "));
    }
    if (expectation instanceof Expectation.Place place) {
      return place(place);
    }
    if (expectation instanceof Expectation.Against against) {
      return "%s %s is %s than that %s%s"
          .formatted(
              quantities.of(against.quantity()),
              PeriodWords.of(against.in()),
              against.bound() == Expectation.Bound.ABOVE ? "higher" : "lower",
              quantities.relation(against.other()),
              margin(against.quantity(), against.margin(), ", by at least "));
    }
    if (expectation instanceof Expectation.Turn turn) {
      return "%s has a turning point%s, %s"
          .formatted(
              quantities.of(turn.quantity()),
              turn.up().map(up -> up ? " upwards" : " downwards").orElse(""),
              PeriodWords.of(turn.in()));
    }
    return ofActs(expectation);
  }

  private String ofActs(Expectation expectation) {
    if (expectation instanceof Expectation.Happened happened) {
      String times =
          happened.atLeast() == 1 ? "" : " at least %d times".formatted(happened.atLeast());
      return "on record%s%s: %s".formatted(times, in(happened.in()), acts.of(happened.act()));
    }
    if (expectation instanceof Expectation.NeverHappened never) {
      return "not on record%s: %s".formatted(in(never.in()), acts.of(never.act()));
    }
    if (expectation instanceof Expectation.Order order) {
      return order.acts().stream()
          .map(act -> "(" + acts.of(act) + ")")
          .collect(Collectors.joining(", then ", "on record in this order: ", ""));
    }
    if (expectation instanceof Expectation.Replies replies) {
      return "cooperative moves %s %s are %s in kind within %d days"
          .formatted(
              quantities.relation(replies.relation()),
              PeriodWords.of(replies.in()),
              replies.answered() ? "answered" : "not answered",
              replies.withinDays());
    }
    if (expectation instanceof Expectation.WordsAndDeeds both) {
      return "words %s are %s and deeds %s %s"
          .formatted(
              quantities.relation(both.relation()),
              sign(both.wordsCooperative()),
              sign(both.deedsCooperative()),
              PeriodWords.of(both.in()));
    }
    return ofGroups(expectation);
  }

  private String ofGroups(Expectation expectation) {
    if (expectation instanceof Expectation.Triad triad) {
      return "the triad of %s is %s %s"
          .formatted(
              triad.actors().stream().map(quantities::name).collect(Collectors.joining(", ")),
              triad.balanced() ? "balanced" : "not balanced",
              PeriodWords.of(triad.in()));
    }
    if (expectation instanceof Expectation.Sides sides) {
      return "%s takes the side of %s against %s %s"
          .formatted(
              quantities.name(sides.actor()),
              quantities.name(sides.with()),
              quantities.name(sides.against()),
              PeriodWords.of(sides.in()));
    }
    if (expectation instanceof Expectation.Stands stands) {
      return "%s stands to %s as %s%s"
          .formatted(
              quantities.name(stands.actor()),
              quantities.name(stands.in()),
              stands.as().label().replace('-', ' '),
              stands.since().map(date -> ", since " + DateWords.of(date)).orElse(""));
    }
    Expectation.Together together = (Expectation.Together) expectation;
    return together.parts().stream()
        .map(this::part)
        .collect(Collectors.joining("; ", together.all() ? "all of: " : "any of: ", ""));
  }

  private String part(Expectation.Part part) {
    return part instanceof Expectation.Part.OfClaim claim
        ? "claim “" + claim.id() + "”"
        : words(((Expectation.Part.Own) part).expectation());
  }

  private String change(Expectation.Change change) {
    String number = quantities.of(change.quantity());
    String from = PeriodWords.of(change.from());
    String to = PeriodWords.of(change.to());
    return switch (change.course()) {
      case RISES ->
          "%s is higher %s than %s%s"
              .formatted(
                  number, to, from, margin(change.quantity(), change.margin(), ", by at least "));
      case FALLS ->
          "%s is lower %s than %s%s"
              .formatted(
                  number, to, from, margin(change.quantity(), change.margin(), ", by at least "));
      case UNCHANGED ->
          "%s %s is what it was %s%s"
              .formatted(number, to, from, margin(change.quantity(), change.margin(), ", within "));
    };
  }

  private String place(Expectation.Place place) {
    String which = place.fromEnd() ? "last" : "first";
    String others =
        place.among().isEmpty()
            ? "all partners"
            : place.among().stream().map(quantities::name).collect(Collectors.joining(", "));
    return "%s %s is %s among %s"
        .formatted(
            quantities.of(place.quantity()),
            PeriodWords.of(place.in()),
            place.place() == 1 ? which : "one of the " + which + " " + place.place(),
            others);
  }

  private static String in(Optional<Period> period) {
    return period.map(one -> " " + PeriodWords.of(one)).orElse("");
  }

  private static String sign(boolean cooperative) {
    return cooperative ? "cooperative" : "conflictual";
  }

  private static String margin(Quantity quantity, double margin, String before) {
    if (margin == 0) {
      return "";
    }
    return before
        + (QuantityWords.relative(quantity)
            ? number(margin * 100) + "\u202f%"
            : number(margin) + QuantityWords.unit(quantity));
  }

  private static String number(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
    return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
  }
}
