// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

/** Ways in which a series comes about whose level does not turn. */
enum ConstantKind {
  INDEPENDENT("constant", "independent months of one mean"),
  AUTOCORRELATED(
      "autocorrelated",
      "the mean goes up and down by half (a latent AR(1), 0.5 from month to month)"),
  PERSISTENT(
      "persistent",
      "the same with 0.8 from month to month, so that a wave lasts about half a year"),
  SEASONAL("seasonal", "the mean swings by half within the year"),
  ZERO_INFLATED("zero-inflated", "three months in ten nothing happens at all"),
  BURSTS("heavy-tailed bursts", "acts come in bursts, one in b² of which has b or more, up to 50"),
  RE_REPORTED("re-reported", "each act is reported once, and twice more on average"),
  GROWING_VOLUME("growing volume", "the whole record grows fivefold, the relation's part does not"),
  MISSING_MONTHS("missing months", "one month in ten is not watched, and a sixth of all in a row"),
  LOUD_SOURCE("one loud source", "in the second half one source tells every act three times more");

  private final String label;
  private final String made;

  ConstantKind(String label, String made) {
    this.label = label;
    this.made = made;
  }

  /** The name on the page. */
  String label() {
    return label;
  }

  /** How it is made. */
  String made() {
    return made;
  }

  /** Whether the spread of the setting has a part in it. */
  boolean spreads() {
    return this != BURSTS;
  }
}
