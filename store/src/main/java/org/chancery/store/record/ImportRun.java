// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.progress.Progress;
import org.chancery.store.feed.Codebook;
import org.chancery.store.feed.FeedText;
import org.chancery.store.row.InputFile;

/** The import of one file, inside its transaction. Not thread-safe. */
final class ImportRun {
  private final ImportRequest request;
  private final InputFile file;
  private final Optional<String> sha256;
  private final Codebook codebook;
  private final RowTaker taker;
  private String format = "";

  /**
   * An import.
   *
   * @param sha256 hash of the file, if it is known already
   */
  ImportRun(
      ImportRequest request,
      Optional<String> sha256,
      Codebook codebook,
      InputWriters writers,
      Progress progress) {
    this.request = request;
    this.file = new InputFile(request.file());
    this.sha256 = sha256;
    this.codebook = codebook;
    this.taker = new RowTaker(file.name(), file.bytes(), writers, Selection.ALL, progress);
  }

  /**
   * What came of it.
   *
   * @param tally counts of its rows
   * @param format format of the file
   * @param sha256 hash of its bytes
   * @param complete whether it did not break off
   */
  record Result(Tally tally, String format, String sha256, boolean complete) {}

  Result read() throws SQLException {
    try (CodingPipeline pipeline = new CodingPipeline()) {
      String hash = file.readTexts((name, bytes) -> readText(name, bytes, pipeline));
      return new Result(taker.tally(), format, hash, true);
    } catch (IOException brokenOff) {
      keepBreak(brokenOff);
      return new Result(taker.tally(), format, sha256.orElseGet(file::sha256), false);
    } catch (FailedWrite failed) {
      throw failed.cause();
    }
  }

  private void readText(String name, InputStream bytes, CodingPipeline pipeline)
      throws IOException {
    FeedText feed =
        FeedText.open(
            bytes,
            new FeedText.Request(
                name,
                sha256.orElse(""),
                request.source().orElse(""),
                request.format(),
                request.quadruples()),
            codebook);
    format = feed.format().label();
    taker.begin(name);
    try {
      pipeline.run(feed, taker);
    } catch (SQLException failed) {
      throw new FailedWrite(failed);
    }
  }

  private void keepBreak(IOException brokenOff) throws SQLException {
    if (taker.tally().isEmpty()) {
      throw ChanceryException.at(
              Fault.DATA,
              request.file().toString(),
              "the file cannot be unpacked: " + brokenOff.getMessage(),
              "Fetch it again.")
          .causedBy(brokenOff);
    }
    taker.breaksOff("the file breaks off here: " + brokenOff.getMessage());
  }
}
