// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.verdict;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.analysis.estimate.Interval;
import org.chancery.analysis.verdict.Curve;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Likelihood;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.deep.Plain;

/** Findings about claims as a table, a row for each claim. */
public final class ClaimRows {
  private static final List<Column> COLUMNS =
      List.of(
          text("id", "the claim"),
          text(
              "verdict",
              "supported, contradicted, mixed, consistent with its own source, or cannot be decided"),
          text("likelihood", "the probability in the words of ICD 203"),
          decimal(
              "probability",
              "that the effect is beyond the margin as claimed, in the main specification, 0 to 1"),
          decimal("effect", "the effect in its unit"),
          decimal("low", "lower end of its 90 % interval"),
          decimal("high", "upper end"),
          text("unit", "unit of the effect"),
          decimal("threshold", "effect beyond which the claim holds"),
          integer("n", "incidents that it rests on"),
          text("confidence", "in the evidence, apart from what it says: low, moderate or high"),
          integer("choices", "other reasonable choices that were tried, the main one included"),
          decimal("claimed_share", "share of them with an effect as claimed, 0 to 1"),
          decimal("contrary_share", "share of them with an effect the other way, 0 to 1"),
          integer("incidents_for", "incidents that speak for it"),
          integer("incidents_against", "incidents that speak against it"),
          integer("sources", "independent sources that tell of these"),
          text("reason", "the weightiest reason why it is not decided, or is subject to"),
          text("at", "place in the paper"),
          text("says", "the sentence"));

  private ClaimRows() {}

  /** Writes the findings in their order; the sink stays open. */
  public static void write(List<Finding> findings, TableSink sink) {
    sink.begin(COLUMNS);
    findings.forEach(finding -> sink.row(cells(finding)));
  }

  private static List<String> cells(Finding finding) {
    List<String> cells = new ArrayList<>();
    cells.add(finding.claim().id());
    cells.add(finding.verdict().label());
    cells.addAll(numbers(finding.outcome()));
    cells.add(finding.confidence().grade().name().toLowerCase(Locale.ROOT));
    cells.addAll(curve(finding.curve()));
    cells.add(Integer.toString(finding.evidence().allPro()));
    cells.add(Integer.toString(finding.evidence().allContra()));
    cells.add(Integer.toString(finding.evidence().sources()));
    cells.add(finding.reasons().isEmpty() ? "" : finding.reasons().get(0).words());
    cells.add(finding.claim().at());
    cells.add(finding.claim().says());
    return cells;
  }

  private static List<String> numbers(Optional<Outcome> found) {
    if (found.isEmpty()) {
      return List.of("", "", "", "", "", "", "", "");
    }
    Outcome outcome = found.get();
    Optional<Interval> interval = outcome.interval();
    boolean effect = outcome.effect().isPresent();
    return List.of(
        outcome.claimed().isPresent() ? Likelihood.of(outcome.claimed().getAsDouble()).label() : "",
        cell(outcome.claimed()),
        cell(outcome.effect()),
        interval.map(one -> Plain.cell(one.low())).orElse(""),
        interval.map(one -> Plain.cell(one.high())).orElse(""),
        effect ? outcome.unit() : "",
        effect ? Plain.cell(outcome.threshold()) : "",
        Integer.toString(outcome.n()));
  }

  private static List<String> curve(Curve curve) {
    boolean none = curve.variations().isEmpty();
    return List.of(
        Integer.toString(curve.variations().size()),
        none ? "" : Plain.cell(curve.share(Side.CLAIMED)),
        none ? "" : Plain.cell(curve.share(Side.CONTRARY)));
  }

  private static String cell(OptionalDouble value) {
    return value.isPresent() ? Plain.cell(value.getAsDouble()) : "";
  }
}
