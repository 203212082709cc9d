// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.Coder;
import org.chancery.text.coding.Reading;
import org.chancery.text.coding.TextKind;
import org.chancery.text.document.Document;
import org.chancery.text.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Codes one document at a time into rows of the table of events, the same as {@link ReadingDesk}
 * writes: for those who read documents in an order and on machines of their own.
 *
 * <p>Safe to share between threads. The language models are looked for, and loaded, when the first
 * document comes.
 */
public final class EventRows {
  private final ActorRegistry registry = ActorRegistry.bundled();
  private final CoderSource coders;
  private final TextKind kind;
  private final Optional<Edtf> date;
  private @Nullable Coder coder;

  /**
   * A coder with the bundled actors and lexicon.
   *
   * @param lexicons an analyst's patterns, which go before the bundled ones
   * @param kind {@code news} or {@code essay}
   * @param date the date of documents that do not say theirs
   * @throws ChanceryException with {@link Fault#USER} if a lexicon has a mistake, or there is no
   *     such kind
   */
  public EventRows(ModelSource models, List<Path> lexicons, String kind, Optional<Edtf> date) {
    this.kind = Kinds.named(kind);
    this.date = requireNonNull(date, "date");
    this.coders = new CoderSource(models, Lexicon.bundledWith(lexicons), registry);
  }

  /**
   * What was read in a document.
   *
   * @param events a row for each pair of actors of each event, cells in the order of the columns
   * @param tally how much was read
   */
  public record Coded(List<List<String>> events, Tally tally) {
    public Coded {
      events = List.copyOf(events);
    }
  }

  /** The columns of the rows. */
  public static List<Column> columns() {
    return EventTable.COLUMNS;
  }

  /** Loads the language models, unless they are loaded. */
  public void prepare() {
    coder();
  }

  /** Codes a document. */
  public Coded code(Document document) {
    Document dated = Dating.dated(document, date);
    Reading reading = coder().code(dated, kind);
    Rows rows = new Rows();
    CodedTables.events(rows, registry, false, Optional.empty()).take(dated, reading);
    return new Coded(rows.cells, Tally.NONE.with(reading));
  }

  private synchronized Coder coder() {
    if (coder == null) {
      coder = coders.coder();
    }
    return coder;
  }

  private static final class Rows implements TableSink {
    private final List<List<String>> cells = new ArrayList<>();

    @Override
    public void begin(List<Column> columns) {}

    @Override
    public void row(List<String> row) {
      cells.add(List.copyOf(row));
    }

    @Override
    public void close() {}
  }
}
