// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.analysis.outlook.Shift;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.EventType;
import org.chancery.workbench.scenario.Scenario;

/**
 * What used to come with a past such as a scenario assumes. The shifts are association, not cause:
 * the model learned what goes along with what, and nobody made anything happen.
 *
 * @param scenario what is assumed
 * @param ask whose forecasts are looked at
 * @param precedents for each assumption, in their order, what the record has of it
 * @param shifts of forecasts, the greatest first; none of an act that is itself assumed
 * @param moved how many forecasts shift by as much as {@code ask.least()}, of which those are the
 *     first
 */
public record Supposition(
    Scenario scenario, Ask ask, List<Precedents> precedents, List<Moved> shifts, int moved) {
  public Supposition {
    requireNonNull(scenario, "scenario");
    requireNonNull(ask, "ask");
    precedents = List.copyOf(precedents);
    shifts = List.copyOf(shifts);
  }

  /**
   * What the record has of an assumption.
   *
   * @param own acts of this type by this source towards this target
   * @param anybody acts of this type by anybody towards anybody
   */
  public record Precedents(int own, int anybody) {}

  /**
   * A forecast that shifts.
   *
   * @param source who would act
   * @param type what would be done
   * @param target to whom
   * @param shift from which probability to which
   * @param carriers the evidence that carries it, the weightiest first
   */
  public record Moved(
      ActorId source, EventType type, ActorId target, Shift shift, List<Because> carriers) {
    public Moved {
      requireNonNull(source, "source");
      requireNonNull(type, "type");
      requireNonNull(target, "target");
      requireNonNull(shift, "shift");
      carriers = List.copyOf(carriers);
    }
  }
}
