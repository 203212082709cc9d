// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import org.chancery.text.coding.Reading;

/**
 * What a run has read, for a person.
 *
 * @param documents how many documents
 * @param sentences sentences in them
 * @param parsed sentences that could hold an event
 * @param events events found
 * @param missed sentences with actors and no event
 */
public record Tally(int documents, int sentences, int parsed, int events, int missed) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  Tally with(Reading reading) {
    return new Tally(
        documents + 1,
        sentences + reading.sentences(),
        parsed + reading.parsed(),
        events + reading.events().size(),
        missed + reading.missed().size());
  }
}
