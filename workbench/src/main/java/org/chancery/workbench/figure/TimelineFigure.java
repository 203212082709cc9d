// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;

/**
 * Every event of a record in lanes, one lane a partner. The shape of a mark tells the quad class;
 * it is filled if the event occurred and hollow if it did not, or not yet; a line runs as far as an
 * inexact date may reach.
 *
 * @param id name of the figure in the page; letters, digits, hyphens
 * @param title what it shows
 * @param span the days that are shown
 * @param lanes from top to bottom
 */
public record TimelineFigure(String id, String title, Period span, List<Lane> lanes) {
  public TimelineFigure {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(span, "span");
    lanes = List.copyOf(lanes);
  }

  /**
   * The events with one partner.
   *
   * @param name the partner
   * @param marks its events, by date
   */
  public record Lane(String name, List<Mark> marks) {
    public Lane {
      requireNonNull(name, "name");
      marks = List.copyOf(marks);
    }
  }

  /**
   * An event.
   *
   * @param date when it happened
   * @param quad its quad class, where it has one
   * @param status how the source speaks of it
   * @param corrected whether a person corrected it
   * @param label what a pointer at rest on it shows
   * @param link where it is told in full
   */
  public record Mark(
      Edtf date,
      Optional<QuadClass> quad,
      Status status,
      boolean corrected,
      String label,
      Optional<Link> link) {
    public Mark {
      requireNonNull(date, "date");
      requireNonNull(quad, "quad");
      requireNonNull(status, "status");
      requireNonNull(label, "label");
      requireNonNull(link, "link");
    }
  }

  /** The marks of a lane that lie in the time that is shown. */
  List<Mark> shown(Lane lane) {
    return lane.marks().stream().filter(mark -> mark.date().touches(span)).toList();
  }

  /** How many marks lie wholly before or after the time that is shown, and are not drawn. */
  public int outside() {
    return lanes.stream().mapToInt(lane -> lane.marks().size() - shown(lane).size()).sum();
  }

  /** The picture. */
  public Element draw(Format format) {
    return new TimelineDrawing(this, format).draw();
  }

  /** What the picture shows, in words. */
  public String describe() {
    int marks = lanes.stream().mapToInt(lane -> shown(lane).size()).sum();
    StringBuilder words = new StringBuilder();
    words.append(marks).append(" marks from ").append(span.first()).append(" to ");
    words.append(span.last()).append(", by partner: ");
    for (int i = 0; i < lanes.size(); i++) {
      words.append(i == 0 ? "" : "; ").append(lanes.get(i).name());
      words.append(' ').append(shown(lanes.get(i)).size());
    }
    return words.append('.').toString();
  }
}
