// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import static java.util.Objects.requireNonNull;
import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.List;
import org.chancery.analysis.outlook.Forecast;
import org.chancery.analysis.outlook.Said;
import org.chancery.analysis.outlook.Track;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.deep.Plain;

/**
 * What would have been said of a stretch of the past, by which model, from which data, and what
 * came of it.
 */
public final class TrackRecord {
  private static final List<Column> COLUMNS =
      List.of(
          text("on", "first day that was forecast; nothing of it or after it was known"),
          text("until", "last day"),
          text("source", "who would act"),
          text("type", "PLOVER type of what would be done, at least once"),
          text("target", "to whom"),
          decimal("probability", "as it was said, 0 to 1"),
          decimal("base_rate", "what the base rate of the type would have said"),
          decimal("persistence", "what calibrated persistence would have said"),
          integer("happened", "1 if it came true, else 0"),
          text("model", "version of the model that said it"),
          text("data", "fingerprint of the events that the model was learned from"));

  private final FactBook book;
  private final Walk walk;
  private final Track track;

  TrackRecord(FactBook book, Walk walk, Track track) {
    this.book = requireNonNull(book, "book");
    this.walk = requireNonNull(walk, "walk");
    this.track = requireNonNull(track, "track");
  }

  /** When it stopped to forecast. */
  public Walk walk() {
    return walk;
  }

  /** The forecasts and their outcomes, as numbers. */
  public Track track() {
    return track;
  }

  /** How good the forecasts were. */
  public TrackScores scores() {
    return TrackScores.of(track);
  }

  /** What a reader should know of how the scores came about. */
  public String remark() {
    return "%d forecasts of %d days on %d days from %s to %s, by %d models"
        .formatted(
            track.forecasts().size(),
            walk.horizon(),
            track.said().size(),
            FactBook.day(track.said().get(0).step()),
            FactBook.day(track.said().get(track.said().size() - 1).step()),
            track.models().size());
  }

  /** Writes a line for each forecast. */
  public void write(TableSink sink) {
    sink.begin(COLUMNS);
    for (Said said : track.said()) {
      said.answers().forEach(answer -> sink.row(cells(said, answer)));
    }
  }

  private List<String> cells(Said said, Said.Answer answer) {
    Forecast forecast = answer.forecast();
    return List.of(
        FactBook.day(said.step()).toString(),
        FactBook.day(said.step() + walk.horizon() - 1).toString(),
        book.actor(forecast.question().source()).value(),
        book.type(forecast.question().relation()).name(),
        book.actor(forecast.question().target()).value(),
        Plain.cell(forecast.probability()),
        Plain.cell(forecast.baseRate()),
        Plain.cell(forecast.persistence()),
        answer.happened() ? "1" : "0",
        said.model(),
        requireNonNull(track.models().get(said.model())).data());
  }
}
