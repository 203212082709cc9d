// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Act;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;

/**
 * What an event is coded as instead. Type, mode and CAMEO code are one thing: where either a type
 * or a code is given, it takes the place of all three. What is empty stays as it was.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, of the type that is given with it
 * @param cameo CAMEO code; without a type, type and mode are the code's
 * @param status how the source speaks of it
 * @param date when it happened
 * @param source the one who acted, in place of all who did
 * @param target the one acted upon, in place of all who were
 */
public record Recoding(
    Optional<EventType> type,
    Optional<Mode> mode,
    Optional<String> cameo,
    Optional<Status> status,
    Optional<Edtf> date,
    Optional<ActorId> source,
    Optional<ActorId> target) {
  /** Nothing coded anew. */
  public static final Recoding NONE =
      new Recoding(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final Pattern CODE = Pattern.compile("\\d{2,4}");

  public Recoding {
    requireNonNull(type, "type");
    requireNonNull(status, "status");
    requireNonNull(date, "date");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    if (mode.isPresent() && !mode.map(Mode::type).equals(type)) {
      throw new IllegalArgumentException("a mode is coded anew with its type, or not at all");
    }
    if (cameo.isPresent() && !CODE.matcher(cameo.orElseThrow()).matches()) {
      throw new IllegalArgumentException("a CAMEO code has two to four digits");
    }
  }

  /** Whether the act is coded anew. */
  public boolean changesAct() {
    return type.isPresent() || cameo.isPresent();
  }

  /** The act as it is now coded; the contexts stay. */
  public Act act(Act recorded, Ontology ontology) {
    return changesAct()
        ? new Coding(type, mode, recorded.contexts(), cameo).act(ontology)
        : recorded;
  }

  /** Both, where the later one holds wherever it says anything. */
  public Recoding then(Recoding later) {
    Recoding act = later.changesAct() ? later : this;
    return new Recoding(
        act.type,
        act.mode,
        act.cameo,
        later.status.or(() -> status),
        later.date.or(() -> date),
        later.source.or(() -> source),
        later.target.or(() -> target));
  }
}
