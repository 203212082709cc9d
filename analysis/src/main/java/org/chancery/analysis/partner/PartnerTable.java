// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.partner;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.contact.Contact;
import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Share;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Edtf;

/**
 * All partners of the focus actor in the period.
 *
 * @param partners those with most incidents first, then by id
 * @param total all incidents with partners, each number once
 * @param notPlaced numbers of incidents with partners whose date runs beyond the period
 * @param domestic numbers of incidents with the focus actor on both sides
 * @param unresolved numbers of incidents with somebody who is no partner
 * @param hosted numbers of incidents between others that took place with the focus actor
 */
public record PartnerTable(
    List<Partner> partners,
    Account total,
    List<Long> notPlaced,
    List<Long> domestic,
    List<Long> unresolved,
    List<Long> hosted) {
  private static final Comparator<Partner> MOST_FIRST =
      Comparator.comparingInt((Partner partner) -> partner.all().incidents())
          .reversed()
          .thenComparing(Partner::id);

  public PartnerTable {
    requireNonNull(total, "total");
    partners = List.copyOf(partners);
    notPlaced = List.copyOf(notPlaced);
    domestic = List.copyOf(domestic);
    unresolved = List.copyOf(unresolved);
    hosted = List.copyOf(hosted);
  }

  /** The partners that the dealings are with. */
  public static PartnerTable of(Dealings dealings) {
    Scope scope = dealings.scope();
    Weeks weeks = Weeks.ofMonths(scope);
    List<Incident> all = dealings.all();
    Account total = account(scope, weeks, held(scope, all));
    return new PartnerTable(
        dealings.partners().stream()
            .map(id -> partner(dealings, weeks, id, total))
            .sorted(MOST_FIRST)
            .toList(),
        total,
        notHeld(scope, all),
        numbers(held(scope, dealings.domestic())),
        numbers(held(scope, dealings.unresolved())),
        numbers(held(scope, dealings.hosted())));
  }

  private static Partner partner(Dealings dealings, Weeks weeks, ActorId id, Account total) {
    Scope scope = dealings.scope();
    Counterpart counterpart = Counterpart.of(id);
    List<Incident> all = dealings.with(counterpart);
    List<Incident> incidents = held(scope, all);
    Account account = account(scope, weeks, incidents);
    return new Partner(
        id,
        account,
        share(account, total, scope.level()),
        Contact.of(dealings, counterpart),
        incidents.stream().map(Incident::date).findFirst(),
        incidents.stream().map(Incident::date).max(Comparator.comparing(Edtf::latest)),
        notHeld(scope, all));
  }

  private static Account account(Scope scope, Weeks weeks, List<Incident> incidents) {
    return Account.of(scope, scope.period(), weeks.dispersion(incidents), incidents);
  }

  private static Optional<Estimate> share(Account part, Account whole, double level) {
    int all = whole.measured().map(Tally::incidents).orElse(0);
    return all == 0
        ? Optional.empty()
        : part.measured()
            .map(measured -> Share.of(measured.incidents(), all, measured.dispersion(), level));
  }

  private static List<Incident> held(Scope scope, List<Incident> incidents) {
    return incidents.stream().filter(scope::holds).toList();
  }

  private static List<Long> notHeld(Scope scope, List<Incident> incidents) {
    return numbers(incidents.stream().filter(incident -> !scope.holds(incident)).toList());
  }

  private static List<Long> numbers(List<Incident> incidents) {
    return incidents.stream().map(Incident::number).toList();
  }
}
