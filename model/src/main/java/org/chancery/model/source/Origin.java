// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.actor.ActorId;

/**
 * Who tells of an event. Two events are told independently if neither publisher nor wording is the
 * same: one wire text printed in ten papers is one source.
 *
 * @param source key of the work or feed
 * @param publisher who published the document: the host of its address, or the work itself
 * @param wording fingerprint of the sentence that proves it, the same for the same wording wherever
 *     printed; empty where no sentence is kept
 * @param controlledBy the state that controls the publisher, where a table says so
 * @param confidence how sure the coder is of the event, 0 to 1; empty where that is not told
 */
public record Origin(
    String source,
    String publisher,
    Optional<String> wording,
    Optional<ActorId> controlledBy,
    OptionalDouble confidence) {
  public Origin {
    requireNonNull(source, "source");
    requireNonNull(publisher, "publisher");
    requireNonNull(wording, "wording");
    requireNonNull(controlledBy, "controlledBy");
    requireNonNull(confidence, "confidence");
  }
}
