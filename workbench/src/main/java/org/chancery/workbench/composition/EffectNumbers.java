// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;

/**
 * The effects of one claim as the brief shows them, all with the same decimals: ratios without a
 * sign, differences with one.
 */
record EffectNumbers(int decimals, boolean ratio, String unit, Reference reference) {
  static EffectNumbers of(Outcome outcome, Reference reference) {
    boolean ratio = outcome.nothing() == 1;
    return new EffectNumbers(
        decimals(outcome.effect().orElse(1)), ratio, ratio ? "" : outcome.unit(), reference);
  }

  /** Two figures that count, and never a false precision for large effects. */
  private static int decimals(double effect) {
    double size = Math.abs(effect);
    if (size >= 100) {
      return 0;
    }
    if (size >= 10) {
      return 1;
    }
    return size >= 0.1 || size == 0 ? 2 : 3;
  }

  /** An effect with its interval, if there is one that is finite. */
  Optional<Quantity> of(OptionalDouble effect, Optional<Interval> interval) {
    if (effect.isEmpty() || !Double.isFinite(effect.getAsDouble())) {
      return Optional.empty();
    }
    Quantity bare =
        new Quantity(
            round(effect.getAsDouble()),
            ratio ? Quantity.Form.PLAIN : Quantity.Form.CHANGE,
            unit,
            Optional.empty(),
            OptionalLong.empty(),
            reference);
    return Optional.of(
        interval
            .filter(EffectNumbers::bounded)
            .map(i -> bare.within(i.low(), i.high(), (int) Math.round(i.level() * 100)))
            .orElse(bare));
  }

  static boolean bounded(Interval interval) {
    return Double.isFinite(interval.low()) && Double.isFinite(interval.high());
  }

  /** A number rounded as the effects are. */
  BigDecimal round(double value) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
