// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Act;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;
import org.chancery.model.time.Edtf;
import org.chancery.store.row.Cells;
import org.chancery.store.row.RawRow;

/**
 * ICEWS coded events as distributed: tab-separated with a header of 20 columns. Event ids are not
 * unique (145,312 occur twice, with two dates), so an id is the feed's id and the date. The file of
 * 2017 writes month/day/year, has no CAMEO column and doubles quotation marks; a missing value is
 * blank, {@code NULL} or {@code NA}.
 *
 * @see <a href="https://doi.org/10.7910/DVN/28075">ICEWS Coded Event Data, Harvard Dataverse</a>
 */
final class IcewsCoder implements RowCoder {
  private static final String FEED = "icews";
  private static final Set<String> MISSING = Set.of("NULL", "NA");

  private final Codebook codebook;
  private final String file;
  private final String source;
  private final HeaderColumns columns;

  IcewsCoder(Codebook codebook, String file, String source, RawRow header) {
    this.codebook = codebook;
    this.file = file;
    this.source = source;
    this.columns = HeaderColumns.of(header.cells());
  }

  static boolean recognises(RawRow row) {
    return HeaderColumns.of(row.cells()).hasAll("event id", "source name", "event text");
  }

  @Override
  public Coded code(RawRow row) {
    Cells cells = row.cells();
    if (cells.count() != columns.width()) {
      throw columns.wrongCount(cells);
    }
    if (columns.isHeader(cells)) {
      return new Coded.Blank();
    }
    return codebook.coded(event(row.line(), new NamedCells(columns, cells, MISSING)));
  }

  private Event event(long line, NamedCells row) {
    Edtf date = codebook.day("Event Date", text(row, "event date"));
    String relation = text(row, "event text");
    String id = Fields.digits("Event ID", text(row, "event id"));
    return new Event(
        EventId.of(FEED, id + "@" + date.earliest()),
        date,
        Optional.empty(),
        List.of(participant(row, "source", date.earliest())),
        List.of(participant(row, "target", date.earliest())),
        act(row, relation),
        Status.OCCURRED,
        false,
        venue(row),
        Optional.empty(),
        relation,
        new Provenance(file, line, source, "", document(row), Optional.empty(), Optional.empty()));
  }

  private Act act(NamedCells row, String relation) {
    String code = text(row, "cameo code");
    String intensity = text(row, "intensity");
    return code.isEmpty()
        ? codebook.named(relation, intensity)
        : codebook.cameo(code, intensity, "").act();
  }

  private Participant participant(NamedCells row, String side, LocalDate on) {
    String name = text(row, side + " name");
    if (name.isEmpty()) {
      throw new BadRow("missing", "the row names no " + side);
    }
    String sectors = text(row, side + " sectors");
    return codebook.named(
        name,
        text(row, side + " country"),
        sectors.isEmpty() ? List.of() : List.of(sectors.split(",")),
        on);
  }

  private Optional<Venue> venue(NamedCells row) {
    String city = text(row, "city");
    String country = text(row, "country");
    if (city.isEmpty() && country.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Venue(
            city,
            codebook.state(country),
            Fields.point(text(row, "latitude"), text(row, "longitude"))));
  }

  /* The feed gives no address: publisher, story and sentence are what it says of its source. */
  private static Optional<String> document(NamedCells row) {
    String publisher = text(row, "publisher");
    String story = text(row, "story id");
    if (publisher.isEmpty() && story.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s, story %s, sentence %s".formatted(publisher, story, text(row, "sentence number")));
  }

  private static String text(NamedCells row, String column) {
    String text = row.text(column);
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
  }
}
