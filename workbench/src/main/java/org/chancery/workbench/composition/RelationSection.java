// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.relation.Course;
import org.chancery.analysis.timeline.Timeline;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.source.CoveredSpan;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.figure.CoverageState;

/** A main relation over time: its figure and what is to be read in it. */
final class RelationSection {
  private static final int MARKED = 6;

  private final Matter matter;
  private final Evidence evidence;
  private final ActorNames names;

  RelationSection(Matter matter, Evidence evidence, ActorNames names) {
    this.matter = matter;
    this.evidence = evidence;
    this.names = names;
  }

  Relation relation(Counterpart counterpart) {
    Course course = Course.of(matter.dealings(), counterpart, matter.grain());
    List<Relation.Step> steps = course.cells().stream().map(this::step).toList();
    return new Relation(
        counterpart.id(),
        names.of(counterpart.id()),
        reading(course, counterpart),
        "Net on the "
            + matter.dealings().scope().scale().label()
            + " scale"
            + (steps.stream().anyMatch(RelationSection::rated) ? ", 95 % interval" : ""),
        steps,
        marks(counterpart, course),
        course.notPlaced().stream()
            .sorted(Comparator.comparing(Incident::date))
            .limit(MARKED * 2L)
            .map(RelationSection::mark)
            .toList(),
        sources());
  }

  private static boolean rated(Relation.Step step) {
    return step.coverage() == CoverageState.COVERED
        || step.coverage() == CoverageState.PARTLY_COVERED;
  }

  private Relation.Step step(org.chancery.analysis.relation.Cell cell) {
    Tally tally = cell.account().measured().orElse(cell.all());
    CoverageState state = CoverageState.valueOf(cell.state().name());
    boolean gap = state == CoverageState.NOT_COVERED && tally.incidents() == 0;
    return new Relation.Step(
        cell.period(),
        cell.label(),
        state,
        gap ? Map.of() : counts(tally),
        gap
            ? new Cell.Absent(Cell.Why.NOT_COVERED, "")
            : new Cell.Amount(evidence.count(tally.numbers())),
        net(state, tally));
  }

  private Map<QuadClass, Quantity> counts(Tally tally) {
    Map<QuadClass, Quantity> counts = new EnumMap<>(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      List<Long> ofQuad =
          evidence.where(
              tally.numbers(), incident -> incident.act().quad().filter(quad::equals).isPresent());
      if (!ofQuad.isEmpty()) {
        counts.put(quad, evidence.count(ofQuad));
      }
    }
    return counts;
  }

  private Cell net(CoverageState state, Tally tally) {
    if (state == CoverageState.NOT_COVERED) {
      return new Cell.Absent(Cell.Why.NOT_COVERED, "");
    }
    if (tally.scores().net().n() == 0 && state == CoverageState.SELECTIVE) {
      return new Cell.Absent(Cell.Why.SELECTIVE, "none mentioned");
    }
    return new Cell.Amount(evidence.score(tally.scores().net(), tally.numbers()));
  }

  private Prose reading(Course course, Counterpart counterpart) {
    List<Long> placed = new ArrayList<>();
    course.cells().forEach(cell -> placed.addAll(cell.all().numbers()));
    List<Long> conflictual = evidence.where(placed, Evidence::isConflictual);
    Prose prose =
        Prose.EMPTY
            .with(evidence.count(placed))
            .then(placed.size() == 1 ? " incident, " : " incidents, ")
            .with(evidence.count(conflictual))
            .then(" of them conflictual");
    if (!course.notPlaced().isEmpty()) {
      List<Long> loose = course.notPlaced().stream().map(Incident::number).toList();
      prose =
          prose
              .then("; ")
              .with(evidence.count(loose))
              .then(" more of a date wider than a step, drawn as a range and counted in none");
    }
    return new TurnWords(matter, evidence).tell(prose.then("."), counterpart);
  }

  private List<Relation.Mark> marks(Counterpart counterpart, Course course) {
    TreeSet<Long> placed = new TreeSet<>();
    course.cells().forEach(cell -> placed.addAll(cell.all().numbers()));
    return Timeline.of(matter.dealings(), counterpart).strongest(MARKED * 3).entries().stream()
        .map(Timeline.Entry::incident)
        .filter(incident -> placed.contains(incident.number()))
        .limit(MARKED)
        .sorted(Comparator.comparing(Incident::date).thenComparing(Incident::number))
        .map(RelationSection::mark)
        .toList();
  }

  private static Relation.Mark mark(Incident incident) {
    return new Relation.Mark(incident.events().get(0), incident.date(), Labels.whole(incident));
  }

  private List<String> sources() {
    return matter.spans().stream()
        .filter(span -> span.period().intersection(matter.dealings().scope().period()).isPresent())
        .map(CoveredSpan::source)
        .distinct()
        .sorted()
        .filter(key -> Optional.ofNullable(matter.works().get(key)).isPresent())
        .toList();
  }
}
