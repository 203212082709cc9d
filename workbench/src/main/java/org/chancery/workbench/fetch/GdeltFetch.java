// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.progress.Progress;
import org.chancery.model.time.Period;
import org.chancery.store.fetch.Fetched;
import org.chancery.store.fetch.Fetcher;
import org.chancery.store.fetch.GdeltFeed;
import org.chancery.store.fetch.Slice;
import org.chancery.store.fetch.SliceCache;
import org.chancery.store.fetch.SliceList;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.fetch.Timetable;
import org.chancery.store.fetch.Timetable.Batch;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedSlice;
import org.chancery.store.record.SliceBatch;

/*
 * How it works. The timetable says which slices there should be; those that the record has are left
 * alone. What is missing is fetched and imported day by day: while one day is imported, the next is
 * on its way. A day is in the record whole or not at all, with what is missing of it, and slices come
 * in the same order whatever order they arrive in. So all that has to be remembered between two runs
 * is the record itself.
 */
/** Fetches GDELT into a record. */
public final class GdeltFetch {
  /* A slice stands in the lists within minutes; after this it is late. */
  private static final Duration LATE = Duration.ofHours(1);

  private final RecordFile record;
  private final FetchRequest request;
  private final Source source;
  private final SliceCache cache;

  /** A fetch into a record. */
  public GdeltFetch(RecordFile record, FetchRequest request, Source source) {
    this.record = record;
    this.request = request;
    this.source = source;
    this.cache = new SliceCache(request.folder());
  }

  /**
   * Fetches what the record does not have yet.
   *
   * @return how complete the record is now for all that was asked for
   * @throws ChanceryException with {@link Fault#SOURCE} if the source does not answer; what was
   *     fetched before stays
   */
  public Completeness run(Progress progress) {
    List<GdeltFeed> feeds = Timetable.feeds(request.period(), request.translation());
    boolean again = request.interest().isPresent() && record.widen(request.interest().get());
    try (Fetcher fetcher =
        new Fetcher(
            source.address(), source.transport(), source.manners(), source.timekeeper(), cache)) {
      cache.sweep();
      SliceList list = fetcher.lists(feeds, slice -> touches(request.period(), slice));
      List<Batch> expected = Timetable.of(request.period(), feeds, due(list));
      bring(missing(expected), list, fetcher, progress);
      if (!request.keep()) {
        cache.clear();
      }
      return Completeness.of(record, expected, list.malformed(), again);
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              request.folder().toString(),
              "slices cannot be kept here: " + refused.getMessage(),
              "Check that you may write there.")
          .causedBy(refused);
    }
  }

  private static boolean touches(Period period, Slice slice) {
    return slice.begins().isBefore(period.last().plusDays(1).atStartOfDay())
        && slice.ends().isAfter(period.first().atStartOfDay());
  }

  /* What any list has is due; so is what should have been there an hour ago, listed or not. */
  private LocalDateTime due(SliceList list) {
    LocalDateTime late = source.now().minus(LATE);
    return list.newest().filter(newest -> newest.isAfter(late)).orElse(late);
  }

  private List<Batch> missing(List<Batch> expected) {
    Set<Slice> here =
        record.slices().stream()
            .filter(one -> one.state() == SliceState.PRESENT)
            .map(RecordedSlice::slice)
            .collect(Collectors.toSet());
    List<Batch> missing = new ArrayList<>();
    for (Batch batch : expected) {
      List<Slice> rest = batch.slices().stream().filter(slice -> !here.contains(slice)).toList();
      if (!rest.isEmpty()) {
        missing.add(new Batch(batch.name(), rest));
      }
    }
    return missing;
  }

  private void bring(List<Batch> missing, SliceList list, Fetcher fetcher, Progress progress)
      throws IOException {
    long done = 0;
    long all = missing.stream().mapToLong(batch -> batch.slices().size()).sum();
    Optional<Fetcher.Fetching> next = begin(missing, 0, list, fetcher);
    for (int i = 0; i < missing.size(); i++) {
      Batch batch = missing.get(i);
      progress.at(
          "Fetching GDELT up to " + missing.get(missing.size() - 1).name(), done, all, "slices");
      List<Fetched> fetched = next.orElseThrow().await();
      next = begin(missing, i + 1, list, fetcher);
      record.importSlices(new SliceBatch(batch.name(), fetched, cache::file), Progress.SILENT);
      if (!request.keep()) {
        for (Slice slice : batch.slices()) {
          cache.remove(slice);
        }
      }
      done += batch.slices().size();
    }
  }

  private static Optional<Fetcher.Fetching> begin(
      List<Batch> missing, int index, SliceList list, Fetcher fetcher) {
    return index < missing.size()
        ? Optional.of(fetcher.begin(missing.get(index).slices(), list))
        : Optional.empty();
  }
}
