// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.movement.Change;
import org.chancery.analysis.movement.Heading;
import org.chancery.analysis.movement.Movements;
import org.chancery.analysis.movement.Sentences;
import org.chancery.analysis.movement.Verdict;
import org.chancery.analysis.movement.Windows;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.workbench.brief.Movement;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.Prose;

/** What moved, and why, in one sentence each. */
final class MovementSection {
  private static final int MOST = 10;
  private static final Set<Verdict> CANNOT_TELL = Set.of(Verdict.TOO_FEW, Verdict.TOO_FEW_BURSTS);
  private static final Set<Status> TOLD = Set.of(Status.OCCURRED, Status.NEGATED);

  private final Matter matter;
  private final Evidence evidence;
  private final ActorNames names;
  private final Sentences sentences;

  MovementSection(Matter matter, Evidence evidence, ActorNames names) {
    this.matter = matter;
    this.evidence = evidence;
    this.names = names;
    this.sentences = new Sentences(names::inSentence);
  }

  List<Movement> movements(List<Counterpart> main) {
    if (matter.dealings().scope().period().days() < 2) {
      return List.of();
    }
    Windows windows =
        Windows.halves(matter.dealings().scope().period(), matter.dealings().scope().coverage());
    Set<Counterpart> asked = new LinkedHashSet<>(main);
    matter.dealings().partners().forEach(partner -> asked.add(Counterpart.of(partner)));
    return Movements.of(matter.dealings(), windows, asked).movements().stream()
        .filter(
            movement ->
                movement.heading() != Heading.STEADY || main.contains(movement.counterpart()))
        .limit(MOST)
        .map(this::movement)
        .toList();
  }

  private Movement movement(org.chancery.analysis.movement.Movement movement) {
    boolean compared = movement instanceof org.chancery.analysis.movement.Movement.Compared;
    return new Movement(
        compared && !tooFew(movement) ? arrow(movement.heading()) : Movement.Arrow.UNCLEAR,
        movement.counterpart().id(),
        names.of(movement.counterpart().id()),
        Prose.of(sentences.of(movement)),
        why(movement),
        evidence.count(numbers(movement)),
        confidence(movement));
  }

  /* Where neither side could have shown a change, "no clear change" would say too much. */
  private static boolean tooFew(org.chancery.analysis.movement.Movement movement) {
    return movement instanceof org.chancery.analysis.movement.Movement.Compared compared
        && CANNOT_TELL.contains(compared.cooperation().verdict())
        && CANNOT_TELL.contains(compared.conflict().verdict());
  }

  private static Movement.Arrow arrow(Heading heading) {
    return switch (heading) {
      case WARMER -> Movement.Arrow.WARMER;
      case COOLER -> Movement.Arrow.COOLER;
      case BUSIER, QUIETER -> Movement.Arrow.MIXED;
      case STEADY -> Movement.Arrow.STEADY;
    };
  }

  private static List<Long> numbers(org.chancery.analysis.movement.Movement movement) {
    if (movement instanceof org.chancery.analysis.movement.Movement.Compared compared) {
      List<Long> numbers = new ArrayList<>();
      for (Change change : List.of(compared.cooperation(), compared.conflict())) {
        numbers.addAll(change.earlier().numbers());
        numbers.addAll(change.later().numbers());
      }
      numbers.addAll(compared.apart());
      return numbers;
    }
    return ((org.chancery.analysis.movement.Movement.Described) movement).numbers();
  }

  /* The incidents that weigh most on the side that moved, each opening its event. */
  private Prose why(org.chancery.analysis.movement.Movement movement) {
    List<Incident> strongest = new ArrayList<>();
    if (movement instanceof org.chancery.analysis.movement.Movement.Compared compared) {
      strongest.addAll(compared.cooperation().strongest());
      strongest.addAll(compared.conflict().strongest());
    } else {
      strongest.addAll(endsOf(movement.counterpart()));
    }
    if (strongest.isEmpty()) {
      return Prose.EMPTY;
    }
    boolean ends = movement instanceof org.chancery.analysis.movement.Movement.Described;
    Prose prose = Prose.of(ends && strongest.size() > 1 ? "From: " : "See: ");
    for (int i = 0; i < strongest.size(); i++) {
      Incident incident = strongest.get(i);
      prose =
          prose
              .then(i == 0 ? "" : ends ? " – to: " : "; ")
              .linking(
                  incident.events().get(0),
                  Labels.whole(incident) + " (" + DateWords.of(incident.date()) + ")");
    }
    return prose.then(".");
  }

  /* What a selective source tells first and last of a relation, what did not come about included. */
  private List<Incident> endsOf(Counterpart counterpart) {
    List<Incident> told =
        matter.incidents().stream()
            .filter(incident -> !incident.source().equals(incident.target()))
            .filter(incident -> incident.involves(focus()))
            .filter(incident -> counterpart.members().contains(incident.partnerOf(focus())))
            .filter(incident -> TOLD.contains(incident.status()))
            .filter(incident -> incident.date().within(matter.dealings().scope().period()))
            .sorted(Comparator.comparing(Incident::date).thenComparing(Incident::number))
            .toList();
    return told.size() <= 2 ? told : List.of(told.get(0), told.get(told.size() - 1));
  }

  private ActorId focus() {
    return matter.dealings().scope().focus();
  }

  private Movement.Confidence confidence(org.chancery.analysis.movement.Movement movement) {
    int n = movement.incidents();
    String counted = n == 1 ? "1 incident" : n + " incidents";
    if (movement instanceof org.chancery.analysis.movement.Movement.Described described) {
      String reason =
          switch (described.reason()) {
            case SELECTIVE -> "selective sources only; " + counted;
            case NOT_COVERED -> "part of the time is not covered; " + counted;
            case SOURCES_DIFFER -> "other sources cover the later part; " + counted;
          };
      return new Movement.Confidence(Movement.Level.LOW, reason);
    }
    boolean many = n >= 30;
    boolean moved = movement.heading() != Heading.STEADY;
    return new Movement.Confidence(
        moved && many ? Movement.Level.MODERATE : Movement.Level.LOW,
        counted
            + (many ? "" : ", which is few,")
            + " from machine-coded feeds whose coding errors were not measured here");
  }
}
