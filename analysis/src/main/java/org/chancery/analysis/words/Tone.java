// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether words are for or against somebody, by the sign of their score. */
public enum Tone {
  /** Above 0: praise, agreement, support. */
  FRIENDLY,
  /** 0, or no score. */
  NEUTRAL,
  /** Below 0: reproach, refusal, threat. */
  HOSTILE;

  static Tone of(Optional<BigDecimal> score) {
    int sign = score.map(BigDecimal::signum).orElse(0);
    if (sign == 0) {
      return NEUTRAL;
    }
    return sign > 0 ? FRIENDLY : HOSTILE;
  }
}
