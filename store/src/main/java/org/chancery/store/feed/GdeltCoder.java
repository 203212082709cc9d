// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.GdeltActor;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Report;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;
import org.chancery.model.time.Edtf;
import org.chancery.store.row.Cells;
import org.chancery.store.row.RawRow;

/**
 * GDELT events and mentions, told apart row by row, since real files mix them: 61 columns are 2.0
 * events; 58 are 1.0 events, and 57 those of the back files, without an address; 16 are 2.0
 * mentions.
 *
 * <p>{@code SQLDATE} is the event date, which GDELT resolves from words ("last week"); {@code
 * DATEADDED} is the day it was first seen. {@code NumMentions} and its like are not read: they do
 * not count documents.
 *
 * @see <a href="http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf">GDELT 2.0
 *     Event codebook</a>
 */
final class GdeltCoder implements RowCoder {
  private static final String FEED = "gdelt";
  private static final int MENTION_COLUMNS = 16;

  private final Codebook codebook;
  private final String file;
  private final String source;

  GdeltCoder(Codebook codebook, String file, String source) {
    this.codebook = codebook;
    this.file = file;
    this.source = source;
  }

  /** Where the columns stand that differ between versions; from 0. */
  private enum Layout {
    V1_BACK(49, 53, 56, -1),
    V1(49, 53, 56, 57),
    V2(51, 56, 59, 60); // a column for the second administrative level stands before the latitude

    private final int place;
    private final int latitude;
    private final int dateAdded;
    private final int address;

    Layout(int place, int latitude, int dateAdded, int address) {
      this.place = place;
      this.latitude = latitude;
      this.dateAdded = dateAdded;
      this.address = address;
    }

    static Optional<Layout> of(int columns) {
      return switch (columns) {
        case 57 -> Optional.of(V1_BACK);
        case 58 -> Optional.of(V1);
        case 61 -> Optional.of(V2);
        default -> Optional.empty();
      };
    }
  }

  static boolean recognises(RawRow row) {
    Cells cells = row.cells();
    boolean known = Layout.of(cells.count()).isPresent() || cells.count() == MENTION_COLUMNS;
    return known && Fields.isDigits(cells.get(0)) && Fields.isDigits(cells.get(1));
  }

  @Override
  public Coded code(RawRow row) {
    Cells cells = row.cells();
    if (cells.count() == MENTION_COLUMNS) {
      return new Coded.OfReport(report(cells));
    }
    Layout layout =
        Layout.of(cells.count())
            .orElseThrow(
                () ->
                    new BadRow(
                        "column-count",
                        cells.count()
                            + " columns; GDELT events have 61 (2.0), 58 or 57 (1.0), mentions 16"));
    return codebook.coded(event(row.line(), cells, layout));
  }

  private Event event(long line, Cells cells, Layout layout) {
    String id = Fields.digits("GLOBALEVENTID", cells.get(0));
    Edtf date = codebook.day("SQLDATE", cells.get(1));
    Codebook.NamedAct act = codebook.cameo(eventCode(cells), cells.get(30), cells.get(29));
    return new Event(
        EventId.of(FEED, id),
        date,
        Optional.of(stampedDay("DATEADDED", cells.get(layout.dateAdded))),
        List.of(actor(cells, 5, date.earliest())),
        cells.get(15).isEmpty() && cells.get(16).isEmpty()
            ? List.of()
            : List.of(actor(cells, 15, date.earliest())),
        act.act(),
        Status.OCCURRED,
        false,
        venue(cells, layout),
        Optional.empty(),
        act.name(),
        new Provenance(
            file,
            line,
            source,
            "",
            layout.address < 0
                ? Optional.empty()
                : Optional.of(cells.get(layout.address)).filter(url -> !url.isEmpty()),
            Optional.empty(),
            Optional.empty()));
  }

  private static String eventCode(Cells cells) {
    String code = cells.get(26);
    if (code.isEmpty() || code.length() > 4) {
      throw new BadRow("event-code", "EventCode '" + code + "' is not a CAMEO code");
    }
    return code;
  }

  private Participant actor(Cells cells, int first, LocalDate on) {
    return codebook.participant(
        cells.run(first, first + 9),
        on,
        () ->
            codebook
                .registry()
                .resolveGdelt(
                    new GdeltActor(
                        cells.get(first),
                        cells.get(first + 1),
                        cells.get(first + 2),
                        cells.get(first + 3),
                        cells.get(first + 7),
                        cells.get(first + 8),
                        cells.get(first + 9)),
                    on));
  }

  private Optional<Venue> venue(Cells cells, Layout layout) {
    String name = cells.get(layout.place + 1);
    if (name.isEmpty()) {
      return Optional.empty(); // back files leave 0, 0 here: null island is no venue
    }
    Optional<ActorId> state = codebook.stateByFips(cells.get(layout.place + 2));
    return Optional.of(
        new Venue(
            name, state, Fields.point(cells.get(layout.latitude), cells.get(layout.latitude + 1))));
  }

  private LocalDate stampedDay(String column, String text) {
    return codebook.day(column, Fields.dayOfStamp(text)).earliest();
  }

  private Report report(Cells cells) {
    String sentence = cells.get(6);
    return new Report(
        EventId.of(FEED, Fields.digits("GLOBALEVENTID", cells.get(0))),
        document(cells.get(5)),
        stampedDay("MentionTimeDate", cells.get(2)),
        sentence.isEmpty() ? 0 : Fields.wholeNumber("SentenceID", sentence),
        Optional.of(cells.get(11))
            .filter(text -> !text.isEmpty())
            .map(text -> Fields.decimal("Confidence", text).movePointLeft(2))
            .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0));
  }

  private static String document(String identifier) {
    if (identifier.isEmpty()) {
      throw new BadRow("missing", "the row names no document");
    }
    return identifier;
  }
}
