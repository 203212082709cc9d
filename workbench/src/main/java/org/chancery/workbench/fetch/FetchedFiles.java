// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static java.util.Objects.requireNonNull;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.List;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.store.fetch.SliceState;

/**
 * What became of files that were to be fetched.
 *
 * @param entries a file each
 * @param problems lines of lists that name no address
 */
public record FetchedFiles(List<Entry> entries, List<Problem> problems) {
  private static final List<Column> COLUMNS =
      List.of(
          text("address", "where the file is"),
          text("file", "what it is called in the folder; empty if it is not there"),
          integer("bytes", "its length"),
          text("state", "fetched, there (it was already), absent, or unanswered"),
          text("why", "why it is not there"),
          text("title", "what the list calls it"),
          text("published", "when it was published, in the words of the list"));

  public FetchedFiles {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * One of them.
   *
   * @param file what it is called in the folder; empty if it is not there
   * @param bytes its length
   * @param state how it came about, or why not, in a word
   * @param why why not, in words
   */
  public record Entry(Wanted wanted, String file, long bytes, String state, String why) {
    public Entry {
      requireNonNull(wanted, "wanted");
      requireNonNull(file, "file");
      requireNonNull(state, "state");
      requireNonNull(why, "why");
    }

    static Entry fetched(Wanted wanted, String file, long bytes) {
      return new Entry(wanted, file, bytes, "fetched", "");
    }

    static Entry there(Wanted wanted, String file, long bytes) {
      return new Entry(wanted, file, bytes, "there", "");
    }

    static Entry missing(Wanted wanted, SliceState state, String why) {
      return new Entry(wanted, "", 0, state.label(), why);
    }
  }

  /** Writes it, a line for each file. */
  public void write(TableSink sink) {
    sink.begin(COLUMNS);
    for (Entry one : entries) {
      sink.row(
          List.of(
              one.wanted().address().toString(),
              one.file(),
              one.file().isEmpty() ? "" : Long.toString(one.bytes()),
              one.state(),
              one.why(),
              one.wanted().title(),
              one.wanted().published()));
    }
  }

  /** 0 if all are there; else that of the source's fault, or of bad lines. */
  public int exitCode() {
    if (entries.stream().anyMatch(one -> one.state().equals(SliceState.UNANSWERED.label()))) {
      return Fault.SOURCE.exitCode();
    }
    return problems.isEmpty() ? 0 : Fault.DATA.exitCode();
  }
}
