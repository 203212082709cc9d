// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.estimate;

import java.util.Random;

/** Numbers of incidents, drawn at random. */
public final class Chance {
  private Chance() {}

  /** A number of independent incidents, by D. E. Knuth's product of uniform numbers. */
  public static int poisson(double mean, Random random) {
    double limit = Math.exp(-mean);
    int n = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      n++;
    }
    return n;
  }

  /** A number of incidents in bursts of 1, 2, 3 ... with probabilities 1/2, 1/4, 1/8 ... */
  public static int bursts(double mean, Random random) {
    int n = 0;
    for (int bursts = poisson(mean / 2, random); bursts > 0; bursts--) {
      do {
        n++;
      } while (random.nextBoolean());
    }
    return n;
  }
}
