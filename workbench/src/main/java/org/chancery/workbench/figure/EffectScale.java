// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.workbench.figure.EffectFigure.Axis;
import org.chancery.workbench.figure.EffectFigure.Point;

/**
 * Where an effect lies on the page. Intervals far wider than the effects differ are cut off, so
 * that one vague choice does not press all others into a corner.
 */
final class EffectScale {
  private static final double[] MANTISSAS = {1, 2, 5};
  private static final double REACH = 0.6; // of the effects' own spread that an interval may add
  private static final double MARGIN = 0.04; // of the width, at either end
  private static final double LEAST_RATIO = 0.001;

  private final boolean ratio;
  private final double left;
  private final double right;
  private final double low;
  private final double high;

  EffectScale(EffectFigure figure, double left, double right) {
    this.ratio = figure.axis().ratio();
    this.left = left;
    this.right = right;
    List<Double> core = core(figure);
    double least = core.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = core.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double spread = Math.max(most - least, ratio ? Math.log(1.25) : smallest(figure.axis()));
    double from = least;
    double to = most;
    for (Point point : figure.choices()) {
      if (point.ends().isPresent()) {
        from = Math.min(from, Math.max(position(point.ends().get().low()), least - REACH * spread));
        to = Math.max(to, Math.min(position(point.ends().get().high()), most + REACH * spread));
      }
    }
    double gap = Math.max((to - from), spread) * MARGIN + (spread > most - least ? spread / 2 : 0);
    this.low = from - gap;
    this.high = to + gap;
  }

  private static double smallest(Axis axis) {
    return Math.max(Math.abs(axis.threshold() - axis.nothing()), 0.01);
  }

  /* What must be on the page: none, the threshold, the effects, and the main interval. */
  private List<Double> core(EffectFigure figure) {
    List<Double> core = new ArrayList<>();
    core.add(position(figure.axis().nothing()));
    core.add(position(figure.axis().threshold()));
    core.add(position(figure.main().effect()));
    figure
        .main()
        .ends()
        .ifPresent(
            ends -> {
              core.add(position(ends.low()));
              core.add(position(ends.high()));
            });
    figure.choices().forEach(point -> core.add(position(point.effect())));
    return core;
  }

  private double position(double effect) {
    return ratio ? Math.log(Math.max(effect, LEAST_RATIO)) : effect;
  }

  /** Where an effect lies; at the edge where it lies beyond. */
  double x(double effect) {
    double share = (position(effect) - low) / (high - low);
    return left + (right - left) * Math.max(0, Math.min(1, share));
  }

  /** Whether an effect lies beyond the page. */
  boolean beyond(double effect) {
    return position(effect) < low || position(effect) > high;
  }

  /** Round effects for the axis. */
  List<Double> ticks(int most) {
    if (!ratio) {
      return Ticks.between(low, high, most, 1e-4);
    }
    List<Double> ticks = decades(MANTISSAS);
    if (ticks.size() > most) {
      ticks = decades(new double[] {1});
    }
    return ticks.size() >= 3 || high - low > Math.log(4)
        ? ticks
        : Ticks.between(Math.exp(low), Math.exp(high), most, 1e-3);
  }

  private List<Double> decades(double... mantissas) {
    List<Double> ticks = new ArrayList<>();
    for (int power = -3; power <= 6; power++) {
      for (double mantissa : mantissas) {
        double tick = mantissa * Math.pow(10, power);
        if (Math.log(tick) >= low && Math.log(tick) <= high) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }

  /** A number of the axis. */
  static String write(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0
        ? "0"
        : rounded.stripTrailingZeros().toPlainString().replace('-', '\u2212');
  }
}
