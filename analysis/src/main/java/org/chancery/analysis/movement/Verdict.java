// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

/** What a comparison of two windows shows. */
public enum Verdict {
  ROSE,
  FELL,
  /** The record is compatible with no change; that does not prove that there was none. */
  NO_CLEAR_CHANGE,
  /** So few incidents that no distribution of them over the windows would have shown a change. */
  TOO_FEW,
  /** Enough incidents, but in so few bursts that no distribution would have shown a change. */
  TOO_FEW_BURSTS;

  /** Whether it is drawn as an arrow. */
  public boolean moved() {
    return this == ROSE || this == FELL;
  }
}
