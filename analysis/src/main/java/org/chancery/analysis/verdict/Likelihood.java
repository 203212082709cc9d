// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.verdict;

/**
 * A probability in words: the bands of ICD 203, Analytic Standards (Office of the Director of
 * National Intelligence, 2 January 2015), section D.6.e(2)(a). They speak of 1 to 99 %; what lies
 * beyond is said with the outermost words.
 */
public enum Likelihood {
  ALMOST_NO_CHANCE("almost no chance", 0.05),
  VERY_UNLIKELY("very unlikely", 0.20),
  UNLIKELY("unlikely", 0.45),
  ROUGHLY_EVEN("roughly even chance", 0.55),
  LIKELY("likely", 0.80),
  VERY_LIKELY("very likely", 0.95),
  ALMOST_CERTAIN("almost certain", 1.00);

  private final String label;
  private final double upTo;

  Likelihood(String label, double upTo) {
    this.label = label;
    this.upTo = upTo;
  }

  /**
   * The band of a probability. Where two bands meet, it is the nearer to even: 0.95 is "very
   * likely".
   *
   * @param probability 0 to 1
   */
  public static Likelihood of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
    for (Likelihood band : values()) {
      boolean below = probability < 0.5 ? probability < band.upTo : probability <= band.upTo;
      if (below) {
        return band;
      }
    }
    return ALMOST_CERTAIN;
  }

  /** The words. */
  public String label() {
    return label;
  }
}
