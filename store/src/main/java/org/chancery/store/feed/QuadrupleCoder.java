// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.time.Edtf;
import org.chancery.store.row.Cells;
import org.chancery.store.row.RawRow;

/**
 * Quadruples of a temporal knowledge graph: subject, relation, object and time as ids,
 * tab-separated, without a header; further columns are ignored, and so are blanks around a cell. A
 * relation's CAMEO code is found by its name; one that no codebook has is kept, coded unknown.
 *
 * <p>A quadruple has no id of its own. It gets one from the beginning of the file's hash and its
 * line, so that the same bytes give the same ids under any file name.
 */
final class QuadrupleCoder implements RowCoder {
  private static final String FEED = "quadruple";
  private static final int HASH_DIGITS = 8;
  private static final int LAST_YEAR = 9999;

  private final Codebook codebook;
  private final String file;
  private final String source;
  private final String hash;
  private final QuadrupleOptions options;
  private final IdNames entities;
  private final IdNames relations;

  QuadrupleCoder(
      Codebook codebook, String file, String source, String sha256, QuadrupleOptions options) {
    this.codebook = codebook;
    this.file = file;
    this.source = source;
    this.hash = sha256.substring(0, HASH_DIGITS);
    this.options = options;
    this.entities = IdNames.read(options.entities());
    this.relations = IdNames.read(options.relations());
  }

  static boolean recognises(RawRow row) {
    Cells cells = row.cells();
    if (cells.count() != 4 && cells.count() != 5) {
      return false;
    }
    return cells.get(0).matches("\\d+")
        && cells.get(1).matches("\\d+")
        && cells.get(3).matches("\\d+");
  }

  @Override
  public Coded code(RawRow row) {
    Cells cells = row.cells();
    if (cells.count() < 4) {
      throw new BadRow("column-count", cells.count() + " columns; a quadruple has at least 4");
    }
    Edtf date = Edtf.of(day(cells.get(3)));
    String relation = name(relations, "relation", cells.get(1)).replace('_', ' ');
    return codebook.coded(
        new Event(
            EventId.of(FEED, hash + "-" + row.line()),
            date,
            Optional.empty(),
            List.of(participant(cells.get(0), date.earliest())),
            List.of(participant(cells.get(2), date.earliest())),
            codebook.named(relation, ""),
            Status.OCCURRED,
            false,
            Optional.empty(),
            Optional.empty(),
            relation,
            new Provenance(
                file,
                row.line(),
                source,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  private LocalDate day(String time) {
    int units = Fields.wholeNumber("time", time);
    LocalDate day = options.epoch().plusDays(options.unit().length().multipliedBy(units).toDays());
    if (day.getYear() > LAST_YEAR) {
      throw new BadRow("date", "time " + time + " is in the year " + day.getYear());
    }
    return day;
  }

  private Participant participant(String id, LocalDate on) {
    return codebook.named(name(entities, "entity", id).replace('_', ' '), on);
  }

  private static String name(IdNames names, String what, String id) {
    return names
        .of(Fields.digits(what + " id", id))
        .orElseThrow(() -> new BadRow("unknown-id", "the map has no name for " + what + " " + id));
  }
}
