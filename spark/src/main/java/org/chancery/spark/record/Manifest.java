// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.record;

import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.JsonDocument;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/**
 * Which files make up a partitioned record. They fit each other; a file that is not named is none
 * of it.
 *
 * @param current whether they hold all of the record
 * @param events the files of events
 * @param tables the files of dictionaries and small tables
 */
record Manifest(boolean current, List<Part> events, List<Part> tables) {
  /** The layout that this reads. */
  static final String LAYOUT = "1";

  Manifest {
    events = List.copyOf(events);
    tables = List.copyOf(tables);
  }

  /**
   * A file.
   *
   * @param name the table, or the month
   * @param file where it lies in the folder of the record
   * @param rows how many rows it has
   */
  record Part(String name, String file, long rows) {}

  /** The files of a table. */
  List<Part> partsOf(Table table) {
    if (table == Table.EVENT) {
      return events;
    }
    return tables.stream().filter(part -> part.name().equals(table.label())).toList();
  }

  /**
   * Reads a manifest.
   *
   * @param shown the file, for messages
   * @throws ChanceryException with {@link Fault#DATA} if it is none, or of another layout
   */
  static Manifest parse(String shown, String text) {
    Complaints complaints = new Complaints(shown);
    Optional<Node> root =
        JsonDocument.read(new SourceText("manifest.json", shown, text), complaints);
    if (!(root.orElse(null) instanceof Mapping mapping)) {
      throw broken(shown, "this is no manifest of a record");
    }
    Fields fields =
        Fields.ofOpen(mapping, List.of("record", "current", "events", "tables"), complaints);
    String layout = fields.required("record", Readings.text()).orElse("");
    if (!layout.equals(LAYOUT)) {
      throw broken(shown, "this record is laid out as '" + layout + "', not as " + LAYOUT);
    }
    Manifest manifest =
        new Manifest(
            fields.required("current", Readings.truth()).orElse(false),
            fields.list("events", part("month")),
            fields.list("tables", part("table")));
    if (complaints.count() > 0) {
      throw broken(shown, complaints.all().get(0).text());
    }
    return manifest;
  }

  private static Reading<Part> part(String name) {
    return Readings.mapping(
        List.of(name, "file", "rows", "bytes"),
        fields -> {
          Optional<String> what = fields.required(name, Readings.text());
          Optional<String> file = fields.required("file", Readings.text());
          Optional<Long> rows =
              fields.required("rows", Readings.parsed(Long::parseLong, Reason.BAD_VALUE));
          return fields.ifSound(
              () -> new Part(what.orElseThrow(), file.orElseThrow(), rows.orElseThrow()));
        });
  }

  private static ChanceryException broken(String shown, String what) {
    return ChanceryException.at(
        Fault.DATA,
        shown,
        what,
        "Write it with the version that reads it: chancery compact --record FILE --to FOLDER");
  }
}
