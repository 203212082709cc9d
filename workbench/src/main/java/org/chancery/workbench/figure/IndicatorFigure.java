// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.markup.Element;

/**
 * A short series of readings. Each is a dot with its value; a dotted line leads the eye from one to
 * the next and claims nothing between them. A single reading is a dot on the time axis: no trend.
 *
 * @param id name of the figure in the page; letters, digits, hyphens
 * @param title what it shows, with its unit
 * @param span the days that are shown
 * @param readings at least one, by date
 */
public record IndicatorFigure(String id, String title, Period span, List<Reading> readings) {
  public IndicatorFigure {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(span, "span");
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("an indicator without a reading cannot be drawn: " + id);
    }
  }

  /**
   * A reading.
   *
   * @param date when; drawn as a range where it is no single day
   * @param value its value
   * @param words its value as it is printed
   */
  public record Reading(Edtf date, double value, String words) {
    public Reading {
      requireNonNull(date, "date");
      requireNonNull(words, "words");
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a reading that is no number: " + value);
      }
    }
  }

  /** The picture; it is small enough for every page. */
  public Element draw() {
    return new IndicatorDrawing(this).draw();
  }

  /** What the picture shows, in words. */
  public String describe() {
    StringBuilder words = new StringBuilder();
    for (Reading reading : readings) {
      words.append(words.isEmpty() ? "" : "; ");
      words.append(reading.date().text()).append(": ").append(reading.words());
    }
    return words.append(readings.size() == 1 ? ". One reading: no trend." : ".").toString();
  }
}
