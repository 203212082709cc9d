// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.time.Timekeeper;

/**
 * Fetches lists and slices from a source, several at once, as politely as {@link Manners} say.
 * Slices that cannot be had do not stop the others; a source that does not answer at all does.
 *
 * <p>Belongs to the thread that made it, which also closes it.
 */
public final class Fetcher implements AutoCloseable {
  private static final int PATIENT = 5; // slices in a row that are not answered, for each at once

  private final String source;
  private final Downloader downloader;
  private final SliceCache cache;
  private final ExecutorService threads;
  private final int unansweredAtMost;
  private final AtomicInteger unanswered = new AtomicInteger();

  /**
   * A fetcher.
   *
   * @param source what the source is called, for messages
   */
  public Fetcher(
      String source,
      Transport transport,
      Manners manners,
      Timekeeper timekeeper,
      SliceCache cache) {
    this.source = source;
    this.cache = cache;
    this.downloader = new Downloader(transport, manners, timekeeper, cache);
    this.unansweredAtMost = PATIENT * manners.concurrency();
    this.threads =
        Executors.newFixedThreadPool(
            manners.concurrency(),
            work -> {
              Thread thread = new Thread(work, "chancery-fetch");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Reads the lists of feeds.
   *
   * @throws ChanceryException with {@link Fault#SOURCE} if a full list cannot be had
   */
  public SliceList lists(Collection<GdeltFeed> feeds, Predicate<Slice> wanted) {
    SliceList list = new SliceList(wanted);
    for (GdeltFeed feed : feeds) {
      read(feed.list(), true, list);
      feed.newest().ifPresent(path -> read(path, false, list));
    }
    return list;
  }

  private void read(String path, boolean needed, SliceList list) {
    Path file = cache.list(path);
    try {
      Courier.Outcome outcome = downloader.list(path, file);
      if (outcome.state() == SliceState.PRESENT) {
        try (InputStream in = Files.newInputStream(file)) {
          list.read(in);
        }
      } else if (needed) {
        throw ChanceryException.at(
            Fault.SOURCE,
            source + "/" + path,
            "the list of slices cannot be had: " + outcome.why(),
            "Try again later, or name a mirror with --base-url.");
      }
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      throw unwritable(file, refused);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  /** Begins to fetch slices; what the lists do not tell of is absent. */
  public Fetching begin(List<Slice> slices, SliceList list) {
    List<Future<Fetched>> underWay = new ArrayList<>();
    for (Slice slice : slices) {
      underWay.add(threads.submit(() -> fetch(slice, list.checksum(slice))));
    }
    return new Fetching(underWay);
  }

  private Fetched fetch(Slice slice, Optional<Checksum> checksum)
      throws IOException, InterruptedException {
    if (checksum.isEmpty()) {
      return new Fetched(slice, SliceState.ABSENT, checksum, "the lists do not tell of it");
    }
    if (unanswered.get() >= unansweredAtMost) {
      return new Fetched(
          slice, SliceState.UNANSWERED, checksum, "the source had stopped answering");
    }
    Courier.Outcome outcome = downloader.slice(slice, checksum.get());
    if (outcome.state() == SliceState.UNANSWERED) {
      unanswered.incrementAndGet();
    } else {
      unanswered.set(0);
    }
    return new Fetched(slice, outcome.state(), checksum, outcome.why());
  }

  /** Slices on their way. */
  public final class Fetching {
    private final List<Future<Fetched>> underWay;

    private Fetching(List<Future<Fetched>> underWay) {
      this.underWay = underWay;
    }

    /**
     * Waits for all of them.
     *
     * @return what became of each, in the order in which they were asked for
     * @throws ChanceryException with {@link Fault#SOURCE} if the source has stopped answering
     */
    public List<Fetched> await() {
      List<Fetched> fetched = new ArrayList<>();
      for (Future<Fetched> one : underWay) {
        fetched.add(result(one));
      }
      if (unanswered.get() >= unansweredAtMost) {
        throw ChanceryException.at(
            Fault.SOURCE,
            source,
            "the source has stopped answering: " + firstReason(fetched),
            "Run the same command again later: what is recorded stays, and it goes on from there.");
      }
      return List.copyOf(fetched);
    }
  }

  private static String firstReason(List<Fetched> fetched) {
    return fetched.stream()
        .filter(one -> one.state() == SliceState.UNANSWERED)
        .map(Fetched::why)
        .findFirst()
        .orElse("");
  }

  private Fetched result(Future<Fetched> one) {
    try {
      return one.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException refused) {
        throw unwritable(cache.folder(), refused);
      }
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("fetching failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  private static ChanceryException unwritable(Path file, IOException refused) {
    return ChanceryException.at(
            Fault.RESOURCE,
            file.toString(),
            "what was fetched cannot be written: " + refused.getMessage(),
            "Check the disk, and that you may write there.")
        .causedBy(refused);
  }

  private static IllegalStateException interrupted(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("fetching was interrupted", interrupted);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
