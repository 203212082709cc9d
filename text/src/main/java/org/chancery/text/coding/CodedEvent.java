// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.time.Edtf;

/**
 * An event that a sentence tells.
 *
 * @param sentence number of the sentence in its document, from 1
 * @param text the sentence
 * @param place where it stands in the document; may be empty
 * @param date when it happened; empty where neither the text nor the document's date tells
 * @param sources who acted; all parties where the act is mutual; empty only in a passive without
 *     agent
 * @param targets who was acted upon; may be empty
 * @param type PLOVER type
 * @param mode PLOVER mode, of that type
 * @param code the code of the analyst's own ontology, where the pattern that fired has one
 * @param status how the text speaks of it
 * @param historical whether the text tells it as background of long before
 * @param confidence how sure the coder is, 0 to 1
 * @param span the characters of the sentence that tell it
 * @param why how it was decided
 */
public record CodedEvent(
    int sentence,
    String text,
    String place,
    Optional<Edtf> date,
    List<Participant> sources,
    List<Participant> targets,
    EventType type,
    Optional<Mode> mode,
    Optional<String> code,
    Status status,
    boolean historical,
    BigDecimal confidence,
    Provenance.Span span,
    Explanation why) {
  public CodedEvent {
    requireNonNull(text, "text");
    requireNonNull(place, "place");
    requireNonNull(date, "date");
    requireNonNull(type, "type");
    requireNonNull(mode, "mode");
    requireNonNull(code, "code");
    requireNonNull(status, "status");
    requireNonNull(confidence, "confidence");
    requireNonNull(span, "span");
    requireNonNull(why, "why");
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
