// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;
import org.chancery.store.row.Cells;
import org.chancery.store.row.RawRow;

/**
 * The Georeferenced Event Dataset of UCDP: comma-separated with a header. Every row is an ASSAULT;
 * how it was done is not said. In state-based (1) and non-state violence (2) it is not said either
 * who attacked: both sides are actors. In one-sided violence (3) side A attacked civilians. A state
 * is known by its Gleditsch-Ward number, see {@link StateNumbers}.
 *
 * <p>A date is the range from {@code date_start} to {@code date_end}: a day, a month or a year
 * where it is just that. Where the two are the same day although {@code date_prec} says that the
 * day is not known, it is the week (2, 3), month (4) or year (5) of that day.
 *
 * <p>Not read: deaths (best, high, low), since an event has no field for them. Ids of candidate
 * events are given anew in the yearly release.
 *
 * @see <a href="https://ucdp.uu.se/downloads/ged/ged231.pdf">UCDP GED codebook 23.1</a>
 */
final class UcdpCoder implements RowCoder {
  private static final String FEED = "ucdp";
  private static final Set<String> MISSING = Set.of("NA", "NULL");
  private static final String EXACT_DAY = "1";

  private final Codebook codebook;
  private final String file;
  private final String source;
  private final HeaderColumns columns;
  private final StateNumbers numbers;

  UcdpCoder(Codebook codebook, String file, String source, RawRow header) {
    this.codebook = codebook;
    this.file = file;
    this.source = source;
    this.columns = HeaderColumns.of(header.cells());
    this.numbers = StateNumbers.gleditschWard(codebook.registry());
  }

  static boolean recognises(RawRow row) {
    return HeaderColumns.of(row.cells())
        .hasAll("id", "type_of_violence", "side_a", "side_b", "date_start", "date_end");
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

  /** UCDP's classes of violence. */
  private enum Violence {
    STATE_BASED("1", "state-based violence"),
    NON_STATE("2", "non-state violence"),
    ONE_SIDED("3", "one-sided violence");

    private final String code;
    private final String label;

    Violence(String code, String label) {
      this.code = code;
      this.label = label;
    }

    static Violence of(String code) {
      for (Violence violence : values()) {
        if (violence.code.equals(code)) {
          return violence;
        }
      }
      throw new BadRow("type", "type_of_violence '" + Fields.shown(code) + "' is not 1, 2 or 3");
    }
  }

  private Event event(long line, NamedCells row) {
    Violence violence = Violence.of(row.needed("type_of_violence"));
    Edtf date = date(row);
    List<Participant> actors = side(row, "a", date.earliest());
    List<Participant> others = side(row, "b", date.earliest());
    boolean oneSided = violence == Violence.ONE_SIDED;
    return new Event(
        EventId.of(FEED, Fields.digits("id", row.text("id"))),
        date,
        firstSeen(row),
        oneSided ? actors : joined(actors, others),
        oneSided ? others : List.of(),
        codebook.plover(EventType.ASSAULT, Optional.empty(), Set.of(), Optional.empty()),
        Status.OCCURRED,
        false,
        venue(row),
        Optional.empty(),
        violence.label + ": " + row.needed("side_a") + " - " + row.needed("side_b"),
        new Provenance(
            file,
            line,
            source,
            "",
            row.filled("source_article").or(() -> row.filled("source_original")),
            Optional.empty(),
            Optional.empty()));
  }

  private static List<Participant> joined(List<Participant> actors, List<Participant> others) {
    List<Participant> all = new ArrayList<>(actors);
    all.addAll(others);
    return all;
  }

  private List<Participant> side(NamedCells row, String side, LocalDate on) {
    String name = row.needed("side_" + side);
    List<String> states =
        row.list("gwno" + side, ",;").stream()
            .flatMap(number -> numbers.of(number).stream())
            .map(ActorId::value)
            .toList();
    if (states.size() > 1) {
      return states.stream().map(state -> codebook.named(state, on)).toList();
    }
    return List.of(
        states.isEmpty()
            ? codebook.named(name, on)
            : codebook.named(name, states.get(0), List.of("GOV"), on));
  }

  private Edtf date(NamedCells row) {
    LocalDate first = codebook.day("date_start", row.needed("date_start")).earliest();
    LocalDate last = codebook.day("date_end", row.needed("date_end")).earliest();
    if (last.isBefore(first)) {
      throw new BadRow("date", "date_end " + last + " is before date_start " + first);
    }
    String precision = row.filled("date_prec").orElse(EXACT_DAY);
    return first.equals(last) ? day(first, precision) : range(first, last);
  }

  private static Edtf day(LocalDate day, String precision) {
    return switch (precision) {
      case EXACT_DAY -> Edtf.of(day);
      case "2", "3" -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Edtf.parse(monday + "/" + monday.plusDays(6));
      }
      case "4" -> Edtf.parse(YearMonth.from(day).toString());
      case "5" -> Edtf.parse(Year.from(day).toString());
      default -> throw new BadRow("precision", "date_prec '" + Fields.shown(precision) + "'");
    };
  }

  private static Edtf range(LocalDate first, LocalDate last) {
    YearMonth month = YearMonth.from(first);
    if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
      return Edtf.parse(month.toString());
    }
    Year year = Year.from(first);
    if (first.equals(year.atDay(1)) && last.equals(year.atMonth(12).atEndOfMonth())) {
      return Edtf.parse(year.toString());
    }
    return Edtf.parse(first + "/" + last);
  }

  /* The day of the earliest article; unknown where a date of one cannot be read. */
  private static Optional<LocalDate> firstSeen(NamedCells row) {
    try {
      return row.list("source_date", ";").stream()
          .map(day -> Fields.day("source_date", day))
          .min(Comparator.naturalOrder());
    } catch (BadRow unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Venue> venue(NamedCells row) {
    String place = row.text("where_coordinates");
    String country = row.text("country");
    if (place.isEmpty() && country.isEmpty()) {
      return Optional.empty();
    }
    Optional<ActorId> state =
        row.filled("country_id").flatMap(numbers::of).or(() -> codebook.state(country));
    return Optional.of(
        new Venue(place, state, Fields.point(row.text("latitude"), row.text("longitude"))));
  }
}
