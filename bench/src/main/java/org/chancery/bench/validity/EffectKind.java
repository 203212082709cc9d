// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.Optional;
import org.chancery.analysis.effect.Sample;
import org.chancery.analysis.effect.WindowEffect;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.estimate.Interval;
import org.chancery.bench.validity.MadeWindow.Part;

/** An effect whose interval is held against the truth. */
enum EffectKind {
  RATE_OF_INCIDENTS("rate of incidents", Part.INCIDENTS),
  RATE_OF_COOPERATION("rate of cooperation, scored", Part.COOPERATION),
  BALANCE("balance of scores", Part.SCORES),
  SHARE("share of conflict", Part.OF_CONFLICT),
  MEAN("mean score", Part.SCORES),
  RATIO_OF_INCIDENTS("ratio of rates of incidents", Part.INCIDENTS),
  RATIO_OF_COOPERATION("ratio of rates of cooperation, scored", Part.COOPERATION),
  DIFFERENCE("difference of balances", Part.SCORES),
  DIFFERENCE_OF_SHARES("difference of shares of conflict", Part.OF_CONFLICT);

  private static final double LEVEL = 0.90;

  private final String label;
  private final Part part;

  EffectKind(String label, Part part) {
    this.label = label;
    this.part = part;
  }

  /** The name on the page. */
  String label() {
    return label;
  }

  /** What is held of it where two windows are observed; empty where it cannot be reckoned. */
  Optional<Held> held(MadeWindow earlier, MadeWindow later, Chance chance) {
    Sample before = earlier.draw(part, chance);
    Sample after = later.draw(part, chance);
    if (ofIncidents() && (before.incidents() == 0 || after.incidents() == 0)) {
      return Optional.empty();
    }
    Interval interval = effect(before, after).interval(LEVEL);
    return Optional.of(
        new Held(
            interval.contains(truth(earlier, later)),
            ofRatio() ? interval.high() / interval.low() : interval.width() * unit(after)));
  }

  /** Whether it cannot be reckoned where nothing happened. */
  private boolean ofIncidents() {
    return this == SHARE || this == MEAN || this == DIFFERENCE_OF_SHARES;
  }

  private boolean ofRatio() {
    return this == RATIO_OF_INCIDENTS || this == RATIO_OF_COOPERATION;
  }

  /** Amounts are shown for the whole window, not for a day. */
  private double unit(Sample window) {
    return ofIncidents() ? 1 : window.exposure();
  }

  private ConfidenceDistribution effect(Sample earlier, Sample later) {
    return switch (this) {
      case RATE_OF_INCIDENTS, RATE_OF_COOPERATION -> WindowEffect.rate(later);
      case BALANCE -> WindowEffect.balance(later);
      case SHARE -> WindowEffect.share(later);
      case MEAN -> WindowEffect.mean(later);
      case RATIO_OF_INCIDENTS, RATIO_OF_COOPERATION -> WindowEffect.ratio(earlier, later);
      case DIFFERENCE -> WindowEffect.difference(earlier, later);
      case DIFFERENCE_OF_SHARES -> WindowEffect.share(later).minus(WindowEffect.share(earlier));
    };
  }

  private double truth(MadeWindow earlier, MadeWindow later) {
    double before = earlier.truth(part);
    double after = later.truth(part);
    return switch (this) {
      case RATE_OF_INCIDENTS, RATE_OF_COOPERATION, BALANCE -> after;
      case SHARE -> later.pace().conflict();
      case MEAN -> later.pace().meanScore();
      case RATIO_OF_INCIDENTS, RATIO_OF_COOPERATION -> after / before;
      case DIFFERENCE -> after - before;
      case DIFFERENCE_OF_SHARES -> later.pace().conflict() - earlier.pace().conflict();
    };
  }

  /**
   * What is held of an effect.
   *
   * @param truth whether its interval holds the truth
   * @param width of the interval; of a ratio, its upper end by its lower one
   */
  record Held(boolean truth, double width) {}
}
