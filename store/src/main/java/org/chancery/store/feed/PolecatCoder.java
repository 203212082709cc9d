// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Act;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.model.time.Edtf;
import org.chancery.store.row.Cells;
import org.chancery.store.row.RawRow;

/**
 * POLECAT events as distributed: tab-separated with a header of 40 columns, coded in PLOVER. A row
 * is one event, with as many actors and recipients as it lists; where it lists no actor, a nameless
 * one. A missing value is {@code None}. {@code Intensity}, called {@code Event Intensity} in some
 * files, is on {@link Scale#PLOVER}: its values are scores of PLOVER's types and modes, not
 * Goldstein weights. The day of publication is the day it was first seen. There is no address: the
 * publisher stands for the document.
 *
 * @see <a href="https://doi.org/10.7910/DVN/AJGVIT">POLECAT Weekly Data, Harvard Dataverse</a>
 */
final class PolecatCoder implements RowCoder {
  private static final String FEED = "polecat";

  private final Codebook codebook;
  private final String file;
  private final String source;
  private final PolecatColumns columns;
  private final PolecatParties parties;

  PolecatCoder(Codebook codebook, String file, String source, RawRow header) {
    this.codebook = codebook;
    this.file = file;
    this.source = source;
    this.columns = new PolecatColumns(header.cells());
    this.parties = new PolecatParties(codebook);
  }

  static boolean recognises(RawRow row) {
    return HeaderColumns.of(row.cells())
        .hasAll("event id", "event mode", "quad code", "actor name raw", "recipient name raw");
  }

  @Override
  public Coded code(RawRow row) {
    Cells cells = row.cells();
    return columns.isHeader(cells)
        ? new Coded.Blank()
        : codebook.coded(event(row.line(), columns.named(cells)));
  }

  private Event event(long line, NamedCells row) {
    Edtf date = codebook.day("Event Date", row.needed("event date"));
    List<Participant> actors = parties.of(row, "actor", date.earliest());
    return new Event(
        EventId.of(FEED, row.needed("event id")),
        date,
        row.filled("publication date").map(day -> Fields.day("Publication Date", day)),
        actors.isEmpty() ? List.of(codebook.named("", date.earliest())) : actors,
        parties.of(row, "recipient", date.earliest()),
        act(row),
        Status.OCCURRED,
        false,
        venue(row),
        Optional.empty(),
        (row.needed("event type") + " " + row.text("event mode")).strip(),
        new Provenance(
            file,
            line,
            source,
            "",
            row.filled("source"),
            row.filled("event text"),
            Optional.empty()));
  }

  private Act act(NamedCells row) {
    Optional<EventType> type = EventType.parse(row.text("event type"));
    if (type.isEmpty()) {
      return Codebook.unknown(Optional.empty(), quadClass(row.text("quad code")));
    }
    Optional<Intensity> given =
        row.filled("intensity")
            .or(() -> row.filled("event intensity"))
            .map(score -> Codebook.intensity(score, Scale.PLOVER));
    return codebook.plover(type.get(), mode(type.get(), row), contexts(row), given);
  }

  /* A mode that the codebook does not have is left out here; it still stands in what is said. */
  private Optional<Mode> mode(EventType type, NamedCells row) {
    String name = row.text("event mode").replace('_', '-').replace(' ', '-');
    return codebook.ontology().mode(type, name);
  }

  private static Set<String> contexts(NamedCells row) {
    Set<String> contexts = new LinkedHashSet<>();
    for (String context : row.list("contexts", ";")) {
      if (!context.isEmpty()) {
        contexts.add(context.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
      }
    }
    return contexts;
  }

  private static Optional<QuadClass> quadClass(String label) {
    return Arrays.stream(QuadClass.values())
        .filter(quad -> quad.label().equalsIgnoreCase(label))
        .findFirst();
  }

  private Optional<Venue> venue(NamedCells row) {
    String name =
        row.filled("city")
            .or(() -> row.filled("placename"))
            .or(() -> row.filled("province"))
            .orElse("");
    String country = row.text("country");
    if (name.isEmpty() && country.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Venue(
            name,
            codebook.state(country),
            Fields.point(row.text("latitude"), row.text("longitude"))));
  }
}
