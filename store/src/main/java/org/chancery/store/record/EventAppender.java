// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/*
 * How it works. DuckDB compresses 122,880 rows at a time, and whoever appended the last of them waits
 * for it. So events are appended by a thread of their own, batch by batch in
 * the order in which they came; enough batches may wait for it that reading and coding go on. What
 * fails there is thrown when the batch should have been done.
 */
/** Appends events to a table beside the thread that brings them. Not thread-safe. */
final class EventAppender implements AutoCloseable {
  private static final int BATCH = 1_000; // events
  private static final int WAITING = 12; // batches; with more, collecting garbage costs what is won

  private final ExecutorService thread;
  private final RowAppender rows;
  private final Queue<Future<?>> underWay = new ArrayDeque<>(WAITING + 1);
  private List<NumberedEvent> batch = new ArrayList<>(BATCH);

  EventAppender(Database database, String table) throws SQLException {
    this.thread = Executors.newSingleThreadExecutor(WorkThreads.named("chancery-append"));
    boolean begun = false;
    try {
      this.rows =
          WorkThreads.done(thread.submit(() -> database.appender(table)), SQLException.class);
      begun = true;
    } finally {
      if (!begun) {
        thread.shutdown();
      }
    }
  }

  void add(NumberedEvent event) throws SQLException {
    batch.add(event);
    if (batch.size() == BATCH) {
      handOver();
    }
  }

  private void handOver() throws SQLException {
    List<NumberedEvent> full = batch;
    batch = new ArrayList<>(BATCH);
    underWay.add(thread.submit(() -> append(full)));
    if (underWay.size() > WAITING) {
      WorkThreads.done(underWay.remove(), SQLException.class);
    }
  }

  private Void append(List<NumberedEvent> events) throws SQLException {
    for (NumberedEvent event : events) {
      event.appendTo(rows);
    }
    return null;
  }

  /** Waits until all is appended, or has failed to be. */
  @Override
  public void close() throws SQLException {
    Callable<Void> close =
        () -> {
          rows.close();
          return null;
        };
    underWay.add(thread.submit(() -> append(batch)));
    underWay.add(thread.submit(close));
    thread.shutdown();
    awaitEnd();
    for (Future<?> work : underWay) {
      WorkThreads.done(work, SQLException.class);
    }
  }

  /* Also after a failure: nobody rolls back what is still being appended. */
  private void awaitEnd() {
    try {
      if (!thread.awaitTermination(1, TimeUnit.DAYS)) {
        throw new IllegalStateException("a day was not enough to append the last events");
      }
    } catch (InterruptedException interrupted) {
      throw WorkThreads.interrupted(interrupted);
    }
  }
}
