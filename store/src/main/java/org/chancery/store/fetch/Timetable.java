// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.chancery.model.time.Period;

/**
 * Which slices there should be. 2.0 is taken from the first whole day that it has, 1.0 for all days
 * before; a back file of 1.0 is taken whole, however little of it was asked for.
 */
public final class Timetable {
  /** The first whole day of GDELT 2.0; its first slice is of 23:00 on the day before. */
  public static final LocalDate FIRST_OF_2 = LocalDate.of(2015, 2, 19);

  private static final LocalDate FIRST_OF_1 = LocalDate.of(1979, 1, 1);
  private static final LocalDate FIRST_BY_MONTH = LocalDate.of(2006, 1, 1);
  private static final LocalDate FIRST_BY_DAY = LocalDate.of(2013, 4, 1);

  private Timetable() {}

  /**
   * Slices that are read together, in the order in which they are read: the events first, so that
   * it is known of which of them mentions tell.
   *
   * @param name the day, the month or the year that they are of
   * @param slices at least one
   */
  public record Batch(String name, List<Slice> slices) {
    public Batch {
      slices = List.copyOf(slices);
    }
  }

  /** The feeds that a period needs, where translated news are wanted or not. */
  public static List<GdeltFeed> feeds(Period period, boolean translation) {
    List<GdeltFeed> feeds = new ArrayList<>();
    if (period.first().isBefore(FIRST_OF_2)) {
      feeds.add(GdeltFeed.BACK);
    }
    if (!period.last().isBefore(FIRST_OF_2)) {
      feeds.add(GdeltFeed.ENGLISH);
      if (translation) {
        feeds.add(GdeltFeed.TRANSLATION);
      }
    }
    return List.copyOf(feeds);
  }

  /**
   * All slices of a period, in order of time.
   *
   * @param feeds the feeds that are wanted
   * @param due slices whose time ends later are not expected yet
   */
  public static List<Batch> of(Period period, Collection<GdeltFeed> feeds, LocalDateTime due) {
    List<Batch> batches = new ArrayList<>();
    if (feeds.contains(GdeltFeed.BACK)) {
      addBackFiles(period, due, batches);
    }
    for (LocalDate day = later(period.first(), FIRST_OF_2);
        !day.isAfter(period.last()) && !day.isAfter(due.toLocalDate());
        day = day.plusDays(1)) {
      List<Slice> slices = ofDay(day, feeds, due);
      if (!slices.isEmpty()) {
        batches.add(new Batch(day.toString(), slices));
      }
    }
    return List.copyOf(batches);
  }

  private static List<Slice> ofDay(LocalDate day, Collection<GdeltFeed> feeds, LocalDateTime due) {
    List<Slice> slices = new ArrayList<>();
    for (SlicePart part : SlicePart.values()) {
      for (LocalDateTime time = day.atStartOfDay();
          time.toLocalDate().equals(day) && !time.plus(Slice.STEP).isAfter(due);
          time = time.plus(Slice.STEP)) {
        for (GdeltFeed feed : new TreeSet<>(feeds)) {
          if (feed != GdeltFeed.BACK) {
            slices.add(Slice.quarterHour(feed, part, time));
          }
        }
      }
    }
    return slices;
  }

  private static void addBackFiles(Period period, LocalDateTime due, List<Batch> batches) {
    LocalDate day = later(period.first(), FIRST_OF_1);
    while (!day.isAfter(period.last()) && day.isBefore(FIRST_OF_2)) {
      Slice slice = backFile(day);
      if (!slice.ends().isAfter(due)) {
        String name = slice.name();
        batches.add(new Batch(name.substring(0, name.indexOf('.')), List.of(slice)));
      }
      day = slice.ends().toLocalDate();
    }
  }

  private static Slice backFile(LocalDate day) {
    if (!day.isBefore(FIRST_BY_DAY)) {
      return Slice.back(day, day);
    }
    if (!day.isBefore(FIRST_BY_MONTH)) {
      YearMonth month = YearMonth.from(day);
      return Slice.back(month.atDay(1), month.atEndOfMonth());
    }
    return Slice.back(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
