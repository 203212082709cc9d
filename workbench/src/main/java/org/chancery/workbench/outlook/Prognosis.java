// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;
import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.text;

import java.io.Writer;
import java.util.List;
import org.chancery.analysis.outlook.Lesson;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.deep.JsonItems;
import org.chancery.workbench.deep.Plain;

/**
 * What is forecast, with reasons.
 *
 * @param ask what was asked
 * @param model version of the model
 * @param lesson what it was learned from
 * @param expected the likeliest first
 * @param all how many forecasts answer, of which those are the first
 * @param likelier how many more are likelier than {@link Ask#most}
 */
public record Prognosis(
    Ask ask, String model, Lesson lesson, List<Expected> expected, int all, int likelier) {
  private static final List<Column> COLUMNS =
      List.of(
          text("source", "who would act"),
          text("type", "PLOVER type of what would be done, at least once"),
          text("target", "to whom"),
          decimal("probability", "that it happens from 'from' to 'until', 0 to 1"),
          text("likelihood", "the probability in the words of ICD 203"),
          decimal("base_rate", "how often questions of this type came true in the past"),
          decimal(
              "persistence",
              "the same among those that had, or had not, happened in the horizon before"),
          text("because", "what speaks for it most"),
          text("against", "what speaks against it most"),
          text("from", "first day that is forecast"),
          text("until", "last day"),
          text("model", "version of the model"));

  public Prognosis {
    requireNonNull(ask, "ask");
    requireNonNull(model, "model");
    requireNonNull(lesson, "lesson");
    expected = List.copyOf(expected);
  }

  /** What a reader should know of how they came about. */
  public String remark() {
    String shown =
        expected.size() < all ? "%d of %d forecasts shown; ".formatted(expected.size(), all) : "";
    return "%slearned from %d acts before %s, of which questions of %s on were answered: %d, of which %d came true; chancery backtest tells how good such forecasts have been"
        .formatted(
            shown,
            lesson.facts(),
            FactBook.day(lesson.until()),
            FactBook.day(lesson.from()),
            lesson.questions(),
            lesson.happened());
  }

  /** Writes a line for each forecast. */
  public void write(TableSink sink) {
    sink.begin(COLUMNS);
    expected.forEach(one -> sink.row(cells(one)));
  }

  private List<String> cells(Expected one) {
    return List.of(
        one.source().value(),
        one.type().name(),
        one.target().value(),
        Plain.cell(one.forecast().probability()),
        one.likelihood().label(),
        Plain.cell(one.forecast().baseRate()),
        Plain.cell(one.forecast().persistence()),
        one.strongest(true).map(Because::sentence).orElse(""),
        one.strongest(false).map(Because::sentence).orElse(""),
        ask.on().toString(),
        ask.until().toString(),
        model);
  }

  /**
   * Writes all of every forecast as JSON.
   *
   * @param list whether as one list; otherwise one object a line
   */
  public void writeJson(boolean list, Writer out) {
    JsonItems.write(expected, list, out, this::properties);
  }

  private void properties(JsonItems json, Expected one) {
    json.text("source", one.source().value());
    json.text("type", one.type().name());
    json.text("target", one.target().value());
    json.text("from", ask.on().toString());
    json.text("until", ask.until().toString());
    json.decimal("probability", one.forecast().probability());
    json.text("likelihood", one.likelihood().label());
    json.decimal("base_rate", one.forecast().baseRate());
    json.decimal("persistence", one.forecast().persistence());
    ReasonJson.write(json, "reasons", one.reasons());
    json.text("model", model);
    json.text("data", lesson.data());
  }
}
