// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.analysis.verdict.Curve;
import org.chancery.analysis.verdict.Likelihood;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Rule;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.analysis.verdict.Verdict;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Why a verdict is as it is, and what would make it another. */
final class Aftermath {
  private static final int NAMED = 3;
  private static final double TELLING = 0.6;

  private Aftermath() {}

  /** Why the figures did not decide, where nothing stood in the way. */
  static Optional<Reason> reason(
      Verdict verdict, Outcome outcome, Curve curve, List<Reason> reasons) {
    if (outcome.claimed().isEmpty()) {
      return reasons.stream().anyMatch(Reason::forbids)
          ? Optional.empty()
          : Optional.of(
              new Reason(Reason.Kind.TOO_LITTLE, "There is too little on record to reckon with."));
    }
    return switch (verdict) {
      case MIXED -> Optional.of(disagreeing(outcome, curve));
      case UNDECIDED -> crossing(outcome);
      case SUPPORTED, CONTRADICTED, OWN_SOURCE -> Optional.empty();
    };
  }

  private static Reason disagreeing(Outcome outcome, Curve curve) {
    Side side = outcome.claimed().getAsDouble() >= Rule.DECIDES ? Side.CLAIMED : Side.CONTRARY;
    return new Reason(
        Reason.Kind.CURVE_DISAGREES,
        String.format(
            Locale.ROOT,
            "Of %d reasonable choices %d agree in sign with the main one, and 80 %% are asked for.",
            curve.variations().size(),
            curve.on(side)));
  }

  private static Optional<Reason> crossing(Outcome outcome) {
    double claimed = outcome.claimed().getAsDouble();
    double contrary = outcome.contrary().getAsDouble();
    if (Math.max(claimed, contrary) >= Rule.DECIDES) {
      return Optional.empty();
    }
    return Optional.of(
        new Reason(
            Reason.Kind.CROSSES_MARGIN,
            String.format(
                Locale.ROOT,
                "The record is compatible with both: that it holds is %s (%.2f), that the opposite"
                    + " does %s (%.2f), and %.2f is asked for.",
                Likelihood.of(claimed).label(),
                claimed,
                Likelihood.of(contrary).label(),
                contrary,
                Rule.DECIDES)));
  }

  /** What would change the verdict, in sentences. */
  static List<String> wouldChange(
      Verdict verdict, Optional<Outcome> outcome, Curve curve, List<Reason> reasons) {
    List<String> sentences = new ArrayList<>();
    for (Reason reason : reasons) {
      remedy(reason).filter(one -> !sentences.contains(one)).ifPresent(sentences::add);
    }
    if (verdict == Verdict.UNDECIDED && sentences.isEmpty()) {
      outcome.flatMap(Aftermath::moreOfTheSame).ifPresent(sentences::add);
    }
    if (verdict == Verdict.SUPPORTED || verdict == Verdict.CONTRADICTED) {
      sentences.add(dissent(curve, verdict == Verdict.SUPPORTED ? Side.CLAIMED : Side.CONTRARY));
    }
    return List.copyOf(sentences);
  }

  private static Optional<String> remedy(Reason reason) {
    return switch (reason.kind()) {
      case SELECTIVE_SOURCE ->
          Optional.of("A source that looks at all of the time alike, such as an event feed.");
      case PERIOD_NOT_COVERED -> Optional.of("A source that covers the time.");
      case SOURCES_DIFFER -> Optional.of("The same source over both windows.");
      case ACTOR_NOT_COVERED -> Optional.of("A record that has the actor under its own name.");
      case VENUE_NOT_COVERED -> Optional.of("A record that says where things happen.");
      case TOO_FEW_EXPECTED ->
          Optional.of("More time, or a source that tells of more between these actors.");
      case TOO_LITTLE -> Optional.of("More that tells of it.");
      case NOT_PLACED -> Optional.of("Closer dates.");
      case CAUSE ->
          Optional.of(
              "Nothing that a record of events could hold: a comparison is needed in which"
                  + " only the cause differs.");
      case OWN_SOURCE -> Optional.of("A source that does not depend on the author.");
      case CROSSES_MARGIN, CURVE_DISAGREES, PART -> Optional.empty();
    };
  }

  /* With k times the incidents the deviation shrinks by the root of k. */
  private static Optional<String> moreOfTheSame(Outcome outcome) {
    double nearer = Math.max(outcome.claimed().orElse(0), outcome.contrary().orElse(0));
    if (nearer < TELLING || nearer >= Rule.DECIDES) {
      return Optional.of("Other figures: these point neither way.");
    }
    NormalDistribution normal = new NormalDistribution();
    double times =
        Math.pow(
            normal.inverseCumulativeProbability(Rule.DECIDES)
                / normal.inverseCumulativeProbability(nearer),
            2);
    return Optional.of(
        String.format(Locale.ROOT, "About %.1f times as many incidents at the same rates.", times));
  }

  private static String dissent(Curve curve, Side side) {
    List<String> otherwise =
        curve.variations().stream()
            .filter(one -> one.side() != side)
            .map(one -> one.choice())
            .limit(NAMED)
            .toList();
    if (curve.variations().size() <= 1) {
      return "Evidence to the contrary.";
    }
    return otherwise.isEmpty()
        ? "None of the choices tried changes the sign."
        : "The sign is another with: " + otherwise.stream().collect(Collectors.joining("; ")) + ".";
  }
}
