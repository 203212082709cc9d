// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Act;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;

/** Acts of made records, with the same score on both scales. */
final class MadeAct {
  private static final double MATERIAL = 4.4; // scores from here on are of deeds

  private MadeAct() {}

  /** An act of a score, of the quad class that goes with it. */
  static Act of(double score) {
    boolean material = Math.abs(score) >= MATERIAL;
    QuadClass cooperation =
        material ? QuadClass.MATERIAL_COOPERATION : QuadClass.VERBAL_COOPERATION;
    QuadClass conflict = material ? QuadClass.MATERIAL_CONFLICT : QuadClass.VERBAL_CONFLICT;
    return act(Optional.empty(), score > 0 ? cooperation : conflict, score);
  }

  /** An act of aid. */
  static Act aid() {
    return act(Optional.of(EventType.AID), QuadClass.MATERIAL_COOPERATION, 7);
  }

  private static Act act(Optional<EventType> type, QuadClass quad, double score) {
    return new Act(
        type,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.of(quad),
        Optional.of(new Intensity(BigDecimal.valueOf(score), Scale.GOLDSTEIN)),
        Optional.of(new Intensity(BigDecimal.valueOf(score), Scale.PLOVER)));
  }
}
