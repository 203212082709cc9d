// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import static java.util.Objects.requireNonNull;

import org.chancery.model.event.Incident;

/**
 * Something that was said.
 *
 * @param incident with its words, date, and status
 * @param tone whether it is for or against the one it is said of
 */
public record Saying(Incident incident, Tone tone) {
  public Saying {
    requireNonNull(incident, "incident");
    requireNonNull(tone, "tone");
  }
}
