// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;

/**
 * The incidents that speak for a claim above a line of time, and those against it below. Where
 * there are none it says so.
 *
 * @param id name of the figure in the page; letters, digits, hyphens
 * @param title what it shows
 * @param span the days that are shown
 * @param pro incidents for the claim
 * @param contra incidents against it
 * @param none what is said where there are none
 */
public record EvidenceFigure(
    String id, String title, Period span, List<Mark> pro, List<Mark> contra, String none) {
  public EvidenceFigure {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(span, "span");
    requireNonNull(none, "none");
    pro = List.copyOf(pro);
    contra = List.copyOf(contra);
  }

  /**
   * An incident.
   *
   * @param number its number in the list beside the figure
   * @param date when; drawn as a range where it is no single day
   * @param link where it is told in full
   */
  public record Mark(String number, Edtf date, Optional<Link> link) {
    public Mark {
      requireNonNull(number, "number");
      requireNonNull(date, "date");
      requireNonNull(link, "link");
    }
  }

  /** The picture at one of its two sizes. */
  public Element draw(Format format) {
    return new EvidenceDrawing(this, format).draw();
  }

  /** What the picture shows, in words. */
  public String describe() {
    if (pro.isEmpty() && contra.isEmpty()) {
      return none;
    }
    return "For: " + dates(pro) + ". Against: " + dates(contra) + ".";
  }

  private static String dates(List<Mark> marks) {
    return marks.isEmpty()
        ? "none"
        : String.join(", ", marks.stream().map(mark -> mark.date().text()).toList());
  }
}
