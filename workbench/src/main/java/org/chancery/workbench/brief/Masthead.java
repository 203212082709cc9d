// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * What the brief is about.
 *
 * @param title its title
 * @param subtitle may be empty
 * @param focus the actor whose relations it describes
 * @param focusName name of that actor
 * @param period the time it describes
 * @param grain the step of its series
 * @param cutOff the last day that its sources can know of
 */
public record Masthead(
    String title,
    String subtitle,
    ActorId focus,
    String focusName,
    Period period,
    Grain grain,
    LocalDate cutOff) {
  public Masthead {
    requireNonNull(title, "title");
    requireNonNull(subtitle, "subtitle");
    requireNonNull(focus, "focus");
    requireNonNull(focusName, "focusName");
    requireNonNull(period, "period");
    requireNonNull(grain, "grain");
    requireNonNull(cutOff, "cutOff");
  }
}
