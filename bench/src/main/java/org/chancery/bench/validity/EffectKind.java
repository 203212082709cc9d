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

  /** What is observed of two windows, and whether the interval holds the truth. */
  Optional<Boolean> holds(MadeWindow earlier, MadeWindow later, Chance chance) {
    Sample before = earlier.draw(part, chance);
    Sample after = later.draw(part, chance);
    if (ofIncidents() && (before.incidents() == 0 || after.incidents() == 0)) {
      return Optional.empty();
    }
    Interval interval = effect(before, after).interval(LEVEL);
    double truth = truth(earlier, later);
    double rounding = 1e-9;
    return Optional.of(
        interval.low() - rounding <= truth && truth <= interval.high() + rounding);
  }

  /** Whether it cannot be reckoned where nothing happened. */
  private boolean ofIncidents() {
    return this == SHARE || this == MEAN || this == DIFFERENCE_OF_SHARES;
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
      case SHARE -> later.conflict();
      case MEAN -> after / later.truth(Part.INCIDENTS);
      case RATIO_OF_INCIDENTS, RATIO_OF_COOPERATION -> after / before;
      case DIFFERENCE -> after - before;
      case DIFFERENCE_OF_SHARES -> later.conflict() - earlier.conflict();
    };
  }
}
