// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Resolution;
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
  private static final Set<String> MISSING = Set.of("", "NULL", "NA");
  private static final String SEPARATOR = "\u001f";

  private final Codebook codebook;
  private final String file;
  private final String source;
  private final HeaderColumns columns;
  private final int width;

  IcewsCoder(Codebook codebook, String file, String source, RawRow header) {
    this.codebook = codebook;
    this.file = file;
    this.source = source;
    this.columns = new HeaderColumns(HeaderColumns.names(header.cells()));
    this.width = header.cells().count();
  }

  static boolean recognises(RawRow row) {
    List<String> names = HeaderColumns.names(row.cells());
    return names.contains("Event ID")
        && names.contains("Source Name")
        && names.contains("Event Text");
  }

  @Override
  public Coded code(RawRow row) {
    Cells cells = row.cells();
    if (cells.count() != width) {
      throw new BadRow("column-count", cells.count() + " columns; the header has " + width);
    }
    return recognises(row) ? new Coded.Blank() : codebook.coded(event(row.line(), cells));
  }

  private Event event(long line, Cells cells) {
    Edtf date = codebook.day("Event Date", text(cells, "event date"));
    String relation = text(cells, "event text");
    String code = text(cells, "cameo code");
    Act act =
        code.isEmpty()
            ? codebook.named(relation)
            : codebook.cameo(code, text(cells, "intensity"), "");
    String id = Fields.digits("Event ID", text(cells, "event id"));
    return new Event(
        EventId.of(FEED, id + "@" + date.earliest()),
        date,
        Optional.empty(),
        List.of(participant(cells, "source", date.earliest())),
        List.of(participant(cells, "target", date.earliest())),
        act,
        Status.OCCURRED,
        false,
        venue(cells),
        Optional.empty(),
        relation,
        new Provenance(
            file, line, source, "", document(cells), Optional.empty(), Optional.empty()));
  }

  private Participant participant(Cells cells, String side, LocalDate on) {
    String name = text(cells, side + " name");
    if (name.isEmpty()) {
      throw new BadRow("actor", "the row names no " + side);
    }
    String country = text(cells, side + " country");
    String sectors = text(cells, side + " sectors");
    return codebook.participant(
        name + SEPARATOR + country + SEPARATOR + sectors,
        on,
        () ->
            codebook
                .registry()
                .resolveWithCountry(name, country, Arrays.asList(sectors.split(",")), on));
  }

  private Optional<Venue> venue(Cells cells) {
    String city = text(cells, "city");
    String country = text(cells, "country");
    if (city.isEmpty() && country.isEmpty()) {
      return Optional.empty();
    }
    Optional<Resolution> state =
        Optional.of(codebook.registry().resolve(country, LocalDate.EPOCH))
            .filter(found -> found.kind() == ActorKind.STATE);
    return Optional.of(
        new Venue(
            city,
            state.map(Resolution::actor),
            Fields.point(text(cells, "latitude"), text(cells, "longitude"))));
  }

  /* The feed gives no address: publisher, story and sentence are what it says of its source. */
  private Optional<String> document(Cells cells) {
    String publisher = text(cells, "publisher");
    String story = text(cells, "story id");
    if (publisher.isEmpty() && story.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s, story %s, sentence %s".formatted(publisher, story, text(cells, "sentence number")));
  }

  private String text(Cells cells, String column) {
    String text = columns.get(cells, column);
    if (MISSING.contains(text)) {
      return "";
    }
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
  }
}
