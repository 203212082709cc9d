// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import static java.util.Objects.requireNonNull;

import org.chancery.model.event.EventId;
import org.chancery.model.ontology.EventType;
import org.chancery.workbench.brief.evidence.MarkedText;

/**
 * An event that can be drawn into a coding sheet.
 *
 * @param id the event
 * @param document the document that tells it
 * @param sentence the sentence that tells it, with the telling words between double brackets where
 *     they are known
 * @param source who acted
 * @param target who was acted upon; may be empty
 * @param type its type
 * @param status how the text speaks of it
 * @param date when it happened, EDTF; may be empty
 */
public record Candidate(
    EventId id,
    String document,
    String sentence,
    String source,
    String target,
    EventType type,
    String status,
    String date) {
  public Candidate {
    requireNonNull(id, "id");
    requireNonNull(document, "document");
    requireNonNull(sentence, "sentence");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    requireNonNull(type, "type");
    requireNonNull(status, "status");
    requireNonNull(date, "date");
  }

  /** A sentence with double brackets around the words that tell the event. */
  public static String marked(MarkedText said) {
    return said.marked().isEmpty()
        ? said.before()
        : said.before() + "[[" + said.marked() + "]]" + said.after();
  }
}
