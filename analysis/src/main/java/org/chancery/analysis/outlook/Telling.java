// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Tells reasons in sentences. Each number in them is a number of the {@link Evidence}, each date
 * the date of a number of days before the step.
 */
public final class Telling {
  private final IntFunction<String> names;
  private final IntFunction<Deed> deeds;
  private final LocalDate epoch;
  private final int horizon;

  /**
   * @param names what an entity is called
   * @param deeds what a relation is called
   * @param epoch the day of step 0; steps are days
   * @param horizon of the forecasts
   */
  public Telling(IntFunction<String> names, IntFunction<Deed> deeds, LocalDate epoch, int horizon) {
    this.names = names;
    this.deeds = deeds;
    this.epoch = epoch;
    this.horizon = horizon;
  }

  /**
   * A reason in a sentence, without a full stop.
   *
   * @param question that is forecast
   * @param step it is forecast for
   */
  public String sentence(Question question, int step, Reason reason) {
    Account account = new Account(question, step, reason);
    return switch (reason.family()) {
      case SAME -> account.same();
      case REVERSE -> account.reverse();
      case OTHERS -> account.others();
      case ANSWERS -> account.answers();
      case SOURCE -> account.source();
      case TARGET -> account.target();
      case THIRD_PARTIES -> account.thirdParties();
    };
  }

  /** One reason for one question. */
  private final class Account {
    private final int step;
    private final Reason reason;
    private final String source;
    private final String target;
    private final String done;

    Account(Question question, int step, Reason reason) {
      this.step = step;
      this.reason = reason;
      this.source = names.apply(question.source());
      this.target = names.apply(question.target());
      this.done = deeds.apply(question.relation()).done();
    }

    private Evidence of(Kind kind) {
      return reason.evidence().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private int count(Kind kind) {
      return of(kind).count();
    }

    String same() {
      Evidence rhythm = of(Kind.SAME_RHYTHM);
      return say(
          "%s %s %s %s in the last 30 days and %s in the last %d, last on %s; in %d of %d past"
              + " %d-day windows it did so at least once",
          source,
          done,
          target,
          times(count(Kind.SAME_MONTH)),
          times(count(Kind.SAME_YEAR)),
          of(Kind.SAME_YEAR).of(),
          ago(count(Kind.SAME_SINCE)),
          rhythm.count(),
          rhythm.of(),
          horizon);
    }

    String reverse() {
      int since = count(Kind.REVERSE_SINCE);
      if (since >= Kind.NEVER) {
        return say("%s has not %s %s in the last 365 days", target, done, source);
      }
      return say(
          "%s %s %s %s in the last 30 days, last on %s",
          target, done, source, times(count(Kind.REVERSE_MONTH)), ago(since));
    }

    String others() {
      int alike = count(Kind.ALIKE_MONTH);
      return say(
          "%s did other things towards %s %s in the last 30 days (%d of the same class), %s in the"
              + " last 7 and %s in the last %d",
          source,
          target,
          times(alike + count(Kind.UNLIKE_MONTH)),
          alike,
          times(count(Kind.OTHER_WEEK)),
          times(count(Kind.OTHER_YEAR)),
          of(Kind.OTHER_YEAR).of());
    }

    String answers() {
      return say(
          "%s did other things towards %s %s in the last 30 days, %s in the last 7 and %s in the"
              + " last %d",
          target,
          source,
          times(count(Kind.ANSWER_MONTH)),
          times(count(Kind.ANSWER_WEEK)),
          times(count(Kind.ANSWER_YEAR)),
          of(Kind.ANSWER_YEAR).of());
    }

    String source() {
      return say(
          "%s %s others %s in the last 30 days and %s in the last %d, and had to do with others"
              + " %s in all in the last 30",
          source,
          done,
          times(count(Kind.SOURCE_MONTH)),
          times(count(Kind.SOURCE_YEAR)),
          of(Kind.SOURCE_YEAR).of(),
          times(count(Kind.SOURCE_ANY)));
    }

    String target() {
      return say(
          "others %s %s %s in the last 30 days and %s in the last %d, and had to do with it %s in"
              + " all in the last 30",
          done,
          target,
          times(count(Kind.TARGET_MONTH)),
          times(count(Kind.TARGET_YEAR)),
          of(Kind.TARGET_YEAR).of(),
          times(count(Kind.TARGET_ANY)));
    }

    String thirdParties() {
      int shared = count(Kind.SHARED_PARTNERS);
      return say(
          "%d %s had to do with both %s and %s in the last 30 days",
          shared, shared == 1 ? "other" : "others", source, target);
    }

    private LocalDate ago(int days) {
      return epoch.plusDays(step - days);
    }
  }

  private static String times(int count) {
    return switch (count) {
      case 0 -> "not once";
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }

  private static String say(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
