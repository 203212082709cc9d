// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.chronology;

import java.util.List;
import org.chancery.model.event.Event;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.Entries;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.YamlDocument;

/**
 * The coded events of a case.
 *
 * @param events the events, in the order of the file
 * @param problems the entries that cannot be coded
 */
public record Chronology(List<Event> events, List<Problem> problems) {
  /** Without any event. */
  public static final Chronology EMPTY = new Chronology(List.of(), List.of());

  public Chronology {
    events = List.copyOf(events);
    problems = List.copyOf(problems);
  }

  /**
   * Reads {@code chronology.yaml}.
   *
   * @throws ChanceryException with {@link Fault#DATA} if the file is not YAML; with {@link
   *     Fault#USER} if a key is unknown, an id stands twice or a work is not in the bibliography;
   *     it tells all of it
   */
  public static Chronology read(SourceText source, References references) {
    Complaints complaints = new Complaints(source.shown());
    List<Node> items =
        YamlDocument.list(source, complaints, "the chronology is", "- id: kyzym-recalled");
    Entries<Event> entries =
        Entries.read(source, items, new EntryReading(source.name(), references), complaints);
    complaints.throwIfAny();
    return new Chronology(entries.values(), entries.problems());
  }
}
