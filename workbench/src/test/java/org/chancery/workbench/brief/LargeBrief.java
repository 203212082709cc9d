// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.Chronicle.Entry;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Register;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.brief.evidence.SourceNote;

/** A brief as a feed gives it: many events, many partners, some with very few. */
final class LargeBrief {
  private static final Period PERIOD =
      new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 9, 30));
  private static final List<String> ACTS =
      List.of(
          "Make statement",
          "Express intent to meet or negotiate",
          "Consult",
          "Make a visit",
          "Host a visit",
          "Criticize or denounce",
          "Impose embargo, boycott, or sanctions");

  private LargeBrief() {}

  /** A brief of a number of events with a number of partners, of which a register holds some. */
  static Brief of(int eventCount, int partnerCount, int held) {
    Random random = new Random(20181);
    List<String> partners =
        IntStream.range(0, partnerCount).mapToObj(i -> "Partner " + (i + 1)).toList();
    Chronicle chronicle = new Chronicle();
    for (int i = 0; i < eventCount; i++) {
      chronicle.add(entry(random, i, partners));
    }
    List<RegisterEvent> events =
        chronicle.events().stream().sorted((a, b) -> a.date().compareTo(b.date())).toList();
    Composer composer = new Composer(events, PERIOD, Grain.WEEK);
    Brief small = SampleBrief.sample();
    List<Relation> relations = new ArrayList<>();
    for (String partner : partners.subList(0, Math.min(6, partners.size()))) {
      List<String> marked =
          composer.with(partner).stream().limit(6).map(e -> e.id().nativeId()).toList();
      relations.add(composer.relation(partner, Prose.of("By week."), marked));
    }
    return new Brief(
        new Masthead(
            "Ruritania in 2018",
            "",
            new ActorId("RUR"),
            "Ruritania",
            PERIOD,
            Grain.WEEK,
            LocalDate.of(2018, 9, 30)),
        List.of(),
        composer.counts(),
        List.of(),
        Claims.NONE,
        composer.partners(partners),
        relations,
        composer.timeline(partners.subList(0, Math.min(12, partners.size())), Prose.EMPTY),
        List.of(),
        List.of(),
        new Outlook(Prose.of("There is no outlook: there is too little to learn from."), List.of()),
        small.method(),
        new Register(
            events.subList(0, Math.min(held, events.size())),
            events.size(),
            "chancery events cases/ruritania --format table"),
        List.of(
            new SourceNote(
                1,
                "hope-1894",
                "ICEWS",
                "A feed.",
                Optional.empty(),
                Optional.of(Coverage.SYSTEMATIC),
                Optional.of(PERIOD),
                "")),
        small.origin());
  }

  private static Entry entry(Random random, int number, List<String> partners) {
    // a few partners have most of the events, as in every feed
    int partner = (int) (partners.size() * Math.pow(random.nextDouble(), 3));
    LocalDate day = PERIOD.first().plusDays(random.nextInt((int) PERIOD.days()));
    String act = ACTS.get(random.nextInt(ACTS.size()));
    QuadClass quad = QuadClass.ofCode(1 + Math.min(3, random.nextInt(7))).orElseThrow();
    Entry entry = new Entry("e" + number, day.toString());
    boolean outward = random.nextBoolean();
    entry.between(outward ? "RUR" : partners.get(partner), outward ? partners.get(partner) : "RUR");
    entry.act(act, quad, quad.cooperative() ? "2.5" : "-4").says(act);
    return random.nextInt(30) == 0 ? entry.status(Status.NEGATED) : entry;
  }
}
