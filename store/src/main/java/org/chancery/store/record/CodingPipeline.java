// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.store.feed.Coded;
import org.chancery.store.feed.FeedText;
import org.chancery.store.row.RawRow;

/*
 * How it works. One thread reads rows and writes what became of them; the rows in between are coded
 * by as many threads as there are processors, a batch each. Batches are written in the order in
 * which they were read, so ids and the order of the record do not depend on the threads, and a fixed
 * number of them is under way at once, so memory does not depend on the file.
 */
/** Codes the rows of texts on all processors, and hands them on in order. */
final class CodingPipeline implements AutoCloseable {
  private static final int BATCH = 1_000;

  private final ExecutorService coders;
  private final int window;

  CodingPipeline() {
    int threads = Runtime.getRuntime().availableProcessors();
    this.window = 4 * threads;
    this.coders =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "chancery-coder");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes what became of one row. */
  @FunctionalInterface
  interface Taker {
    void take(RawRow row, Coded coded) throws SQLException;
  }

  private record CodedRow(RawRow row, Coded coded) {}

  void run(FeedText text, Taker taker) throws IOException, SQLException {
    Deque<Future<List<CodedRow>>> underWay = new ArrayDeque<>();
    try {
      List<RawRow> batch = new ArrayList<>(BATCH);
      for (Optional<RawRow> row = text.next(); row.isPresent(); row = text.next()) {
        batch.add(row.get());
        if (batch.size() == BATCH) {
          underWay.add(submit(text, batch));
          batch = new ArrayList<>(BATCH);
        }
        if (underWay.size() == window) {
          write(underWay.removeFirst(), taker);
        }
      }
      underWay.add(submit(text, batch));
    } catch (IOException brokenOff) {
      drain(underWay, taker); // what came before the break is good
      throw brokenOff;
    }
    drain(underWay, taker);
  }

  private Future<List<CodedRow>> submit(FeedText text, List<RawRow> batch) {
    return coders.submit(
        () -> batch.stream().map(row -> new CodedRow(row, text.code(row))).toList());
  }

  private static void drain(Deque<Future<List<CodedRow>>> underWay, Taker taker)
      throws SQLException {
    while (!underWay.isEmpty()) {
      write(underWay.removeFirst(), taker);
    }
  }

  private static void write(Future<List<CodedRow>> batch, Taker taker) throws SQLException {
    try {
      for (CodedRow coded : batch.get()) {
        taker.take(coded.row(), coded.coded());
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the import was interrupted", interrupted);
    }
  }

  @Override
  public void close() {
    coders.shutdownNow();
  }
}
