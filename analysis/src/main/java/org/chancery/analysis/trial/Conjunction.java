// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.verdict.Confidence;
import org.chancery.analysis.verdict.Curve;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Verdict;

/*
 * How it works. How the parts of a claim hang together is not known, so the probability of all, or
 * of any, is only bounded [1]:
 *
 *   P(all) >= sum of p - (k - 1)     P(not all) >= the greatest of the parts' contraries
 *   P(any) >= the greatest p         P(none)    >= sum of the contraries - (k - 1)
 *
 * The verdict goes by these lower bounds, so that it never claims more than holds whatever the
 * dependence. A part that cannot be decided contributes nothing to a bound.
 *
 * [1] M. Frechet (1935), Generalisation du theoreme des probabilites totales, Fundamenta
 *     Mathematicae 25:379-387.
 */
/** A claim of several parts. */
final class Conjunction {
  private final Claim claim;
  private final boolean all;
  private final List<Finding> parts = new ArrayList<>();

  Conjunction(
      Claim claim,
      Expectation.Together together,
      BiFunction<Claim, Expectation.Part, Finding> tried) {
    this.claim = claim;
    this.all = together.all();
    together.parts().forEach(part -> parts.add(tried.apply(claim, part)));
  }

  Finding finding() {
    double claimed = all ? sum(Outcome::claimed) : greatest(Outcome::claimed);
    double contrary = all ? greatest(Outcome::contrary) : sum(Outcome::contrary);
    Outcome outcome = outcome(claimed, contrary);
    List<Reason> reasons = new ArrayList<>();
    claim.cause().map(Trial::cause).ifPresent(reasons::add);
    ownSource().ifPresent(reasons::add);
    Verdict verdict = verdict(Rule.verdict(Optional.of(outcome), Curve.NONE, reasons));
    if (verdict == Verdict.UNDECIDED || verdict == Verdict.MIXED) {
      reasons.add(new Reason(Reason.Kind.PART, undecided()));
    }
    return new Finding(
        claim,
        verdict,
        Optional.of(outcome),
        Curve.NONE,
        reasons,
        evidence(),
        confidence(),
        parts.stream().flatMap(part -> part.wouldChange().stream()).distinct().toList(),
        parts.stream().flatMap(part -> part.notes().stream()).distinct().toList());
  }

  private Outcome outcome(double claimed, double contrary) {
    List<String> figures = new ArrayList<>();
    int n = 0;
    for (Finding part : parts) {
      figures.add(
          part.verdict().label()
              + part.outcome().map(outcome -> " (" + outcome.figures() + ")").orElse(""));
      n += part.outcome().map(Outcome::n).orElse(0);
    }
    return new Outcome(
        String.join("; ", figures),
        OptionalDouble.empty(),
        Optional.empty(),
        0,
        0,
        "",
        OptionalDouble.of(claimed),
        OptionalDouble.of(contrary),
        n);
  }

  private double sum(java.util.function.Function<Outcome, OptionalDouble> probability) {
    double sum = 0;
    for (Finding part : parts) {
      sum += probability(part, probability);
    }
    return Math.max(0, sum - (parts.size() - 1));
  }

  private double greatest(java.util.function.Function<Outcome, OptionalDouble> probability) {
    ToDoubleFunction<Finding> its = part -> probability(part, probability);
    return parts.stream().mapToDouble(its).max().orElse(0);
  }

  private static double probability(
      Finding part, java.util.function.Function<Outcome, OptionalDouble> probability) {
    return part.reasons().stream().anyMatch(Reason::forbids)
        ? 0
        : part.outcome().map(probability).orElse(OptionalDouble.empty()).orElse(0);
  }

  private Optional<Reason> ownSource() {
    return parts.stream()
        .filter(part -> part.verdict() == Verdict.OWN_SOURCE)
        .flatMap(part -> part.reasons().stream())
        .filter(reason -> reason.kind() == Reason.Kind.OWN_SOURCE)
        .findFirst();
  }

  /* A part on which it hangs, and on which choices do not agree, makes the whole depend on them. */
  private Verdict verdict(Verdict byBounds) {
    boolean mixed = parts.stream().anyMatch(part -> part.verdict() == Verdict.MIXED);
    return mixed && byBounds != Verdict.UNDECIDED ? Verdict.MIXED : byBounds;
  }

  private String undecided() {
    List<String> open = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Verdict verdict = parts.get(i).verdict();
      if (verdict == Verdict.UNDECIDED || verdict == Verdict.MIXED) {
        open.add(
            "part "
                + (i + 1)
                + " ("
                + verdict.label()
                + parts.get(i).reasons().stream()
                    .map(reason -> ": " + reason.words())
                    .findFirst()
                    .orElse("")
                + ")");
      }
    }
    return open.isEmpty()
        ? "Each part holds, but not surely enough for all of them together."
        : "It hangs on " + String.join(" and ", open) + ".";
  }

  private Finding.Evidence evidence() {
    List<org.chancery.analysis.verdict.Exhibit> pro = new ArrayList<>();
    List<org.chancery.analysis.verdict.Exhibit> contra = new ArrayList<>();
    int allPro = 0;
    int allContra = 0;
    int sources = 0;
    int controlled = 0;
    for (Finding part : parts) {
      Finding.Evidence its = part.evidence();
      its.pro().stream().filter(one -> !pro.contains(one)).forEach(pro::add);
      its.contra().stream().filter(one -> !contra.contains(one)).forEach(contra::add);
      allPro += its.allPro();
      allContra += its.allContra();
      sources = Math.max(sources, its.sources());
      controlled = Math.max(controlled, its.stateControlled());
    }
    return new Finding.Evidence(pro, contra, allPro, allContra, sources, controlled);
  }

  /* A chain is as strong as its weakest link. */
  private Confidence confidence() {
    return parts.stream()
        .map(Finding::confidence)
        .min(java.util.Comparator.comparing(Confidence::grade))
        .orElseThrow();
  }
}
