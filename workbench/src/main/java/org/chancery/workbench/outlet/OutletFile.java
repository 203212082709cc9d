// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Resolution;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.source.Outlet;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.CsvDocument;
import org.chancery.workbench.tree.Entries;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Readings;

/**
 * The outlets that a case adds to the bundled ones, or corrects.
 *
 * @param outlets the outlets, in the order of the file
 * @param problems the rows that cannot be used
 */
public record OutletFile(List<Outlet> outlets, List<Problem> problems) {
  /** The columns of the file. */
  public static final List<String> COLUMNS = List.of("host", "state", "source", "at");

  /** Without any. */
  public static final OutletFile EMPTY = new OutletFile(List.of(), List.of());

  public OutletFile {
    outlets = List.copyOf(outlets);
    problems = List.copyOf(problems);
  }

  /**
   * Reads {@code outlets.csv}.
   *
   * @throws ChanceryException with {@link Fault#DATA} if a quotation mark is out of place; with
   *     {@link Fault#USER} if a column is missing or unknown, or a work is not in the bibliography
   */
  public static OutletFile read(SourceText source, References references) {
    Complaints complaints = new Complaints(source.shown());
    List<Node> rows = CsvDocument.read(source, COLUMNS, complaints).items();
    complaints.throwIfAny();
    Entries<Outlet> entries =
        Entries.read(source, rows, (row, own) -> row(row, references, own), complaints);
    complaints.throwIfAny();
    return new OutletFile(entries.values(), entries.problems());
  }

  private static Optional<Outlet> row(Node row, References references, Complaints complaints) {
    if (!(row instanceof Mapping mapping)) {
      complaints.add(
          row.line(),
          Reason.WRONG_SHAPE,
          "the row has other than " + COLUMNS.size() + " cells",
          "Put a cell that contains a comma in double quotes.");
      return Optional.empty();
    }
    Fields fields = Fields.of(mapping, COLUMNS, complaints);
    Optional<String> host =
        fields.required("host", Readings.parsed(OutletFile::host, Reason.BAD_VALUE));
    Optional<ActorId> state =
        fields.required("state", references.actors().on(LocalDate.EPOCH).as(Resolution::principal));
    Optional<String> source = fields.required("source", references.sources().key());
    Optional<String> place = fields.optional("at", Readings.text());
    return fields.ifSound(
        () ->
            new Outlet(
                host.orElseThrow(),
                state.orElseThrow(),
                source.orElseThrow() + place.map(at -> ", " + at).orElse("")));
  }

  private static String host(String text) {
    return new Outlet(text, new ActorId("any"), "").host();
  }
}
