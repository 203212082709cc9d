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
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Variation;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.model.event.Incident;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Findings about claims as JSON, an object a line, with all that the verdicts rest on. What is
 * absent, or without bound, is {@code null}; no key is left out.
 */
public final class ClaimJson {
  private final JsonGenerator json;

  private ClaimJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes findings in their order.
   *
   * @param list whether they are one JSON list; otherwise each line is a document of its own
   * @param out where to; it stays open
   */
  public static void write(List<Finding> findings, boolean list, Writer out) {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .rootValueSeparator("")
            .build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      ClaimJson claims = new ClaimJson(json);
      if (list) {
        json.writeStartArray();
      }
      for (Finding finding : findings) {
        json.writeRaw(list ? "\n" : "");
        claims.finding(finding);
        json.writeRaw(list ? "" : "\n");
      }
      if (list) {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
      }
    }
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    claim(finding.claim());
    json.writeStringProperty("verdict", finding.verdict().label());
    outcome(finding.outcome());
    json.writeName("confidence");
    json.writeStartObject();
    json.writeStringProperty("grade", lower(finding.confidence().grade()));
    json.writeStringProperty("why", finding.confidence().why());
    json.writeEndObject();
    json.writeName("reasons");
    json.writeStartArray();
    finding.reasons().forEach(this::reason);
    json.writeEndArray();
    evidence(finding.evidence());
    curve(finding);
    sentences("would_change", finding.wouldChange());
    sentences("notes", finding.notes());
    sentences("rule", RuleWords.sentences());
    json.writeEndObject();
  }

  private void claim(Claim claim) {
    json.writeStringProperty("id", claim.id());
    json.writeStringProperty("says", claim.says());
    json.writeStringProperty("at", claim.at());
    words("by", claim.by());
    words("cause", claim.cause());
  }

  private void outcome(Optional<Outcome> outcome) {
    OptionalDouble claimed = outcome.map(Outcome::claimed).orElse(OptionalDouble.empty());
    words(
        "likelihood",
        claimed.isPresent()
            ? Optional.of(Likelihood.of(claimed.getAsDouble()).label())
            : Optional.empty());
    number("probability", claimed);
    number("contrary", outcome.map(Outcome::contrary).orElse(OptionalDouble.empty()));
    words("figures", outcome.map(Outcome::figures));
    number("effect", outcome.map(Outcome::effect).orElse(OptionalDouble.empty()));
    interval(outcome.flatMap(Outcome::interval));
    words("unit", outcome.map(Outcome::unit));
    number("nothing", of(outcome.map(Outcome::nothing)));
    number("threshold", of(outcome.map(Outcome::threshold)));
    json.writeName("n");
    if (outcome.isPresent()) {
      json.writeNumber(outcome.get().n());
    } else {
      json.writeNull();
    }
  }

  private static OptionalDouble of(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }

  private void interval(Optional<Interval> interval) {
    number("low", of(interval.map(Interval::low)));
    number("high", of(interval.map(Interval::high)));
  }

  private void number(String name, OptionalDouble value) {
    json.writeName(name);
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      json.writeNumber(Plain.number(value.getAsDouble()).orElseThrow());
    } else {
      json.writeNull();
    }
  }

  private void words(String name, Optional<String> words) {
    json.writeName(name);
    if (words.isPresent()) {
      json.writeString(words.get());
    } else {
      json.writeNull();
    }
  }

  private void reason(Reason reason) {
    json.writeStartObject();
    json.writeStringProperty("kind", lower(reason.kind()));
    json.writeStringProperty("words", reason.words());
    json.writeEndObject();
  }

  private void evidence(Finding.Evidence evidence) {
    json.writeName("evidence");
    json.writeStartObject();
    exhibits("for", evidence.pro());
    exhibits("against", evidence.contra());
    json.writeNumberProperty("for_in_all", evidence.allPro());
    json.writeNumberProperty("against_in_all", evidence.allContra());
    json.writeNumberProperty("sources", evidence.sources());
    json.writeNumberProperty("state_controlled", evidence.stateControlled());
    json.writeEndObject();
  }

  private void exhibits(String name, List<Exhibit> exhibits) {
    json.writeName(name);
    json.writeStartArray();
    for (Exhibit exhibit : exhibits) {
      Incident incident = exhibit.incident();
      json.writeStartObject();
      sentences("events", incident.events().stream().map(event -> event.value()).toList());
      json.writeStringProperty("date", incident.date().text());
      json.writeStringProperty("source", incident.source().value());
      json.writeStringProperty("target", incident.target().value());
      json.writeBooleanProperty("mutual", incident.mutual());
      json.writeStringProperty("says", incident.says());
      number("weight", exhibit.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void curve(Finding finding) {
    json.writeName("curve");
    json.writeStartObject();
    for (Side side : Side.values()) {
      json.writeNumberProperty(lower(side), finding.curve().on(side));
    }
    json.writeName("choices");
    json.writeStartArray();
    for (Variation variation : finding.curve().variations()) {
      json.writeStartObject();
      json.writeStringProperty("choice", variation.choice());
      number("effect", variation.effect());
      interval(variation.interval());
      json.writeStringProperty("side", lower(variation.side()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sentences(String name, List<String> sentences) {
    json.writeName(name);
    json.writeStartArray();
    sentences.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
