// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.fault.Problem;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.Coder;
import org.chancery.text.coding.Reading;
import org.chancery.text.coding.TextKind;
import org.chancery.text.document.Document;
import org.chancery.text.document.DocumentReader;

/** Reads documents and has them coded, several at a time, in their order. */
final class CodingDesk {
  private static final int BATCH = 64;
  private static final int BATCH_BLOCKS = 4_000;

  private final Coder coder;
  private final TextKind kind;
  private final Optional<Edtf> date;
  private final Consumer<Problem> problems;

  /**
   * A desk.
   *
   * @param kind what kind of texts they are
   * @param date the date of documents that do not say theirs
   * @param problems takes what could not be read
   */
  CodingDesk(Coder coder, TextKind kind, Optional<Edtf> date, Consumer<Problem> problems) {
    this.coder = coder;
    this.kind = kind;
    this.date = date;
    this.problems = problems;
  }

  /** Takes what was read in a document. */
  @FunctionalInterface
  interface Output {
    /** Takes the next document and what was read in it. */
    void take(Document document, Reading reading);
  }

  /** Codes files, directories and archives. */
  Tally code(List<Path> paths, Output output) {
    Batch batch = new Batch(output);
    DocumentReader reader = new DocumentReader(batch::add, problems);
    paths.forEach(reader::read);
    return batch.finish();
  }

  /** Codes a stream. */
  Tally code(String name, InputStream in, Output output) {
    Batch batch = new Batch(output);
    new DocumentReader(batch::add, problems).read(name, in);
    return batch.finish();
  }

  private final class Batch {
    private final Output output;
    private final List<Document> waiting = new ArrayList<>();
    private int blocks;
    private Tally tally = Tally.NONE;

    Batch(Output output) {
      this.output = output;
    }

    void add(Document document) {
      waiting.add(Dating.dated(document, date));
      blocks += document.blocks().size();
      if (waiting.size() >= BATCH || blocks >= BATCH_BLOCKS) {
        flush();
      }
    }

    Tally finish() {
      flush();
      return tally;
    }

    private void flush() {
      List<Reading> readings =
          waiting.parallelStream().map(document -> coder.code(document, kind)).toList();
      for (int i = 0; i < waiting.size(); i++) {
        tally = tally.with(readings.get(i));
        output.take(waiting.get(i), readings.get(i));
      }
      waiting.clear();
      blocks = 0;
    }
  }
}
