// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Edtf;

/**
 * What somebody is in an organisation, from a date to a date.
 *
 * @param actor who
 * @param actorName name of who
 * @param organisation where
 * @param organisationName name of where
 * @param status member, observer, not invited and so on
 * @param from since when; empty where not known
 * @param to until when; empty where it lasts or is not known
 * @param says the source, paraphrased
 * @param source key of the source note
 * @param place the place in the source; may be empty
 */
public record Standing(
    ActorId actor,
    String actorName,
    ActorId organisation,
    String organisationName,
    String status,
    Optional<Edtf> from,
    Optional<Edtf> to,
    String says,
    String source,
    String place) {
  public Standing {
    requireNonNull(actor, "actor");
    requireNonNull(actorName, "actorName");
    requireNonNull(organisation, "organisation");
    requireNonNull(organisationName, "organisationName");
    requireNonNull(status, "status");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(says, "says");
    requireNonNull(source, "source");
    requireNonNull(place, "place");
  }
}
