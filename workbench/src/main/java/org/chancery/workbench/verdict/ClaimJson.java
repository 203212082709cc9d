// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.verdict;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.verdict.Exhibit;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Likelihood;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Variation;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.model.event.Incident;
import org.chancery.workbench.deep.JsonItems;

/** Findings about claims as JSON, with all that the verdicts rest on. */
public final class ClaimJson {
  private final JsonItems json;

  private ClaimJson(JsonItems json) {
    this.json = json;
  }

  /**
   * Writes findings in their order.
   *
   * @param list whether they are one JSON list; otherwise each line is a document of its own
   * @param out where to; it stays open
   */
  public static void write(List<Finding> findings, boolean list, Writer out) {
    JsonItems.write(findings, list, out, (json, finding) -> new ClaimJson(json).finding(finding));
  }

  private void finding(Finding finding) {
    claim(finding.claim());
    json.text("verdict", finding.verdict().label());
    outcome(finding.outcome());
    json.object(
        "confidence",
        () -> {
          json.constant("grade", finding.confidence().grade());
          json.text("why", finding.confidence().why());
        });
    json.objects(
        "reasons",
        finding.reasons(),
        reason -> {
          json.constant("kind", reason.kind());
          json.text("words", reason.words());
        });
    json.object("evidence", () -> evidence(finding.evidence()));
    json.object("curve", () -> curve(finding));
    json.texts("would_change", finding.wouldChange());
    json.texts("notes", finding.notes());
    json.texts("rule", RuleWords.sentences());
  }

  private void claim(Claim claim) {
    json.text("id", claim.id());
    json.text("says", claim.says());
    json.text("at", claim.at());
    json.text("by", claim.by());
    json.text("cause", claim.cause());
  }

  private void outcome(Optional<Outcome> outcome) {
    OptionalDouble claimed = outcome.map(Outcome::claimed).orElse(OptionalDouble.empty());
    json.text(
        "likelihood",
        claimed.isPresent()
            ? Optional.of(Likelihood.of(claimed.getAsDouble()).label())
            : Optional.empty());
    json.number("probability", claimed);
    json.number("contrary", outcome.map(Outcome::contrary).orElse(OptionalDouble.empty()));
    json.text("figures", outcome.map(Outcome::figures));
    json.number("effect", outcome.map(Outcome::effect).orElse(OptionalDouble.empty()));
    interval(outcome.flatMap(Outcome::interval));
    json.text("unit", outcome.map(Outcome::unit));
    json.number("nothing", of(outcome.map(Outcome::nothing)));
    json.number("threshold", of(outcome.map(Outcome::threshold)));
    json.whole("n", outcome.map(Outcome::n));
  }

  private static OptionalDouble of(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }

  private void interval(Optional<Interval> interval) {
    json.number("low", of(interval.map(Interval::low)));
    json.number("high", of(interval.map(Interval::high)));
  }

  private void evidence(Finding.Evidence evidence) {
    json.objects("for", evidence.pro(), this::exhibit);
    json.objects("against", evidence.contra(), this::exhibit);
    json.number("for_in_all", evidence.allPro());
    json.number("against_in_all", evidence.allContra());
    json.number("sources", evidence.sources());
    json.number("state_controlled", evidence.stateControlled());
  }

  private void exhibit(Exhibit exhibit) {
    Incident incident = exhibit.incident();
    json.texts("events", incident.events().stream().map(event -> event.value()).toList());
    json.text("date", incident.date().text());
    json.text("source", incident.source().value());
    json.text("target", incident.target().value());
    json.truth("mutual", incident.mutual());
    json.text("says", incident.says());
    json.number("weight", exhibit.weight());
  }

  private void curve(Finding finding) {
    for (Side side : Side.values()) {
      json.number(side.name().toLowerCase(Locale.ROOT), finding.curve().on(side));
    }
    json.objects("choices", finding.curve().variations(), this::choice);
  }

  private void choice(Variation variation) {
    json.text("choice", variation.choice());
    json.number("effect", variation.effect());
    interval(variation.interval());
    json.constant("side", variation.side());
  }
}
