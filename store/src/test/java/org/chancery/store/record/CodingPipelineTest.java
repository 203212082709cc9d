// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.store.feed.Codebook;
import org.chancery.store.feed.FeedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60) // what goes wrong with threads waits for ever
final class CodingPipelineTest {
  private static final int ROWS = 12_345; // several batches, the last not full

  private final List<Long> lines = new ArrayList<>();

  @Test
  void handsRowsOnInTheOrderOfTheFile() throws Exception {
    run(rows());

    assertThat(lines).hasSize(ROWS).isSorted();
  }

  @Test
  void takesTheRowsBeforeABreak() {
    assertThatIOException()
        .isThrownBy(() -> run(rowsAnd(() -> new IOException("cut off"))))
        .withMessage("cut off");

    assertThat(lines).hasSizeGreaterThanOrEqualTo(ROWS - 1);
  }

  @Test
  void failsWithTheReaderInsteadOfWaitingForIt() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> run(rowsAnd(() -> new OutOfMemoryError("no heap left"))))
        .havingCause()
        .withMessage("no heap left");
  }

  @Test
  void stopsReadingWhenARowCannotBeWritten() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> {
              try (CodingPipeline pipeline = new CodingPipeline()) {
                pipeline.run(
                    opened(rows()),
                    (row, coded) -> {
                      throw new SQLException("disk full");
                    });
              }
            })
        .withMessage("disk full");
  }

  private void run(InputStream text) throws IOException, SQLException {
    try (CodingPipeline pipeline = new CodingPipeline()) {
      pipeline.run(opened(text), (row, coded) -> lines.add(row.line()));
    }
  }

  private static FeedText opened(InputStream text) throws IOException {
    return FeedText.open(
        text,
        new FeedText.Request("a.tab", "", "", Optional.empty(), Optional.empty()),
        new Codebook(ActorRegistry.bundled(), Ontology.bundled()));
  }

  private static InputStream rows() {
    IcewsLines rows = new IcewsLines();
    LongStream.rangeClosed(1, ROWS)
        .forEach(id -> rows.row((int) id, "2018-03-01", "Belarus", "Consult", "040", "China"));
    return new ByteArrayInputStream(rows.text().getBytes(StandardCharsets.UTF_8));
  }

  /* The rows, and then an input that fails. */
  private static InputStream rowsAnd(Supplier<Throwable> failure) {
    return new SequenceInputStream(
        rows(),
        new InputStream() {
          @Override
          public int read() throws IOException {
            Throwable failed = failure.get();
            if (failed instanceof IOException broken) {
              throw broken;
            }
            throw (Error) failed;
          }

          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            return read();
          }
        });
  }
}
