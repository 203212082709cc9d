// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Share;

/**
 * Who hosts whom.
 *
 * @param received visits of the counterpart on record
 * @param made visits to the counterpart on record
 * @param shareReceived visits received by all whose direction is known, 0 to 1: above one half, the
 *     focus actor is more often host than guest. Of systematic sources, with an interval; where
 *     there is nothing measured, of all, without one. Empty if there are none
 */
public record HostBalance(int received, int made, Optional<Estimate> shareReceived) {
  public HostBalance {
    requireNonNull(shareReceived, "shareReceived");
  }

  /** The balance with a counterpart. */
  public static HostBalance of(Dealings dealings, Counterpart counterpart) {
    Contact contact = Contact.of(dealings, counterpart);
    Counting counting = new Counting(dealings, dealings.with(counterpart));
    List<Visit> measured =
        counting.measured()
            ? contact.directed().stream().filter(visit -> !visit.selective()).toList()
            : List.of();
    return new HostBalance(
        contact.received().n(),
        contact.made().n(),
        measured.isEmpty() ? described(contact) : Optional.of(share(dealings, counting, measured)));
  }

  private static Estimate share(Dealings dealings, Counting counting, List<Visit> visits) {
    int received =
        (int)
            visits.stream().filter(visit -> visit.host().equals(dealings.scope().focus())).count();
    return Share.of(received, visits.size(), counting.dispersion(), dealings.scope().level());
  }

  private static Optional<Estimate> described(Contact contact) {
    int all = contact.directed().size();
    return all == 0
        ? Optional.empty()
        : Optional.of(Estimate.described((double) contact.received().n() / all, all));
  }
}
