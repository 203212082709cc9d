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
  private static final String KNOWN =
      "Write an id or a name that the registry knows, or add the actor to actors.yaml.";
  private static final String KNOWN_OR_CAMP =
      "Write an id or a name that the registry knows, a camp of case.yaml, or add the actor to"
          + " actors.yaml.";

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
        complain(node.line(), text.orElseThrow(), KNOWN, complaints);
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
        complain(node.line(), text.orElseThrow(), KNOWN, complaints);
      }
      return known;
    };
  }

  /**
   * A whole, by id or name: a state, an organisation, a person or a camp, and no part of one, such
   * as its opposition.
   */
  public Reading<ActorId> whole() {
    return (node, complaints) ->
        Readings.text()
            .read(node, complaints)
            .flatMap(word -> whole(word, node.line(), complaints));
  }

  /** The same, of a word that stands within a line. */
  public Optional<ActorId> whole(String word, int line, Complaints complaints) {
    ActorId id = new ActorId(word);
    boolean camp = registry.camps().stream().anyMatch(one -> one.id().equals(id));
    if (camp || registry.actor(id).isPresent()) {
      return Optional.of(id);
    }
    Resolution named = registry.resolve(word, LocalDate.EPOCH);
    if (named.link() != Link.UNRESOLVED && registry.actor(named.actor()).isPresent()) {
      return whole(named, line, complaints);
    }
    complain(line, word, KNOWN_OR_CAMP, complaints);
    return Optional.empty();
  }

  /* BLR/OPP is not Belarus; a metonym such as Minsk is. */
  private static Optional<ActorId> whole(Resolution named, int line, Complaints complaints) {
    boolean person = !named.actor().equals(named.principal());
    if (named.sector().isEmpty() || named.link() == Link.METONYM || person) {
      return Optional.of(named.actor());
    }
    complaints.add(
        line,
        Reason.UNKNOWN_ACTOR,
        Quoted.of(named.mention())
            + " is a part of "
            + named.actor()
            + ", and a whole belongs here",
        "Write " + named.actor() + ", or, in a claim, name the very events under 'event'.");
    return Optional.empty();
  }

  /**
   * The day on which the names in an entry of this date are looked up: the first that it can mean,
   * or the last where the beginning is open.
   */
  public static LocalDate dayOf(Edtf date) {
    return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
  }

  private void complain(int line, String name, String hint, Complaints complaints) {
    List<ActorId> near =
        name.length() > Quoted.SHOWN ? List.of() : registry.suggest(name, SUGGESTED);
    String meant =
        near.isEmpty()
            ? ""
            : "; did you mean "
                + near.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" or "))
                + "?";
    complaints.add(line, Reason.UNKNOWN_ACTOR, "unknown actor " + Quoted.of(name) + meant, hint);
  }
}
