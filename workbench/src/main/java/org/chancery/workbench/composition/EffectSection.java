// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Variation;
import org.chancery.workbench.brief.ClaimEffect;
import org.chancery.workbench.brief.ClaimVariation;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;

/** The effect that a claim is judged by, told and ready to be drawn. */
record EffectSection(Finding finding, Optional<EffectNumbers> numbers) {
  /** What was found, in a sentence; empty where there is nothing to reckon with. */
  Prose told() {
    return finding.outcome().map(this::sentence).orElse(Prose.EMPTY);
  }

  private Prose sentence(Outcome outcome) {
    String figures = ClaimSection.withoutStop(outcome.figures());
    Optional<Quantity> effect = quantity(outcome);
    if (effect.isEmpty()) {
      return figures.isEmpty() ? Prose.EMPTY : Prose.of(figures + ".");
    }
    String name = outcome.nothing() == 1 ? outcome.unit() : "effect";
    return Prose.of(figures.isEmpty() ? capital(name) + " " : figures + ": " + name + " ")
        .with(effect.get().from(outcome.n()))
        .then(". " + open(outcome))
        .then(against(outcome));
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String open(Outcome outcome) {
    return outcome
        .interval()
        .filter(interval -> !EffectNumbers.bounded(interval))
        .map(EffectSection::openWords)
        .orElse("");
  }

  private static String openWords(Interval interval) {
    return Double.isFinite(interval.low())
        ? "Its interval begins at %s and has no upper end. ".formatted(written(interval.low()))
        : "Its interval ends at %s and has no lower end. ".formatted(written(interval.high()));
  }

  private String against(Outcome outcome) {
    String nothing = "No effect is " + written(outcome.nothing());
    String threshold = written(outcome.threshold());
    return region(outcome)
        .map(
            region ->
                switch (region) {
                  case ABOVE -> nothing + "; the claim needs more than " + threshold + ".";
                  case BELOW -> nothing + "; the claim needs less than " + threshold + ".";
                  case WITHIN -> nothing + "; the claim needs " + within(outcome) + ".";
                })
        .orElse(nothing + ".");
  }

  private static String within(Outcome outcome) {
    double nothing = outcome.nothing();
    double mirrored = nothing == 1 ? 1 / outcome.threshold() : 2 * nothing - outcome.threshold();
    double low = Math.min(mirrored, outcome.threshold());
    double high = Math.max(mirrored, outcome.threshold());
    return written(low) + " to " + written(high);
  }

  /** The effect to be drawn. */
  Optional<ClaimEffect> effect() {
    return finding.outcome().flatMap(outcome -> quantity(outcome).map(q -> drawn(outcome, q)));
  }

  private ClaimEffect drawn(Outcome outcome, Quantity effect) {
    return new ClaimEffect(
        effect,
        outcome.unit(),
        plain(outcome.nothing()),
        plain(outcome.threshold()),
        region(outcome));
  }

  private Optional<Quantity> quantity(Outcome outcome) {
    return numbers.flatMap(how -> how.of(outcome.effect(), outcome.interval()));
  }

  /** The same claim under other choices. */
  List<ClaimVariation> curve() {
    return finding.curve().variations().stream().map(this::variation).toList();
  }

  private ClaimVariation variation(Variation variation) {
    return new ClaimVariation(
        variation.choice(),
        numbers.flatMap(how -> how.of(variation.effect(), variation.interval())),
        ClaimVariation.Side.valueOf(variation.side().name()));
  }

  private Optional<ClaimEffect.Region> region(Outcome outcome) {
    if (finding.claim().expect() instanceof Expectation.Change change
        && change.course() == Expectation.Course.UNCHANGED) {
      return Optional.of(ClaimEffect.Region.WITHIN);
    }
    double beyond = outcome.threshold() - outcome.nothing();
    return beyond == 0 ? regionOfCurve(outcome) : Optional.of(towards(beyond));
  }

  /* Without a margin the threshold does not tell which way the claim points; the choices do. */
  private Optional<ClaimEffect.Region> regionOfCurve(Outcome outcome) {
    return finding.curve().variations().stream()
        .filter(one -> one.side() != Variation.Side.NEITHER && one.effect().isPresent())
        .map(
            one ->
                (one.effect().getAsDouble() - outcome.nothing())
                    * (one.side() == Variation.Side.CLAIMED ? 1 : -1))
        .filter(way -> way != 0)
        .map(EffectSection::towards)
        .findFirst();
  }

  private static ClaimEffect.Region towards(double way) {
    return way > 0 ? ClaimEffect.Region.ABOVE : ClaimEffect.Region.BELOW;
  }

  private static BigDecimal plain(double value) {
    BigDecimal stripped = BigDecimal.valueOf(value).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String written(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    return plain(rounded.doubleValue()).toPlainString().replace('-', '\u2212');
  }
}
