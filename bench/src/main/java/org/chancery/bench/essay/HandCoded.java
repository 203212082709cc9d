// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.essay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Camp;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;

/**
 * What a person coded, as the coder could write it. An actor that only the case knows is nobody to
 * the coder, and a camp is the region of the same name, if there is one.
 */
final class HandCoded {
  private static final Pattern SECTION = Pattern.compile("\\b([IVXLC]+)(?= ¶)");

  private final ActorRegistry bundled;
  private final Map<ActorId, String> codes = new HashMap<>();

  HandCoded(ActorRegistry bundled, List<Camp> camps) {
    this.bundled = bundled;
    for (Camp camp : camps) {
      codes.put(camp.id(), camp.name());
    }
  }

  /** Whether a coded line tells this event: same type, pair, and as much a fact. */
  boolean isToldBy(Event event, CodedLine line) {
    return isOfType(event, line)
        && (event.status() == Status.DISPUTED || line.occurred() == isFact(event))
        && hasPair(event, line);
  }

  /** Whether a line gives the event's PLOVER type. */
  static boolean isOfType(Event event, CodedLine line) {
    return event.act().type().equals(Optional.of(line.type()));
  }

  static String type(Event event) {
    return event.act().type().map(EventType::name).orElse("none");
  }

  /** Whether the text tells it as done or as sure to come. */
  static boolean isFact(Event event) {
    return event.status() != Status.NEGATED && event.status() != Status.HYPOTHETICAL;
  }

  /** Whether a line has a pair of the event: in its direction, either way if it is mutual. */
  boolean hasPair(Event event, CodedLine line) {
    Set<String> actors = there(event.actors());
    Set<String> recipients = there(event.recipients());
    if (recipients.isEmpty() && actors.size() > 1) {
      return !line.source().equals(line.target())
          && actors.contains(line.source())
          && actors.contains(line.target());
    }
    boolean within = actors.size() == 1 && actors.equals(recipients);
    if (within) {
      return line.source().isEmpty()
          ? actors.contains(line.target())
          : actors.contains(line.source())
              && (line.target().isEmpty() || actors.contains(line.target()));
    }
    return actors.contains(line.source())
        && (recipients.isEmpty() ? line.target().isEmpty() : recipients.contains(line.target()));
  }

  /** Whether a line stands in a section that the event cites, as far as both tell. */
  static boolean isCited(Event event, CodedLine line) {
    Set<String> cited = new TreeSet<>();
    Matcher sections = SECTION.matcher(event.provenance().place());
    while (sections.find()) {
      cited.add(sections.group(1));
    }
    Matcher here = Pattern.compile("\"([IVXLC]+)\\.? ").matcher(line.place());
    return cited.isEmpty() || !here.find() || cited.contains(here.group(1));
  }

  /** Whether the dates have a day in common; a line without a date tells nothing against it. */
  static boolean isThen(Event event, CodedLine line) {
    return line.date()
        .map(
            date ->
                !date.latest().isBefore(event.date().earliest())
                    && !date.earliest().isAfter(event.date().latest()))
        .orElse(true);
  }

  String pair(Event event) {
    return String.join(", ", there(event.actors()))
        + " > "
        + String.join(", ", there(event.recipients()));
  }

  private Set<String> there(List<Participant> side) {
    return side.stream()
        .filter(one -> one.attendance().tookPart())
        .map(one -> code(one.principal()))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String code(ActorId id) {
    if (bundled.actor(id).isPresent()) {
      return id.value();
    }
    String camp = codes.getOrDefault(id, "");
    return bundled.actors().stream()
        .filter(actor -> actor.name().equalsIgnoreCase(camp))
        .map(actor -> actor.id().value())
        .findFirst()
        .orElse("");
  }
}
