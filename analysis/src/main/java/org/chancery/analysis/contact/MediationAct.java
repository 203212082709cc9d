// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.model.event.Act;

/**
 * Acts of mediation and about it: those of CAMEO that name it. PLOVER has none of its own: its
 * CONSULT/third-party says where the two met, and REQUEST/meet does not tell mediation from talks.
 */
public enum MediationAct {
  /** Mediates between others. */
  MEDIATES("045"),
  /** Says that it will mediate. */
  OFFERS("039"),
  /** Asks others to mediate, or to accept mediation. */
  APPEALS("028"),
  /** Says that it will accept mediation. */
  ACCEPTS("038"),
  /** Demands mediation. */
  DEMANDS("108"),
  /** Rejects mediation. */
  REJECTS("126"),
  /** Threatens to halt mediation. */
  THREATENS_TO_HALT("135"),
  /** Halts mediation. */
  HALTS("165");

  private final String cameo;

  MediationAct(String cameo) {
    this.cameo = cameo;
  }

  /** Its code in CAMEO. */
  public String cameo() {
    return cameo;
  }

  static Optional<MediationAct> of(Act act) {
    return act.cameo()
        .flatMap(
            code -> Arrays.stream(values()).filter(one -> code.startsWith(one.cameo)).findFirst());
  }
}
