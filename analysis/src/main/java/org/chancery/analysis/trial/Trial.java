// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.verdict.Curve;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Variation;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.actor.ActorId;

/**
 * Puts claims to a record. The rule is fixed beforehand ({@link Rule}); what decides is the main
 * specification, and what it would be under every other reasonable choice goes with the verdict.
 *
 * <p>The same claims and record give the same findings. Not thread-safe.
 */
public final class Trial {
  private final Docket docket;
  private final Questions questions;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  /**
   * A trial of claims.
   *
   * @param claims all claims, of which one may refer to another by its id
   * @param docket what the record has to say
   */
  public Trial(List<Claim> claims, Docket docket) {
    this.docket = docket;
    this.questions = new Questions(docket);
    claims.forEach(claim -> this.claims.put(claim.id(), claim));
  }

  /** What becomes of the claims, in their order. */
  public List<Finding> findings() {
    return claims.values().stream().map(this::finding).toList();
  }

  /** The ids of the claims, in their order. */
  public List<String> ids() {
    return List.copyOf(claims.keySet());
  }

  /**
   * What becomes of a claim.
   *
   * @throws IllegalArgumentException if no claim has the id
   */
  public Finding finding(String id) {
    Claim claim = claims.get(id);
    if (claim == null) {
      throw new IllegalArgumentException("no claim is " + id);
    }
    return finding(claim);
  }

  private Finding finding(Claim claim) {
    Finding before = findings.get(claim.id());
    if (before != null) {
      return before;
    }
    Optional<Expectation.Together> parts = Questions.parts(claim.expect());
    Finding finding =
        parts
            .map(together -> new Conjunction(claim, together, this::part).finding())
            .orElseGet(() -> single(claim));
    findings.put(claim.id(), finding);
    return finding;
  }

  /* What becomes of a part of a claim: another claim, or a form of its own. */
  private Finding part(Claim whole, Expectation.Part part) {
    if (part instanceof Expectation.Part.OfClaim other) {
      Claim named = claims.get(other.id());
      if (named == null || other.id().equals(whole.id())) {
        throw new IllegalArgumentException("no other claim is " + other.id());
      }
      return finding(named);
    }
    Expectation own = ((Expectation.Part.Own) part).expectation();
    Claim nameless =
        new Claim(
            whole.id(), whole.says(), whole.at(), whole.by(), Optional.empty(), own, whole.line());
    return Questions.parts(own)
        .map(together -> new Conjunction(nameless, together, this::part).finding())
        .orElseGet(() -> single(nameless));
  }

  private Finding single(Claim claim) {
    Question question = questions.of(claim.expect());
    Testimony testimony = question.testimony();
    List<Reason> reasons = reasons(claim, question, testimony);
    Answer main = main(question, reasons);
    Curve curve = main.decides() ? curve(question, testimony) : Curve.NONE;
    Optional<Outcome> outcome = Optional.of(main.outcome());
    Verdict verdict = Rule.verdict(outcome, curve, reasons);
    Aftermath.reason(verdict, main.outcome(), curve, reasons).ifPresent(reasons::add);
    Witnesses witnesses = Witnesses.of(docket, testimony);
    return new Finding(
        claim,
        verdict,
        outcome,
        curve,
        reasons,
        witnesses.evidence(testimony),
        witnesses.confidence(outcome, curve),
        Aftermath.wouldChange(verdict, outcome, curve, reasons),
        question.notes());
  }

  private List<Reason> reasons(Claim claim, Question question, Testimony testimony) {
    List<Reason> reasons = new ArrayList<>(question.obstacles());
    claim.cause().map(Trial::cause).ifPresent(reasons::add);
    claim
        .by()
        .filter(work -> Witnesses.only(docket, testimony, work))
        .map(Trial::own)
        .ifPresent(reasons::add);
    return reasons;
  }

  static Reason cause(String cause) {
    return new Reason(
        Reason.Kind.CAUSE,
        "That it is due to "
            + cause
            + " is a claim about causes: a record shows what went together, not what made what.");
  }

  private static Reason own(String work) {
    return new Reason(
        Reason.Kind.OWN_SOURCE, "All that speaks for it comes from its own author (" + work + ").");
  }

  /* Where something stands in the way, the figures are shown, and no probability is made of them. */
  private static Answer main(Question question, List<Reason> reasons) {
    boolean hindered =
        reasons.stream().anyMatch(reason -> reason.forbids() && reason.kind() != Reason.Kind.CAUSE);
    Answer answer =
        question.answer(Choice.MAIN).orElseGet(() -> Answer.described(question.onRecord()));
    return (hindered ? answer.withoutProbabilities() : answer).saying(question.figures());
  }

  private static Curve curve(Question question, Testimony testimony) {
    List<Variation> variations = new ArrayList<>();
    for (Choice choice : question.choices(testimony)) {
      Optional<Answer> answer = question.answer(choice);
      variations.add(
          answer
              .map(one -> one.variation(choice))
              .orElseGet(() -> Answer.described(0).variation(choice)));
    }
    return new Curve(variations);
  }

  /** Two checks of the verdict on a claim. */
  public Soundness soundness(Claim claim) {
    Set<ActorId> named = new TreeSet<>();
    Named.in(claims.values()).forEach(actor -> named.addAll(docket.members(actor)));
    Verdict without = verdict(claim, docket.without(named));
    Optional<Verdict> reversed =
        Reversal.of(claim.expect(), docket)
            .map(round -> verdict(claim.expecting(round.expectation()), round.docket()));
    return new Soundness(finding(claim).verdict(), without, reversed);
  }

  private Verdict verdict(Claim claim, Docket other) {
    Map<String, Claim> all = new LinkedHashMap<>(claims);
    all.put(claim.id(), claim);
    return new Trial(List.copyOf(all.values()), other).finding(claim).verdict();
  }

  /** Everybody whom the claims name: whose incidents a docket must hold. */
  public static SortedSet<ActorId> actors(List<Claim> claims) {
    return Named.in(claims);
  }
}
