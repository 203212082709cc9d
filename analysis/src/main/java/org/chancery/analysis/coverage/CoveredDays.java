// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;

/**
 * The days that the sources of a record cover. A day counts as covered if a systematic source
 * covers it.
 *
 * <p>Immutable and safe to share.
 */
public final class CoveredDays {
  private final Runs systematic;
  private final Runs selective;
  private final SortedMap<String, Runs> bySource;

  private CoveredDays(Runs systematic, Runs selective, SortedMap<String, Runs> bySource) {
    this.systematic = systematic;
    this.selective = selective;
    this.bySource = bySource;
  }

  /** The days of these spans, which may overlap and come in any order. */
  public static CoveredDays of(List<CoveredSpan> spans) {
    List<CoveredSpan> systematic =
        spans.stream().filter(span -> span.coverage() == Coverage.SYSTEMATIC).toList();
    Map<String, List<Period>> periods =
        systematic.stream()
            .collect(
                Collectors.groupingBy(
                    CoveredSpan::source,
                    Collectors.mapping(CoveredSpan::period, Collectors.toList())));
    SortedMap<String, Runs> bySource = new TreeMap<>();
    periods.forEach((source, its) -> bySource.put(source, Runs.union(its)));
    return new CoveredDays(
        union(spans, Coverage.SYSTEMATIC), union(spans, Coverage.SELECTIVE), bySource);
  }

  private static Runs union(List<CoveredSpan> spans, Coverage coverage) {
    return Runs.union(
        spans.stream()
            .filter(span -> span.coverage() == coverage)
            .map(CoveredSpan::period)
            .toList());
  }

  /** What silence in a period means. */
  public CoverageState state(Period period) {
    long days = days(period);
    if (days == period.days()) {
      return CoverageState.COVERED;
    }
    if (days > 0) {
      return CoverageState.PARTLY_COVERED;
    }
    return selective.within(period).days() > 0
        ? CoverageState.SELECTIVE
        : CoverageState.NOT_COVERED;
  }

  /** Covered days of a period. */
  public long days(Period period) {
    return systematic.within(period).days();
  }

  /** Whether every day of a period is covered. */
  public boolean contains(Period period) {
    return systematic.contains(period);
  }

  /** Keys of the systematic sources that cover any day of a period. */
  public SortedSet<String> sources(Period period) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(shares(period).keySet()));
  }

  /**
   * Which share of the covered days of a period each systematic source covers, above 0 and up to 1;
   * sources that cover none of them are left out.
   */
  public SortedMap<String, Double> shares(Period period) {
    double all = days(period);
    SortedMap<String, Double> shares = new TreeMap<>();
    bySource.forEach(
        (source, runs) -> {
          long days = runs.within(period).days();
          if (days > 0) {
            shares.put(source, days / all);
          }
        });
    return Collections.unmodifiableSortedMap(shares);
  }

  /**
   * The n-th covered day of a period.
   *
   * @param n from 1 to {@link #days}
   */
  public LocalDate day(Period period, long n) {
    long before = 0;
    for (Period run : systematic.within(period).periods()) {
      if (n >= 1 && n <= before + run.days()) {
        return run.first().plusDays(n - before - 1);
      }
      before += run.days();
    }
    throw new IllegalArgumentException("day " + n + " of " + before + " covered in " + period);
  }

  /** The covered days of a period, cut into blocks of at most so many days, none over a gap. */
  public List<Period> blocks(Period period, int length) {
    List<Period> blocks = new ArrayList<>();
    for (Period run : systematic.within(period).periods()) {
      for (LocalDate day = run.first(); !day.isAfter(run.last()); day = day.plusDays(length)) {
        LocalDate last = day.plusDays(length - 1L);
        blocks.add(new Period(day, last.isAfter(run.last()) ? run.last() : last));
      }
    }
    return List.copyOf(blocks);
  }
}
