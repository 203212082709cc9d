// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.feed.Codebook;
import org.chancery.store.feed.FeedText;
import org.chancery.store.feed.Format;
import org.chancery.store.fetch.Fetched;
import org.chancery.store.fetch.SlicePart;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.row.InputFile;
import org.chancery.store.row.PeekedText;

/** Reads the slices of one batch, inside its transaction. Not thread-safe. */
final class SliceRun {
  private final SliceBatch batch;
  private final Set<String> counted;
  private final Codebook codebook;
  private final SliceSelection selection;
  private final RowTaker taker;
  private final List<SliceTable.Entry> entries = new ArrayList<>();

  /**
   * A run.
   *
   * @param counted names of the slices that are in the totals already
   */
  SliceRun(
      SliceBatch batch,
      Set<String> counted,
      Codebook codebook,
      SliceSelection selection,
      RowTaker taker) {
    this.batch = batch;
    this.counted = counted;
    this.codebook = codebook;
    this.selection = selection;
    this.taker = taker;
  }

  /**
   * What came of it.
   *
   * @param tally counts of all rows
   * @param entries the slices as they are now
   */
  record Result(Tally tally, List<SliceTable.Entry> entries) {}

  Result read() throws SQLException {
    try (CodingPipeline pipeline = new CodingPipeline()) {
      for (Fetched slice : batch.slices()) {
        entries.add(
            slice.state() == SliceState.PRESENT
                ? read(slice, pipeline)
                : new SliceTable.Entry(slice, 0, 0, 0, isCounted(slice)));
      }
      return new Result(taker.tally(), List.copyOf(entries));
    } catch (FailedWrite failed) {
      throw failed.cause();
    }
  }

  private boolean isCounted(Fetched slice) {
    return counted.contains(slice.slice().name());
  }

  private SliceTable.Entry read(Fetched slice, CodingPipeline pipeline) throws SQLException {
    Tally tally = taker.tally();
    long rows = tally.rows();
    long taken = tally.taken();
    long quarantined = tally.quarantined();
    boolean events = slice.slice().part() == SlicePart.EXPORT;
    selection.begin(events && !isCounted(slice));
    Fetched now = readTexts(slice, pipeline);
    return new SliceTable.Entry(
        now,
        tally.rows() - rows,
        tally.taken() - taken,
        tally.quarantined() - quarantined,
        events || isCounted(slice));
  }

  /* Its bytes are those that the source promised; if they are no table, that is the source's doing. */
  private Fetched readTexts(Fetched slice, CodingPipeline pipeline) throws SQLException {
    InputFile file = new InputFile(batch.files().apply(slice.slice()));
    taker.begin(file.name());
    try {
      file.readTexts((name, bytes) -> readText(name, bytes, pipeline));
      return slice;
    } catch (IOException brokenOff) {
      return unreadable(slice, "the file breaks off here: " + brokenOff.getMessage());
    } catch (ChanceryException noTable) {
      if (noTable.fault() != Fault.DATA) {
        throw noTable;
      }
      return unreadable(slice, noTable.what());
    }
  }

  private Fetched unreadable(Fetched slice, String why) throws SQLException {
    taker.breaksOff(why);
    return slice.unreadable(why);
  }

  private void readText(String name, InputStream bytes, CodingPipeline pipeline)
      throws IOException {
    PeekedText text = PeekedText.of(bytes, 1);
    if (text.beginning().length == 0) {
      return; // a quarter of an hour in which nothing was found
    }
    taker.begin(name);
    FeedText.Request request =
        new FeedText.Request(
            name, "", SliceBatch.SOURCE, Optional.of(Format.GDELT), Optional.empty());
    try {
      pipeline.run(FeedText.open(text, request, codebook), taker);
    } catch (SQLException failed) {
      throw new FailedWrite(failed);
    }
  }
}
