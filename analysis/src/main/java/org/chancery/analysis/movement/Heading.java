// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

/** Where a relation is heading, from what moved on its two sides. */
public enum Heading {
  /** More cooperation or less conflict. */
  WARMER,
  /** Less cooperation or more conflict. */
  COOLER,
  /** More of both. */
  BUSIER,
  /** Less of both. */
  QUIETER,
  /** Nothing clear. */
  STEADY;

  static Heading of(Verdict cooperation, Verdict conflict) {
    int warmth = sign(cooperation) - sign(conflict);
    if (warmth != 0) {
      return warmth > 0 ? WARMER : COOLER;
    }
    return switch (sign(cooperation)) {
      case 1 -> BUSIER;
      case -1 -> QUIETER;
      default -> STEADY;
    };
  }

  private static int sign(Verdict verdict) {
    return switch (verdict) {
      case ROSE -> 1;
      case FELL -> -1;
      case NO_CLEAR_CHANGE, TOO_FEW, TOO_FEW_BURSTS -> 0;
    };
  }
}
