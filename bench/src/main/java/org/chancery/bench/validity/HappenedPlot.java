// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Expectation;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;

/**
 * That a partner gave aid in a year, or never did. The record is coded by a machine whose precision
 * nobody has measured. Of what others do a part is aid, so that six acts of aid would be expected
 * of the partner if it did as they do. Where it gave aid, it did so eight times, and each is told
 * with a probability of 0.8. Where nothing is true of "gave aid", one act and a half would be
 * expected, none was done, and two on average are miscoded as aid.
 */
record HappenedPlot(boolean ever) implements Plot {
  private static final double OF_AID = 0.1;
  private static final double EXPECTED = 6;
  private static final double FEW_EXPECTED = 1.5;
  private static final double MISCODED = 2;
  private static final int GIVEN = 8;
  private static final double TOLD = 0.8;

  @Override
  public String label() {
    return ever ? "happened" : "never happened";
  }

  @Override
  public Expectation expectation(Pace pace) {
    ActPattern aid =
        new ActPattern(
            Optional.of(MadeRecord.PARTNER),
            Optional.of(MadeRecord.FOCUS),
            Set.of(),
            Optional.empty(),
            Optional.of(EventType.AID),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Status.OCCURRED,
            Set.of());
    return ever
        ? new Expectation.Happened(aid, Optional.of(MadeRecord.LATER), 1)
        : new Expectation.NeverHappened(aid, Optional.of(MadeRecord.LATER));
  }

  @Override
  public List<Double> aYear() {
    return List.of(36.0); // which makes no difference
  }

  @Override
  public boolean plant(MadeRecord record, Pace pace, Side side) {
    if (side == Side.NEITHER && !ever) {
      return false;
    }
    Chance chance = record.chance();
    double expected = side == Side.NEITHER ? FEW_EXPECTED : EXPECTED;
    acts(record, MadeRecord.PARTNER, chance.poisson(expected / OF_AID), 0);
    for (ActorId other : others()) {
      acts(record, other, chance.poisson(EXPECTED / OF_AID), OF_AID);
    }
    boolean given = side != Side.NEITHER && (side == Side.CLAIM) == ever;
    int told = given ? chance.binomial(GIVEN, TOLD) : 0;
    int miscoded = side == Side.NEITHER ? chance.poisson(MISCODED) : 0;
    acts(record, MadeRecord.PARTNER, told + miscoded, 1);
    return true;
  }

  private static List<ActorId> others() {
    return List.of(MadeRecord.RIVAL, MadeRecord.OTHERS.get(0), MadeRecord.OTHERS.get(1));
  }

  private static void acts(MadeRecord record, ActorId source, int count, double ofAid) {
    Chance chance = record.chance();
    for (int i = 0; i < count; i++) {
      LocalDate day =
          MadeRecord.LATER.first().plusDays(chance.below((int) MadeRecord.LATER.days()));
      record.add(
          source,
          MadeRecord.FOCUS,
          false,
          day.toString(),
          chance.happens(ofAid) ? MadeAct.aid() : MadeAct.of(1),
          1);
    }
  }
}
