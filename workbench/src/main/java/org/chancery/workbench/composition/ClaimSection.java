// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Likelihood;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.workbench.brief.ClaimEvidence;
import org.chancery.workbench.brief.ClaimVerdict;
import org.chancery.workbench.brief.Claims;
import org.chancery.workbench.brief.Movement;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.verdict.RuleWords;

/** What became of the claims of a paper. */
final class ClaimSection {
  private final ActorNames names;
  private final ExpectationWords expectations;

  ClaimSection(ActorNames names) {
    this.names = names;
    this.expectations = new ExpectationWords(names);
  }

  Claims claims(List<Finding> findings) {
    return findings.isEmpty()
        ? Claims.NONE
        : new Claims(RuleWords.sentences(), findings.stream().map(this::verdict).toList());
  }

  /** The events of all incidents that are shown for or against a claim. */
  static Set<EventId> shown(List<Finding> findings) {
    Set<EventId> events = new HashSet<>();
    findings.forEach(
        finding -> exhibits(finding).forEach(e -> events.addAll(e.incident().events())));
    return events;
  }

  private ClaimVerdict verdict(Finding finding) {
    Reference shown = reference(exhibits(finding));
    Optional<EffectNumbers> numbers =
        finding.outcome().map(outcome -> EffectNumbers.of(outcome, shown));
    EffectSection effects = new EffectSection(finding, numbers);
    return new ClaimVerdict(
        finding.claim().id(),
        finding.claim().says(),
        finding.claim().at(),
        finding.claim().by(),
        expectations.of(finding.claim().expect())
            + finding.claim().cause().map(c -> " Held to be the cause: " + c + ".").orElse(""),
        ClaimVerdict.Verdict.valueOf(finding.verdict().name()),
        likelihood(finding, shown),
        new Movement.Confidence(
            Movement.Level.valueOf(finding.confidence().grade().name()),
            withoutStop(finding.confidence().why())),
        effects.told(),
        effects.effect(),
        effects.curve(),
        finding.reasons().stream().map(Reason::words).toList(),
        evidence(finding.evidence(), shown),
        finding.wouldChange(),
        finding.notes());
  }

  private static List<Exhibit> exhibits(Finding finding) {
    List<Exhibit> all = new ArrayList<>(finding.evidence().pro());
    all.addAll(finding.evidence().contra());
    return all;
  }

  /* Where coverage fails the figures say nothing of how likely it is; of a claimed cause they still
   * say how likely the association is. */
  private static Optional<ClaimVerdict.Likelihood> likelihood(Finding finding, Reference shown) {
    boolean forbidden =
        finding.reasons().stream()
            .anyMatch(reason -> reason.forbids() && reason.kind() != Reason.Kind.CAUSE);
    Optional<Outcome> outcome = finding.outcome().filter(one -> one.claimed().isPresent());
    boolean hearsay = finding.verdict() == Verdict.OWN_SOURCE; // the author's word is no likelihood
    if (forbidden || hearsay || outcome.isEmpty()) {
      return Optional.empty();
    }
    double probability = outcome.get().claimed().getAsDouble();
    return Optional.of(
        new ClaimVerdict.Likelihood(
            (finding.claim().cause().isPresent() ? "association " : "")
                + Likelihood.of(probability).label(),
            Quantity.share(Math.max(0.01, Math.min(0.99, probability)), shown)));
  }

  private ClaimEvidence evidence(Finding.Evidence evidence, Reference shown) {
    return new ClaimEvidence(
        evidence.pro().stream().map(this::mark).toList(),
        evidence.contra().stream().map(this::mark).toList(),
        count(evidence.allPro(), evidence.pro()),
        count(evidence.allContra(), evidence.contra()),
        number(evidence.sources(), shown),
        number(evidence.stateControlled(), shown));
  }

  /* A count opens exactly what it counts; where only the strongest are shown it is no such count. */
  private static Quantity count(int all, List<Exhibit> shown) {
    long distinct = shown.stream().map(one -> one.incident().number()).distinct().count();
    return distinct == all ? Quantity.count(all, reference(shown)) : number(all, reference(shown));
  }

  private static Quantity number(int value, Reference reference) {
    return Quantity.plain(BigDecimal.valueOf(value), "", reference);
  }

  private static Reference reference(List<Exhibit> exhibits) {
    List<EventId> events = new ArrayList<>();
    exhibits.forEach(exhibit -> events.addAll(exhibit.incident().events()));
    return Reference.to(events);
  }

  private Relation.Mark mark(Exhibit exhibit) {
    Incident incident = exhibit.incident();
    return new Relation.Mark(incident.events().get(0), incident.date(), label(incident));
  }

  /* A feed's name of an act says nothing of who did it to whom. */
  private String label(Incident incident) {
    String label = Labels.whole(incident);
    String source = names.of(incident.source());
    String target = names.of(incident.target());
    if (label.contains(source) || label.contains(target)) {
      return label;
    }
    return source + (incident.mutual() ? " ↔ " : " → ") + target + ": " + label;
  }

  static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
