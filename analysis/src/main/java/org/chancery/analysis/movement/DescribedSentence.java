// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import org.chancery.model.time.Edtf;

/** What is said of a relation whose windows cannot be compared. */
final class DescribedSentence {
  private DescribedSentence() {}

  static String text(String partner, Movement.Described movement) {
    String time = PeriodWords.in(movement.windows().span());
    return switch (movement.incidents()) {
      case 0 ->
          "no incident with " + partner + " is on record " + time + silence(movement.reason());
      case 1 -> theOne(partner, time, movement) + caution(movement.reason());
      default -> several(partner, time, movement) + caution(movement.reason());
    };
  }

  private static String theOne(String partner, String time, Movement.Described movement) {
    return "the one incident with %s on record %s, of %s, is %s"
        .formatted(
            partner,
            time,
            movement.first().map(PeriodWords::name).orElseThrow(),
            movement.conflictual() == 1 ? "conflictual" : "not conflictual");
  }

  private static String several(String partner, String time, Movement.Described movement) {
    return "%s with %s are on record %s, %s of them conflictual, %s"
        .formatted(
            Figures.count(movement.incidents(), ""),
            partner,
            time,
            movement.conflictual() == movement.incidents()
                ? "all"
                : Figures.count(movement.conflictual()),
            dates(movement.first().orElseThrow(), movement.last().orElseThrow()));
  }

  private static String dates(Edtf first, Edtf last) {
    return first.equals(last)
        ? "all of " + PeriodWords.name(first)
        : "the earliest of "
            + PeriodWords.name(first)
            + " and the latest of "
            + PeriodWords.name(last);
  }

  private static String caution(Movement.Reason reason) {
    return switch (reason) {
      case SELECTIVE -> "; the source is selective, so no change is measured";
      case NOT_COVERED -> "; part of this time is not covered, so no change is measured";
      case SOURCES_DIFFER ->
          "; other sources cover the later part than the earlier, so no change is" + " measured";
    };
  }

  private static String silence(Movement.Reason reason) {
    return switch (reason) {
      case SELECTIVE -> "; the source is selective, so there may have been some";
      case NOT_COVERED -> "; part of this time is not covered, so there may have been some";
      case SOURCES_DIFFER -> "";
    };
  }
}
