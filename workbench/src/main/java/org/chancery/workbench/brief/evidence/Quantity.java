// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number as the brief shows it, with its uncertainty, with how many incidents it is drawn from,
 * and with what it rests on.
 *
 * @param value the number, with as many decimals as are shown
 * @param form how it is written
 * @param unit its unit in words; empty for a count or where the form says it
 * @param interval its uncertainty; empty for what was simply counted
 * @param n incidents it is drawn from; empty where the number is itself that count
 * @param reference what it rests on
 */
public record Quantity(
    BigDecimal value,
    Form form,
    String unit,
    Optional<Interval> interval,
    OptionalLong n,
    Reference reference) {
  /** How a number is written. */
  public enum Form {
    /** A whole number, not negative. */
    COUNT,
    /** A share of 100, with a percent sign. */
    PERCENT,
    /** A value on a scale with a neutral middle, with its sign. */
    SCORE,
    /** A difference, with its sign. */
    CHANGE,
    /** A number in a unit of its own. */
    PLAIN
  }

  public Quantity {
    requireNonNull(value, "value");
    requireNonNull(form, "form");
    requireNonNull(unit, "unit");
    requireNonNull(interval, "interval");
    requireNonNull(n, "n");
    requireNonNull(reference, "reference");
    if (form == Form.COUNT && (value.signum() < 0 || value.scale() > 0)) {
      throw new IllegalArgumentException("not a count: " + value);
    }
  }

  /** A count. */
  public static Quantity count(long count, Reference reference) {
    return of(BigDecimal.valueOf(count), Form.COUNT, reference);
  }

  /**
   * A share, shown in whole percent.
   *
   * @param share from 0 to 1
   */
  public static Quantity share(double share, Reference reference) {
    return of(round(share * 100, 0), Form.PERCENT, reference);
  }

  /** A value on a scale, shown with a number of decimals. */
  public static Quantity score(double value, int decimals, Reference reference) {
    return of(round(value, decimals), Form.SCORE, reference);
  }

  /** A difference, shown with a number of decimals. */
  public static Quantity change(double value, int decimals, Reference reference) {
    return of(round(value, decimals), Form.CHANGE, reference);
  }

  /** A number as it was written, in its unit. */
  public static Quantity plain(BigDecimal value, String unit, Reference reference) {
    return new Quantity(value, Form.PLAIN, unit, Optional.empty(), OptionalLong.empty(), reference);
  }

  private static Quantity of(BigDecimal value, Form form, Reference reference) {
    return new Quantity(value, form, "", Optional.empty(), OptionalLong.empty(), reference);
  }

  /**
   * The same number with its uncertainty, rounded as the number is.
   *
   * @param low lower end; a share from 0 to 1 is given as such
   * @param high upper end
   * @param level nominal coverage in percent
   */
  public Quantity within(double low, double high, int level) {
    int factor = form == Form.PERCENT ? 100 : 1;
    Interval rounded =
        new Interval(
            round(low * factor, value.scale()), round(high * factor, value.scale()), level);
    return new Quantity(value, form, unit, Optional.of(rounded), n, reference);
  }

  /** The same number with how many incidents it is drawn from. */
  public Quantity from(long incidents) {
    return new Quantity(value, form, unit, interval, OptionalLong.of(incidents), reference);
  }

  /** The number as it is printed, without its unit. */
  public String text() {
    return Numerals.write(value, signed()) + (form == Form.PERCENT ? "\u202f%" : "");
  }

  /** Its uncertainty as it is printed, {@code 1.1 to 3.7}; empty if it has none. */
  public String intervalText() {
    return interval
        .map(i -> Numerals.write(i.low(), signed()) + " to " + Numerals.write(i.high(), signed()))
        .orElse("");
  }

  /**
   * Its interval with its level, and its n, in words; empty if it has neither.
   *
   * @param between what stands between the two
   */
  public String particulars(String between) {
    List<String> parts = new ArrayList<>();
    interval.ifPresent(i -> parts.add(i.level() + "\u202f% interval " + intervalText()));
    n.ifPresent(incidents -> parts.add("n\u202f=\u202f" + incidents));
    return String.join(between, parts);
  }

  private boolean signed() {
    return form == Form.SCORE || form == Form.CHANGE;
  }

  private static BigDecimal round(double value, int decimals) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a number to show: " + value);
    }
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
