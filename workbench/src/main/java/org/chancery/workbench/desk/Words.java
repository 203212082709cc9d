// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Scale;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.store.record.DyadMonthQuery;
import org.chancery.workbench.reading.Nearest;

/** Words of a user turned into what they mean. A word that means nothing is the user's fault. */
final class Words {
  private final ActorRegistry registry;

  Words(ActorRegistry registry) {
    this.registry = registry;
  }

  /** The actor that a word means on its own: a state, an organisation, a camp. */
  ActorId actor(String word) {
    ActorId asId = new ActorId(word.strip());
    if (registry.actor(asId).isPresent() || isCamp(asId)) {
      return asId;
    }
    Resolution found = registry.resolve(word, LocalDate.EPOCH);
    if (found.link() != Link.UNRESOLVED && found.kind() != ActorKind.UNKNOWN) {
      return found.actor();
    }
    List<ActorId> near = registry.suggest(word, 3);
    throw ChanceryException.at(
        Fault.USER,
        word,
        "nobody of this id or name is known",
        near.isEmpty()
            ? "List who is known with chancery actors."
            : "Did you mean "
                + near.stream().map(ActorId::value).collect(Collectors.joining(", "))
                + "?");
  }

  /** The dyad-months that are meant: of all, or of the two that are named. */
  DyadMonthQuery dyadMonths(List<String> pair, Optional<String> period) {
    if (!pair.isEmpty() && pair.size() != 2) {
      throw ChanceryException.at(
          Fault.USER,
          "--dyad " + String.join(",", pair),
          "a dyad is of two",
          "Write for example BLR,RUS.");
    }
    return new DyadMonthQuery(
        pair.isEmpty()
            ? Optional.empty()
            : Optional.of(new DyadMonthQuery.Pair(actor(pair.get(0)), actor(pair.get(1)))),
        period.map(text -> period(text, Optional.empty())));
  }

  private boolean isCamp(ActorId id) {
    return registry.camps().stream().anyMatch(camp -> camp.id().equals(id));
  }

  /** The days that a date means. */
  static Period period(String text, Optional<Period> whole) {
    Edtf date;
    try {
      date = Edtf.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw ChanceryException.at(
              Fault.USER,
              "--period " + text,
              String.valueOf(wrong.getMessage()),
              "Write for example 2018-01/2018-09.")
          .causedBy(wrong);
    }
    LocalDate first =
        date.earliest().equals(LocalDate.MIN)
            ? whole.map(Period::first).orElse(date.latest())
            : date.earliest();
    LocalDate last =
        date.latest().equals(LocalDate.MAX)
            ? whole.map(Period::last).filter(end -> !end.isBefore(first)).orElse(first)
            : date.latest();
    return new Period(first, last);
  }

  static Grain grain(String word) {
    return known("--grain", word, Grain.values(), Grain::label);
  }

  static Scale scale(String word) {
    return known("--scale", word, Scale.values(), scale -> scale.name().toLowerCase(Locale.ROOT));
  }

  static Set<Status> statuses(List<String> words) {
    Set<Status> statuses = new LinkedHashSet<>();
    words.forEach(word -> statuses.add(known("--status", word, Status.values(), Status::label)));
    return statuses;
  }

  static Set<EventType> types(List<String> words) {
    Set<EventType> types = new LinkedHashSet<>();
    words.forEach(word -> types.add(known("--type", word, EventType.values(), EventType::name)));
    return types;
  }

  static Set<EventId> events(List<String> words) {
    Set<EventId> events = new LinkedHashSet<>();
    words.forEach(word -> events.add(event(word)));
    return events;
  }

  static EventId event(String word) {
    try {
      return new EventId(word.strip());
    } catch (IllegalArgumentException wrong) {
      throw ChanceryException.at(
              Fault.USER,
              word,
              String.valueOf(wrong.getMessage()),
              "List ids with chancery events.")
          .causedBy(wrong);
    }
  }

  /** Those ids that are named, or all where none is, in the order in which they are known. */
  static List<String> chosen(String kind, List<String> ids, List<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) {
        throw ChanceryException.at(
            Fault.USER,
            id,
            "no " + kind + " has this id",
            Nearest.to(id, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse("There are: " + String.join(", ", known) + "."));
      }
    }
    return known.stream().filter(id -> ids.isEmpty() || ids.contains(id)).toList();
  }

  private static <T> T known(String option, String word, T[] all, Function<T, String> label) {
    return Arrays.stream(all)
        .filter(one -> label.apply(one).equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                ChanceryException.at(
                    Fault.USER,
                    option + " " + word,
                    "there is no such thing",
                    "Choose one of "
                        + Arrays.stream(all).map(label).collect(Collectors.joining(", "))
                        + "."));
  }
}
