// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.agreement;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.estimate.Estimate;

/** The share that is right of all from which a stratified sample was drawn. */
public final class Precision {
  private Precision() {}

  /*
   * The share is the weighted mean of the sample, the sum of the weights of what is right over the
   * sum of all weights: the estimator of Horvitz and Thompson [1], divided by the like estimate of
   * the whole's size (Hájek). If every one of a stratum has the same weight N/n, and all of the
   * sample was judged, it is the mean of the strata's shares weighted by their size.
   *
   * The interval is Wilson's for the effective size of the sample by Kish [2], (sum w)² / sum w²:
   * unequal weights tell as much as so many equal ones. It takes no account of what stratifying
   * gains, nor of the whole being finite, so it is rather too wide than too narrow. With equal
   * weights it is Wilson's interval for n.
   *
   * [1] D. G. Horvitz and D. J. Thompson (1952), A generalization of sampling without replacement
   *     from a finite universe, Journal of the American Statistical Association 47:663-685.
   * [2] L. Kish (1965), Survey sampling, section 11.7. Wiley.
   */

  /**
   * The share that is right, with its interval; its n is the number judged.
   *
   * @return empty if nothing was judged
   */
  public static Optional<Estimate> of(List<Judged> sample, double level) {
    if (sample.isEmpty()) {
      return Optional.empty();
    }
    double all = 0;
    double right = 0;
    double squares = 0;
    for (Judged one : sample) {
      all += one.weight();
      right += one.right() ? one.weight() : 0;
      squares += one.weight() * one.weight();
    }
    double share = right / all;
    return Optional.of(
        new Estimate(
            share, Optional.of(Wilson.interval(share, all * all / squares, level)), sample.size()));
  }
}
