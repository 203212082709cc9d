// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.PartnerTable.Column;
import org.chancery.workbench.brief.PartnerTable.Kind;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.figure.CoverageState;

/** Fills a brief by counting, as simply as a test may: each event is an incident of its own. */
final class Composer {
  private final List<RegisterEvent> events;
  private final Period period;
  private final Grain grain;

  Composer(List<RegisterEvent> events, Period period, Grain grain) {
    this.events = events;
    this.period = period;
    this.grain = grain;
  }

  List<RegisterEvent> with(String partner) {
    return events.stream().filter(e -> has(e, partner)).filter(Composer::counts).toList();
  }

  private static boolean has(RegisterEvent event, String partner) {
    ActorId id = new ActorId(partner);
    return event.who().stream().anyMatch(p -> p.actor().equals(id))
        || event.whom().stream().anyMatch(p -> p.actor().equals(id));
  }

  private static boolean counts(RegisterEvent event) {
    return event.status() == Status.OCCURRED && !event.rejected();
  }

  List<RegisterEvent> conflict(List<RegisterEvent> some) {
    return some.stream().filter(e -> e.quad().filter(q -> !q.cooperative()).isPresent()).toList();
  }

  Reference reference(List<RegisterEvent> some) {
    return Reference.to(some.stream().map(RegisterEvent::id).toList());
  }

  Quantity count(List<RegisterEvent> some) {
    return Quantity.count(some.size(), reference(some));
  }

  private List<RegisterEvent> those(Predicate<RegisterEvent> condition) {
    return events.stream().filter(condition).toList();
  }

  Counts counts() {
    List<RegisterEvent> measured = those(Composer::counts);
    return new Counts(
        Quantity.count(measured.size() * 3L, reference(measured)),
        Quantity.count(events.size(), reference(events)),
        count(measured),
        count(those(e -> e.status() != Status.OCCURRED)),
        count(those(e -> counts(e) && step(e.date()).isEmpty())),
        count(those(RegisterEvent::rejected)),
        Quantity.count(
            2, new Reference.Rows("rows set aside", "chancery problems cases/ruritania")));
  }

  private Optional<Period> step(Edtf date) {
    return period.split(grain).stream().filter(date::within).findFirst();
  }

  PartnerTable partners(List<String> partners) {
    List<Column> columns =
        List.of(
            new Column("mix", "Conflict | cooperation", "Incidents by class.", Kind.MIX),
            new Column("incidents", "Incidents", "Distinct incidents that occurred.", Kind.NUMBER),
            new Column("reports", "Reports", "Documents that report them.", Kind.NUMBER),
            new Column("words", "Words of cooperation", "Verbal cooperation.", Kind.NUMBER),
            new Column("deeds", "Deeds of cooperation", "Material cooperation.", Kind.NUMBER),
            new Column("conflict_words", "Words of conflict", "Verbal conflict.", Kind.NUMBER),
            new Column("conflict_deeds", "Deeds of conflict", "Material conflict.", Kind.NUMBER),
            new Column(
                "conflict_share", "Conflict share", "With its Wilson interval.", Kind.NUMBER),
            new Column("net", "Net score", "Mean PLOVER score with its interval.", Kind.NUMBER),
            new Column("last", "Last event", "The last that has a date.", Kind.PASSAGE));
    List<PartnerTable.Row> rows = new ArrayList<>();
    for (String partner : partners) {
      rows.add(new PartnerTable.Row(new ActorId(partner), name(partner), cells(with(partner))));
    }
    return new PartnerTable(
        Prose.of("Partners by number of incidents, of ")
            .with(count(those(Composer::counts)))
            .then(" in all."),
        columns,
        rows,
        List.of(Prose.of("An incident with two partners counts in both rows.")));
  }

  private static String name(String partner) {
    return Chronicle.NAMES.getOrDefault(partner, partner);
  }

  private List<Cell> cells(List<RegisterEvent> some) {
    List<Cell> cells = new ArrayList<>();
    Map<QuadClass, Long> mix = new TreeMap<>();
    for (QuadClass quad : QuadClass.values()) {
      mix.put(quad, (long) of(some, quad).size());
    }
    cells.add(new Cell.Mix(mix));
    cells.add(new Cell.Amount(count(some)));
    cells.add(new Cell.Amount(Quantity.count(some.size() * 3L, reference(some))));
    for (QuadClass quad : QuadClass.values()) {
      cells.add(new Cell.Amount(count(of(some, quad))));
    }
    cells.add(share(some));
    cells.add(net(some));
    cells.add(last(some));
    return cells;
  }

  private Cell share(List<RegisterEvent> some) {
    if (some.size() < 2) {
      return new Cell.Absent(Cell.Why.TOO_FEW, "");
    }
    double share = (double) conflict(some).size() / some.size();
    return new Cell.Amount(
        Quantity.share(share, reference(some))
            .within(Math.max(0, share - 0.2), Math.min(1, share + 0.2), 90));
  }

  Cell net(List<RegisterEvent> some) {
    List<RegisterEvent> scored = some.stream().filter(e -> e.score().isPresent()).toList();
    if (scored.isEmpty()) {
      return new Cell.Absent(Cell.Why.NOT_APPLICABLE, "");
    }
    double mean =
        scored.stream().mapToDouble(e -> e.score().orElseThrow().value().doubleValue()).sum()
            / scored.size();
    Quantity net = Quantity.score(mean, 1, reference(scored)).from(scored.size());
    double half = 4 / Math.sqrt(scored.size());
    return new Cell.Amount(scored.size() < 3 ? net : net.within(mean - half, mean + half, 90));
  }

  private static Cell last(List<RegisterEvent> some) {
    if (some.isEmpty()) {
      return new Cell.Passage(Prose.of("none recorded"));
    }
    RegisterEvent last = some.get(some.size() - 1);
    return new Cell.Passage(Prose.EMPTY.linking(last.id(), last.date().text()));
  }

  private static List<RegisterEvent> of(List<RegisterEvent> some, QuadClass quad) {
    return some.stream().filter(e -> e.quad().equals(Optional.of(quad))).toList();
  }

  Relation relation(String partner, Prose reading, List<String> marked) {
    List<RegisterEvent> all = with(partner);
    List<Relation.Step> steps = new ArrayList<>();
    for (Period step : period.split(grain)) {
      List<RegisterEvent> in = all.stream().filter(e -> e.date().within(step)).toList();
      steps.add(step(step, partner, in));
    }
    List<Relation.Mark> marks =
        all.stream().filter(e -> marked.contains(e.id().nativeId())).map(Composer::mark).toList();
    List<Relation.Mark> unplaced =
        all.stream().filter(e -> step(e.date()).isEmpty()).map(Composer::mark).toList();
    return new Relation(
        new ActorId(partner),
        name(partner),
        reading,
        "Net score: mean on the PLOVER scale (−10 to +10), 90 % interval",
        steps,
        marks,
        unplaced,
        List.of("hope-1894"));
  }

  private Relation.Step step(Period step, String partner, List<RegisterEvent> in) {
    Map<QuadClass, Quantity> counts = new TreeMap<>();
    for (QuadClass quad : QuadClass.values()) {
      if (!of(in, quad).isEmpty()) {
        counts.put(quad, count(of(in, quad)));
      }
    }
    CoverageState coverage = coverage(step, partner, in.isEmpty());
    Cell incidents =
        coverage == CoverageState.NOT_COVERED && in.isEmpty()
            ? new Cell.Absent(Cell.Why.NOT_COVERED, "")
            : new Cell.Amount(count(in));
    return new Relation.Step(step, grain.format(step), coverage, counts, incidents, net(in));
  }

  private static CoverageState coverage(Period step, String partner, boolean empty) {
    if (partner.equals("BOR") && step.first().getYear() == 2023) {
      return CoverageState.NOT_COVERED;
    }
    if (partner.equals("GRA") && step.first().equals(LocalDate.of(2022, 10, 1)) && empty) {
      return CoverageState.NOT_COVERED;
    }
    if (partner.equals("GRA") && step.first().equals(LocalDate.of(2023, 1, 1)) && empty) {
      return CoverageState.PARTLY_COVERED;
    }
    return step.first().getYear() == 2020 ? CoverageState.SELECTIVE : CoverageState.COVERED;
  }

  private static Relation.Mark mark(RegisterEvent event) {
    return new Relation.Mark(event.id(), event.date(), event.says().replaceAll("\\.$", ""));
  }

  Timeline timeline(List<String> partners, Prose remark) {
    List<Timeline.Lane> lanes = new ArrayList<>();
    for (String partner : partners) {
      lanes.add(
          new Timeline.Lane(
              new ActorId(partner),
              name(partner),
              those(e -> has(e, partner)).stream().map(Composer::entry).toList()));
    }
    return new Timeline(period, lanes, remark);
  }

  private static Timeline.Entry entry(RegisterEvent event) {
    return new Timeline.Entry(
        event.id(),
        event.date(),
        event.quad(),
        event.status(),
        !event.corrections().isEmpty(),
        event.says());
  }
}
