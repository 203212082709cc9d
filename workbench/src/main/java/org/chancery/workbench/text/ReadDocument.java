// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.CodedEvent;

/**
 * What the coder read in a document.
 *
 * @param id the document's lasting name
 * @param hash SHA-256 of its bytes, wherever they lie
 * @param date when it was published, as far as known
 * @param events the events, in the order of the text
 * @param sentences how many sentences it has
 * @param parsed how many of them were parsed
 * @param missed sentences with actors that gave no event
 */
record ReadDocument(
    String id,
    String hash,
    Optional<Edtf> date,
    List<CodedEvent> events,
    int sentences,
    int parsed,
    int missed) {
  ReadDocument {
    requireNonNull(id, "id");
    requireNonNull(hash, "hash");
    requireNonNull(date, "date");
    events = List.copyOf(events);
  }
}
