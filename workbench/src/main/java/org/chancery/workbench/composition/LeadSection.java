// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.partner.Partner;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.model.source.Coverage;
import org.chancery.workbench.brief.evidence.Prose;

/** What a reader in a hurry should know. */
final class LeadSection {
  private static final int ENOUGH = 5;

  private final Matter matter;
  private final Evidence evidence;
  private final ActorNames names;
  private final PartnerTable partners;

  LeadSection(Matter matter, Evidence evidence, ActorNames names, PartnerTable partners) {
    this.matter = matter;
    this.evidence = evidence;
    this.names = names;
    this.partners = partners;
  }

  List<Prose> lead() {
    List<Prose> lead = new ArrayList<>();
    lead.add(size());
    mostConflictual().ifPresent(lead::add);
    if (matter.spans().stream().allMatch(span -> span.coverage() == Coverage.SELECTIVE)
        && !matter.spans().isEmpty()) {
      lead.add(
          Prose.of(
              "The sources chose what to mention: this describes what they tell, and rates nothing."));
    }
    return lead;
  }

  private Prose size() {
    String focus = names.inSentence(matter.dealings().scope().focus());
    List<Partner> active =
        partners.partners().stream().filter(partner -> partner.all().incidents() > 0).toList();
    Prose prose =
        Prose.of("The record holds ")
            .with(evidence.count(partners.total().all().numbers()))
            .then(
                " incidents of %s with %s, wholly dated within the period."
                    .formatted(
                        focus, active.size() == 1 ? "1 partner" : active.size() + " partners"));
    if (active.isEmpty()) {
      return prose;
    }
    prose = prose.then(" Most are with ");
    int shown = Math.min(3, active.size());
    for (int i = 0; i < shown; i++) {
      Partner partner = active.get(i);
      prose =
          prose
              .then(i == 0 ? "" : i == shown - 1 ? " and " : ", ")
              .then(names.inSentence(partner.id()) + " (")
              .with(evidence.count(partner.all().numbers()))
              .then(")");
    }
    return prose.then(".");
  }

  /* Among partners with enough incidents to speak of, the one with the greatest share of conflict. */
  private Optional<Prose> mostConflictual() {
    return partners.partners().stream()
        .filter(partner -> partner.all().quads().classified() >= ENOUGH)
        .filter(partner -> partner.all().quads().conflictual() > 0)
        .max(
            Comparator.comparingDouble(
                    (Partner partner) ->
                        (double) partner.all().quads().conflictual()
                            / partner.all().quads().classified())
                .thenComparing(Partner::id, Comparator.reverseOrder()))
        .map(this::conflict);
  }

  private Prose conflict(Partner partner) {
    Tally tally = partner.all();
    List<Long> conflictual = evidence.where(tally.numbers(), Evidence::isConflictual);
    return Prose.of("Conflict weighs most with " + names.inSentence(partner.id()) + ": ")
        .with(evidence.count(conflictual))
        .then(" of ")
        .with(evidence.count(tally.numbers()))
        .then(" incidents, among partners with at least " + ENOUGH + ".");
  }
}
