// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.partner;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.contact.Contact;
import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Edtf;

/**
 * What the focus actor had to do with one partner in the period.
 *
 * @param id the partner
 * @param account its incidents: by quad class, direction and score, with the numbers of each
 * @param shareOfIncidents share of this partner in the focus actor's incidents with all partners,
 *     systematic sources only; empty where there are none. The shares of all partners can add up to
 *     more than 1, since an incident of several partners is in the share of each
 * @param contact visits and meetings
 * @param first date of the first incident
 * @param last date of the incident that ended last
 * @param notPlaced numbers of incidents whose date runs beyond the period; they are in no other
 *     number here
 */
public record Partner(
    ActorId id,
    Account account,
    Optional<Estimate> shareOfIncidents,
    Contact contact,
    Optional<Edtf> first,
    Optional<Edtf> last,
    List<Long> notPlaced) {
  public Partner {
    requireNonNull(id, "id");
    requireNonNull(account, "account");
    requireNonNull(shareOfIncidents, "shareOfIncidents");
    requireNonNull(contact, "contact");
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    notPlaced = List.copyOf(notPlaced);
  }

  /** All incidents on record, whatever they rest on. */
  public Tally all() {
    return account.all();
  }
}
