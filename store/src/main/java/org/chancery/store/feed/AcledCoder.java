// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Act;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;
import org.chancery.model.time.Edtf;
import org.chancery.store.row.Cells;
import org.chancery.store.row.RawRow;

/**
 * Exports of ACLED: comma-separated, with a header whose columns have come and gone; those it needs
 * are {@code event_id_cnty}, {@code event_date}, {@code event_type} and {@code actor1}. {@link
 * AcledParties} says who acts, {@code acled-acts.tsv} what ACLED's types are in PLOVER.
 *
 * <p>{@code time_precision} counts: 1 is a day; 2 a week, of which ACLED gives the middle; 3 a
 * month. The notes are the text that the coders wrote from the sources; they stand for the
 * sentence.
 *
 * <p>Not read: fatalities, since an event has no field for them; and the day on which ACLED last
 * touched the row, which is not when the event was first reported. An export does not say which
 * events ACLED has deleted since.
 *
 * @see <a href="https://acleddata.com/knowledge-base/codebook">ACLED codebook</a>
 */
final class AcledCoder implements RowCoder {
  private static final String FEED = "acled";
  private static final Set<String> MISSING = Set.of("NA", "NULL");
  private static final int HALF_A_WEEK = 3; // days before and after the middle
  private static final int YEAR_DIGITS = 4;

  private static final DateTimeFormatter IN_WORDS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d[ ][-]MMMM[ ][-]uuuu")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Codebook codebook;
  private final String file;
  private final String source;
  private final HeaderColumns columns;
  private final AcledActs acts;

  AcledCoder(Codebook codebook, String file, String source, RawRow header) {
    this.codebook = codebook;
    this.file = file;
    this.source = source;
    this.columns = HeaderColumns.of(header.cells());
    this.acts = AcledActs.bundled(codebook);
  }

  static boolean recognises(RawRow row) {
    return HeaderColumns.of(row.cells())
        .hasAll("event_id_cnty", "event_date", "event_type", "actor1");
  }

  @Override
  public Coded code(RawRow row) {
    Cells cells = row.cells();
    if (cells.count() != columns.width()) {
      throw columns.wrongCount(cells);
    }
    return columns.isHeader(cells)
        ? new Coded.Blank()
        : codebook.coded(event(row.line(), new NamedCells(columns, cells, MISSING)));
  }

  private Event event(long line, NamedCells row) {
    LocalDate day = day(row.needed("event_date"));
    String type = row.needed("event_type");
    String subType = row.text("sub_event_type");
    Act act = acts.of(type, subType);
    AcledParties parties = AcledParties.of(row, act.type(), codebook, day);
    return new Event(
        EventId.of(FEED, row.needed("event_id_cnty")),
        date(day, row.text("time_precision")),
        Optional.empty(),
        parties.actors(),
        parties.recipients(),
        act,
        Status.OCCURRED,
        false,
        venue(row),
        Optional.empty(),
        subType.isEmpty() ? type : type + ": " + subType,
        new Provenance(
            file, line, source, "", row.filled("source"), row.filled("notes"), Optional.empty()));
  }

  /* Written 2022-06-30 today, 30 June 2022 before. Which way round 06/07/2022 is, nobody can say. */
  private static LocalDate day(String text) {
    if (text.indexOf('/') >= 0) {
      throw new BadRow("date", "event_date '" + Fields.shown(text) + "' is day or month first");
    }
    if (text.indexOf('-') == YEAR_DIGITS) {
      return Fields.day("event_date", text);
    }
    try {
      return LocalDate.parse(text, IN_WORDS);
    } catch (DateTimeParseException notADate) {
      throw new BadRow("date", "event_date '" + Fields.shown(text) + "' is not a date");
    }
  }

  private static Edtf date(LocalDate day, String precision) {
    return switch (precision) {
      case "1" -> Edtf.of(day);
      case "2" -> Edtf.parse(day.minusDays(HALF_A_WEEK) + "/" + day.plusDays(HALF_A_WEEK));
      case "3" -> Edtf.parse(YearMonth.from(day).toString());
      case "" -> Edtf.parse(day + "~"); // the export was made without the column
      default -> throw new BadRow("precision", "time_precision '" + Fields.shown(precision) + "'");
    };
  }

  private Optional<Venue> venue(NamedCells row) {
    String place = row.text("location");
    String country = row.text("country");
    if (place.isEmpty() && country.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Venue(
            place,
            codebook.state(country),
            Fields.point(row.text("latitude"), row.text("longitude"))));
  }
}
