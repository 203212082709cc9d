// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Resolution;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Decimal;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.ActorReadings;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.CsvDocument;
import org.chancery.workbench.tree.Entries;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Readings;

/**
 * The indicators of a case.
 *
 * @param values the values, in the order of the file
 * @param problems the rows that cannot be used
 */
public record Indicators(List<Indicator> values, List<Problem> problems) {
  /** The columns of the file. */
  public static final List<String> COLUMNS =
      List.of("date", "actor", "name", "value", "unit", "source", "at", "note");

  /** Without any value. */
  public static final Indicators EMPTY = new Indicators(List.of(), List.of());

  public Indicators {
    values = List.copyOf(values);
    problems = List.copyOf(problems);
  }

  /**
   * Reads {@code indicators.csv}.
   *
   * @throws ChanceryException with {@link Fault#DATA} if a quotation mark is out of place; with
   *     {@link Fault#USER} if a column is missing or unknown, or a work is not in the bibliography
   */
  public static Indicators read(SourceText source, References references) {
    Complaints complaints = new Complaints(source.shown());
    List<Node> rows = CsvDocument.read(source, COLUMNS, complaints).items();
    complaints.throwIfAny();
    Entries<Indicator> entries =
        Entries.read(source, rows, (row, own) -> row(row, references, own), complaints);
    complaints.throwIfAny();
    return new Indicators(entries.values(), entries.problems());
  }

  private static Optional<Indicator> row(Node row, References references, Complaints complaints) {
    if (!(row instanceof Mapping mapping)) {
      complaints.add(
          row.line(),
          Reason.WRONG_SHAPE,
          "the row has other than " + COLUMNS.size() + " cells",
          "Put a cell that contains a comma in double quotes.");
      return Optional.empty();
    }
    Fields fields = Fields.of(mapping, COLUMNS, complaints);
    Optional<Edtf> date = fields.required("date", Readings.date());
    LocalDate day = date.map(ActorReadings::dayOf).orElse(LocalDate.EPOCH);
    Optional<ActorId> actor =
        fields.optional("actor", references.actors().on(day).as(Resolution::actor));
    Optional<String> name = fields.required("name", Readings.text());
    Optional<BigDecimal> value =
        fields.required("value", Readings.parsed(Decimal::parse, Reason.BAD_VALUE));
    String unit = fields.optional("unit", Readings.text()).orElse("");
    Optional<String> source = fields.required("source", references.sources().key());
    String place = fields.optional("at", Readings.text()).orElse("");
    String note = fields.optional("note", Readings.text()).orElse("");
    return fields.ifSound(
        () ->
            new Indicator(
                date.orElseThrow(),
                actor,
                name.orElseThrow(),
                value.orElseThrow(),
                unit,
                source.orElseThrow(),
                place,
                note,
                row.line()));
  }
}
