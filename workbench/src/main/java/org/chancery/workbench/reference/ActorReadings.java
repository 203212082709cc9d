// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/** Reads references to actors. */
public final class ActorReadings {
  private static final int SUGGESTED = 3;

  private final ActorRegistry registry;

  /** Readings over a registry. */
  public ActorReadings(ActorRegistry registry) {
    this.registry = registry;
  }

  /** The id of an actor that the registry knows. */
  public Reading<ActorId> id() {
    return (node, complaints) -> {
      Optional<String> text = Readings.text().read(node, complaints);
      Optional<ActorId> known = text.map(ActorId::new).filter(id -> registry.actor(id).isPresent());
      if (text.isPresent() && known.isEmpty()) {
        complain(node.line(), text.orElseThrow(), complaints);
      }
      return known;
    };
  }

  /** What an id or a name stands for on a day. */
  public Reading<Resolution> on(LocalDate day) {
    return (node, complaints) -> {
      Optional<String> text = Readings.text().read(node, complaints);
      Optional<Resolution> known =
          text.map(name -> registry.resolve(name, day))
              .filter(resolution -> resolution.link() != Link.UNRESOLVED);
      if (text.isPresent() && known.isEmpty()) {
        complain(node.line(), text.orElseThrow(), complaints);
      }
      return known;
    };
  }

  /**
   * The day on which the names in an entry of this date are looked up: the first that it can mean,
   * or the last where the beginning is open.
   */
  public static LocalDate dayOf(Edtf date) {
    return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
  }

  private void complain(int line, String name, Complaints complaints) {
    List<ActorId> near =
        name.length() > Quoted.SHOWN ? List.of() : registry.suggest(name, SUGGESTED);
    String meant =
        near.isEmpty()
            ? ""
            : "; did you mean "
                + near.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" or "))
                + "?";
    complaints.add(
        line,
        Reason.UNKNOWN_ACTOR,
        "unknown actor " + Quoted.of(name) + meant,
        "Write an id or a name that the registry knows, or add the actor to actors.yaml.");
  }
}
