// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.workbench.markup.Element;

/**
 * Years, and within them months or quarters where there is room, under a plot.
 *
 * @param scale where the days lie
 * @param finest days of the shortest step of what is plotted; finer parts are not named
 */
record TimeAxis(TimeScale scale, long finest) {
  /** Height of the labels. */
  static final double HEIGHT = 32;

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final double PART_ROOM = 26; // pixels for "Mar" or "Q1" and a gap
  private static final long SLACK = 3; // days by which months and quarters differ
  private static final double YEAR_ROOM = 36; // pixels for "2024" and a gap

  /** Lines at the turn of each year, from one height to another. */
  Element grid(double top, double bottom) {
    Element lines = Shapes.group();
    for (Period year : scale.span().split(Grain.YEAR)) {
      boolean labelled = (year.first().getYear() % everyYears()) == 0;
      if (labelled && scale.span().contains(year.first())) {
        double x = scale.begin(year.first());
        lines.add(Shapes.line("grid", x, top, x, bottom));
      }
    }
    return lines;
  }

  /** The labels, from a height on. */
  Element labels(double top) {
    Element axis = Shapes.group();
    axis.add(Shapes.line("axis", scale.left(), top, scale.right(), top));
    boolean parts = addParts(axis, top);
    for (Period year : scale.span().split(Grain.YEAR)) {
      addYear(axis, year, top, parts ? 26 : 14);
    }
    return axis;
  }

  private boolean addParts(Element axis, double top) {
    for (Grain grain : List.of(Grain.MONTH, Grain.QUARTER)) {
      List<Period> parts = scale.span().split(grain);
      boolean room = (scale.right() - scale.left()) / parts.size() >= PART_ROOM;
      if (room && parts.get(0).days() + SLACK >= finest) {
        parts.forEach(part -> addPart(axis, part, grain, top));
        return true;
      }
    }
    return false;
  }

  private void addPart(Element axis, Period part, Grain grain, double top) {
    double from = Math.max(scale.left(), scale.begin(part.first()));
    double to = Math.min(scale.right(), scale.end(part.last()));
    boolean startsYear = part.first().getDayOfYear() == 1;
    axis.add(Shapes.line("axis", from, top, from, top + (startsYear ? 8 : 4)));
    if (to - from >= PART_ROOM - 6) {
      axis.add(Shapes.centred("small muted", (from + to) / 2, top + 13, name(part, grain)));
    }
  }

  private static String name(Period part, Grain grain) {
    return grain == Grain.MONTH
        ? MONTHS.get(part.first().getMonthValue() - 1)
        : "Q" + (part.first().getMonthValue() / 3 + 1);
  }

  private void addYear(Element axis, Period year, double top, double below) {
    int number = year.first().getYear();
    if (number % everyYears() != 0) {
      return;
    }
    LocalDate last = year.first().plusYears(everyYears()).minusDays(1);
    double from = Math.max(scale.left(), scale.begin(year.first()));
    double to = Math.min(scale.right(), scale.end(last));
    axis.add(Shapes.line("axis", from, top, from, top + 8));
    if (everyYears() > 1 && from + YEAR_ROOM <= scale.right()) {
      axis.add(Shapes.text("small", from + 3, top + below, Integer.toString(number)));
    } else if (to - from >= YEAR_ROOM - 8) {
      axis.add(Shapes.centred("small", (from + to) / 2, top + below, Integer.toString(number)));
    }
  }

  /** How many years from one label to the next. */
  private int everyYears() {
    double width = scale.dayWidth() * 365.25;
    for (int years : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
      if (width * years >= YEAR_ROOM) {
        return years;
      }
    }
    return 1000;
  }
}
