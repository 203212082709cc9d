// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.verdict.Confidence;
import org.chancery.analysis.verdict.Curve;
import org.chancery.analysis.verdict.Exhibit;
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
    Outcome outcome = outcome(part -> true);
    List<Reason> reasons = new ArrayList<>();
    claim.cause().map(Trial::cause).ifPresent(reasons::add);
    ownSource().ifPresent(reasons::add);
    Verdict verdict = verdict(outcome, reasons);
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

  /* The bounds that some of the parts give, if the others could be either way. */
  private Outcome outcome(Predicate<Finding> counts) {
    double[] claimed = probabilities(Outcome::claimed, counts);
    double[] contrary = probabilities(Outcome::contrary, counts);
    return new Outcome(
        parts.stream().map(Conjunction::figures).collect(Collectors.joining("; ")),
        OptionalDouble.empty(),
        Optional.empty(),
        0,
        0,
        "",
        OptionalDouble.of(all ? together(claimed) : greatest(claimed)),
        OptionalDouble.of(all ? greatest(contrary) : together(contrary)),
        parts.stream().flatMap(part -> part.outcome().stream()).mapToInt(Outcome::n).sum());
  }

  private static String figures(Finding part) {
    return part.verdict().label()
        + part.outcome().map(outcome -> " (" + outcome.figures() + ")").orElse("");
  }

  private double[] probabilities(
      Function<Outcome, OptionalDouble> probability, Predicate<Finding> counts) {
    return parts.stream()
        .mapToDouble(part -> counts.test(part) ? probability(part, probability) : 0)
        .toArray();
  }

  private static double probability(Finding part, Function<Outcome, OptionalDouble> probability) {
    return part.reasons().stream().anyMatch(Reason::forbids)
        ? 0
        : part.outcome().map(probability).orElse(OptionalDouble.empty()).orElse(0);
  }

  private static double together(double[] probabilities) {
    return Math.max(0, Arrays.stream(probabilities).sum() - (probabilities.length - 1));
  }

  private static double greatest(double[] probabilities) {
    return Arrays.stream(probabilities).max().orElse(0);
  }

  /* It rests on an author alone if it does not hold without what rests on the author alone. */
  private Optional<Reason> ownSource() {
    boolean otherwise =
        !all && parts.stream().anyMatch(part -> part.verdict() == Verdict.SUPPORTED);
    return otherwise
        ? Optional.empty()
        : parts.stream()
            .filter(part -> part.verdict() == Verdict.OWN_SOURCE)
            .flatMap(part -> part.reasons().stream())
            .filter(reason -> reason.kind() == Reason.Kind.OWN_SOURCE)
            .findFirst();
  }

  /* If it is decided only with a part on which choices do not agree, it depends on them too. */
  private Verdict verdict(Outcome outcome, List<Reason> reasons) {
    Outcome steady = outcome(part -> part.verdict() != Verdict.MIXED);
    Verdict sure = Rule.verdict(Optional.of(steady), Curve.NONE, reasons);
    Verdict byAll = Rule.verdict(Optional.of(outcome), Curve.NONE, reasons);
    return sure == byAll ? sure : Verdict.MIXED;
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
    List<Exhibit> pro = new ArrayList<>();
    List<Exhibit> contra = new ArrayList<>();
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
        .min(Comparator.comparing(Confidence::grade))
        .orElseThrow();
  }
}
