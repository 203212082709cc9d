// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.store.feed.Coded;
import org.chancery.store.feed.FeedText;
import org.chancery.store.row.RawRow;

/*
 * How it works. One thread reads rows; as many threads as there are processors code them, a batch
 * each; the calling thread writes what became of them. Batches are written in the order in which they
 * were read, so ids and the order of the record do not depend on the threads. A fixed number of them
 * is under way at once, each of limited bytes, so memory does not depend on the file.
 */
/** Codes the rows of texts on all processors, and hands them on in order. */
final class CodingPipeline implements AutoCloseable {
  private static final int BATCH_ROWS = 1_000;
  private static final long BATCH_BYTES = 1 << 20; // 1 MiB; some 2,500 rows of GDELT
  private static final int UNDER_WAY_PER_THREAD = 4; // batches

  private final ExecutorService threads;
  private final int window;

  CodingPipeline() {
    int processors = Runtime.getRuntime().availableProcessors();
    this.window = UNDER_WAY_PER_THREAD * processors;
    this.threads =
        Executors.newFixedThreadPool(processors + 1, WorkThreads.named("chancery-import"));
  }

  /** Takes what became of one row. */
  @FunctionalInterface
  interface Taker {
    void take(RawRow row, Coded coded) throws SQLException;
  }

  private record CodedRow(RawRow row, Coded coded) {}

  /**
   * Hands every row of a text to a taker, in order, on the calling thread.
   *
   * @throws IOException if the text breaks off; the rows before the break were taken
   */
  void run(FeedText text, Taker taker) throws IOException, SQLException {
    BlockingQueue<Future<List<CodedRow>>> underWay = new ArrayBlockingQueue<>(window);
    Future<?> reading = threads.submit(() -> read(text, underWay));
    try {
      List<CodedRow> batch = next(underWay);
      while (!batch.isEmpty()) {
        for (CodedRow row : batch) {
          taker.take(row.row(), row.coded());
        }
        batch = next(underWay);
      }
    } finally {
      reading.cancel(true);
    }
  }

  /* An empty batch is the end; a batch that failed to be read says why. */
  private Void read(FeedText text, BlockingQueue<Future<List<CodedRow>>> underWay)
      throws InterruptedException {
    Future<List<CodedRow>> end = CompletableFuture.completedFuture(List.of());
    List<RawRow> batch = new ArrayList<>(BATCH_ROWS);
    long bytes = 0;
    try {
      for (Optional<RawRow> row = text.next(); row.isPresent(); row = text.next()) {
        batch.add(row.get());
        bytes += row.get().bytes();
        if (batch.size() == BATCH_ROWS || bytes >= BATCH_BYTES) {
          underWay.put(code(text, batch));
          batch = new ArrayList<>(BATCH_ROWS);
          bytes = 0;
        }
      }
    } catch (IOException | RuntimeException | Error failed) {
      end = CompletableFuture.failedFuture(failed); // or else the writer would wait for ever
    }
    if (!batch.isEmpty()) {
      underWay.put(code(text, batch));
    }
    underWay.put(end);
    return null;
  }

  private Future<List<CodedRow>> code(FeedText text, List<RawRow> batch) {
    return threads.submit(
        () -> {
          List<CodedRow> coded = new ArrayList<>(batch.size());
          for (RawRow row : batch) {
            coded.add(new CodedRow(row, text.code(row)));
          }
          return coded;
        });
  }

  private static List<CodedRow> next(BlockingQueue<Future<List<CodedRow>>> underWay)
      throws IOException {
    try {
      return WorkThreads.done(underWay.take(), IOException.class);
    } catch (InterruptedException interrupted) {
      throw WorkThreads.interrupted(interrupted);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
