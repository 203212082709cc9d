// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.text;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.deep.JsonItems;
import org.chancery.workbench.deep.Plain;
import org.chancery.workbench.outlook.Supposition.Moved;
import org.chancery.workbench.scenario.Premise;

/**
 * Scenarios put to a record.
 *
 * @param all in the order in which they were asked
 */
public record Suppositions(List<Supposition> all) {
  /** What anybody who reads shifts has to know. */
  public static final String NOTE =
      "association, not cause: this is what used to go along with such a past, not what the act"
          + " would bring about";

  private static final List<Column> COLUMNS =
      List.of(
          text("scenario", "id of the scenario"),
          text("source", "who would act"),
          text("type", "PLOVER type of what would be done, at least once"),
          text("target", "to whom"),
          decimal("before", "probability without the scenario, 0 to 1; missing if not asked then"),
          decimal("after", "with it"),
          decimal("change", "by how much it grows"),
          text("because", "the evidence that carries the shift most"),
          text("precedents", "acts as assumed that the record has: of those two, of anybody"),
          text("from", "first day that is forecast"),
          text("until", "last day"));

  public Suppositions {
    all = List.copyOf(all);
  }

  /** Writes a line for each shift. */
  public void write(TableSink sink) {
    sink.begin(COLUMNS);
    for (Supposition one : all) {
      one.shifts().forEach(moved -> sink.row(cells(one, moved)));
    }
  }

  private static List<String> cells(Supposition one, Moved moved) {
    return List.of(
        one.scenario().id(),
        moved.source().value(),
        moved.type().name(),
        moved.target().value(),
        moved.shift().before().map(Plain::cell).orElse(""),
        Plain.cell(moved.shift().after()),
        Plain.cell(moved.shift().change()),
        moved.carriers().stream().findFirst().map(Because::sentence).orElse(""),
        precedents(one),
        one.ask().on().toString(),
        one.ask().until().toString());
  }

  private static String precedents(Supposition one) {
    return String.join(
        "; ", one.precedents().stream().map(had -> had.own() + " of " + had.anybody()).toList());
  }

  /** What the record can say of each scenario, and what it cannot, a line for each thing. */
  public List<String> remarks() {
    return all.stream()
        .flatMap(one -> Limits.of(one).stream().map(limit -> one.scenario().id() + ": " + limit))
        .toList();
  }

  /**
   * Writes all of every scenario as JSON.
   *
   * @param list whether as one list; otherwise one object a line
   */
  public void writeJson(boolean list, Writer out) {
    JsonItems.write(all, list, out, Suppositions::properties);
  }

  private static void properties(JsonItems json, Supposition one) {
    json.text("id", one.scenario().id());
    json.text("says", one.scenario().says());
    json.text("at", one.scenario().at());
    json.text("from", one.ask().on().toString());
    json.text("until", one.ask().until().toString());
    json.objects("assume", one.scenario().assume(), premise -> premise(json, premise));
    json.text("note", NOTE);
    json.texts("limits", Limits.of(one));
    json.number("shifted", one.moved());
    json.objects("shifts", one.shifts(), moved -> shift(json, moved));
  }

  private static void premise(JsonItems json, Premise premise) {
    json.text("source", premise.source().value());
    json.text("type", premise.type().name());
    json.text("target", premise.target().value());
    json.truth("stops", premise.stops());
    json.number("times", premise.times());
  }

  private static void shift(JsonItems json, Moved moved) {
    json.text("source", moved.source().value());
    json.text("type", moved.type().name());
    json.text("target", moved.target().value());
    json.number("before", number(moved.shift().before()));
    json.decimal("after", moved.shift().after());
    json.decimal("change", moved.shift().change());
    ReasonJson.write(json, "carried_by", moved.carriers());
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }
}
