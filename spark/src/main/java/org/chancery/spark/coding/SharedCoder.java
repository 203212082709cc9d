// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.coding.EventRows;
import org.jspecify.annotations.Nullable;

/**
 * The coder that all tasks of one JVM share. It travels as settings, broadcast once to each JVM,
 * and loads the language models where it is first asked for.
 */
final class SharedCoder implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String kind;
  private final String date;
  private final ArrayList<String> lexicons = new ArrayList<>();
  private transient @Nullable EventRows rows;

  /**
   * A coder.
   *
   * @throws ChanceryException with {@link Fault#USER} if a lexicon cannot be read or has a mistake,
   *     or the kind or date is none
   */
  SharedCoder(CodingRequest request) {
    this.kind = request.kind();
    this.date = request.date();
    make(request.lexicons()); // complains here, not on a machine far away
    for (Path lexicon : request.lexicons()) {
      try {
        lexicons.add(Files.readString(lexicon));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** The coder, models loaded. */
  synchronized EventRows rows() {
    if (rows == null) {
      rows = unpacked();
      rows.prepare();
    }
    return rows;
  }

  private EventRows unpacked() {
    List<Path> files = new ArrayList<>();
    try {
      for (String lexicon : lexicons) {
        files.add(Files.writeString(Files.createTempFile("lexicon", ".lex"), lexicon));
      }
      EventRows made = make(files);
      for (Path file : files) {
        Files.delete(file);
      }
      return made;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private EventRows make(List<Path> files) {
    return new EventRows(new ModelsOnClassPath(), files, kind, given());
  }

  private Optional<Edtf> given() {
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date));
    } catch (IllegalArgumentException wrong) {
      throw ChanceryException.at(
          Fault.USER,
          "--date " + date,
          String.valueOf(wrong.getMessage()),
          "Write 2024-12-03, 2024-12 or 2024.");
    }
  }
}
