// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

final class IncidentRuleTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();

  private final IncidentRule rule = new IncidentRule(Ontology.bundled());

  private static Event event(String id, String date, String source, String cameo, String target) {
    LocalDate day = Edtf.parse(date).earliest();
    return new Event(
        new EventId(id),
        Edtf.parse(date),
        Optional.empty(),
        List.of(Participant.present(REGISTRY.resolve(source, day))),
        target.isEmpty() ? List.of() : List.of(Participant.present(REGISTRY.resolve(target, day))),
        new Coding(Optional.empty(), Optional.empty(), Set.of(), Optional.of(cameo))
            .act(Ontology.bundled()),
        Status.OCCURRED,
        false,
        Optional.empty(),
        Optional.empty(),
        "",
        new Provenance("f", 1, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private long incident(String id, String date, String source, String cameo, String target) {
    return rule.keyOf(event(id, date, source, cameo, target)).incident();
  }

  @Test
  void takesBothCodingsOfAConsultationForOneAct() {
    IncidentRule.Key there = rule.keyOf(event("icews:1", "2018-03-01", "Belarus", "040", "China"));
    IncidentRule.Key back = rule.keyOf(event("icews:2", "2018-03-01", "China", "040", "Belarus"));

    assertThat(there).isEqualTo(back);
    assertThat(there.orientation()).isEqualTo(Orientation.MUTUAL);
  }

  @Test
  void takesTextsThatNameAnActorInTwoWaysForTellingOneAct() {
    assertThat(incident("text:1", "2018-03-01", "Belarus", "112", "Poland"))
        .isEqualTo(incident("text:2", "2018-03-01", "Minsk", "112", "Warsaw"))
        .isEqualTo(incident("text:4", "2018-03-01~", "Minsk", "112", "Warsaw"))
        .isNotEqualTo(incident("text:3", "2018-03-01", "Minsk", "112", "Vilnius"));
  }

  @Test
  void takesAVisitAndItsHostingForOneActOfTheVisitor() {
    IncidentRule.Key made = rule.keyOf(event("icews:1", "2018-03-01", "China", "042", "Belarus"));
    IncidentRule.Key hosted = rule.keyOf(event("icews:2", "2018-03-01", "Belarus", "043", "China"));

    assertThat(made.incident()).isEqualTo(hosted.incident());
    assertThat(made.orientation()).isEqualTo(Orientation.FORWARD);
    assertThat(hosted.orientation()).isEqualTo(Orientation.REVERSED);
  }

  @Test
  void keepsTwoVisitsInOppositeDirectionsApart() {
    assertThat(incident("icews:1", "2018-03-01", "China", "042", "Belarus"))
        .isNotEqualTo(incident("icews:2", "2018-03-01", "Belarus", "042", "China"));
  }

  @Test
  void keepsCriticismInBothDirectionsApart() {
    assertThat(incident("icews:1", "2018-03-01", "Belarus", "111", "Poland"))
        .isNotEqualTo(incident("icews:2", "2018-03-01", "Poland", "111", "Belarus"));
  }

  @Test
  void keepsAnotherDayActOrNameApart() {
    long one = incident("icews:1", "2018-03-01", "Belarus", "040", "China");

    assertThat(one)
        .isNotEqualTo(incident("icews:2", "2018-03-02", "Belarus", "040", "China"))
        .isNotEqualTo(incident("icews:3", "2018-03-01", "Belarus", "041", "China"))
        .isNotEqualTo(
            incident("icews:4", "2018-03-01", "Foreign Affairs (Belarus)", "040", "China"));
  }

  @Test
  void neverMergesWhatHasNoSingleDay() {
    assertThat(incident("icews:1", "2018-03", "Belarus", "040", "China"))
        .isNotEqualTo(incident("icews:2", "2018-03", "Belarus", "040", "China"));
  }

  @Test
  void neverMergesWhatAPersonCoded() {
    assertThat(incident("chronology:a", "2018-03-01", "Belarus", "040", "China"))
        .isNotEqualTo(incident("chronology:b", "2018-03-01", "Belarus", "040", "China"));
  }

  @Test
  void givesTheSameNumberOnEveryRunAndMachine() {
    assertThat(incident("icews:1", "2018-03-01", "Belarus", "040", "China"))
        .isEqualTo(incident("icews:9", "2018-03-01", "Belarus", "040", "China"))
        .isPositive();
    assertThat(IncidentRule.numberOf(List.of(new EventId("a:1"), new EventId("a:2"))))
        .isEqualTo(IncidentRule.numberOf(List.of(new EventId("a:2"), new EventId("a:1"))));
  }
}
