// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.event.EventId;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.junit.jupiter.api.Test;

class EvidenceIndexTest {
  private static final Brief SAMPLE = SampleBrief.sample();
  private static final EvidenceIndex INDEX = EvidenceIndex.of(SAMPLE);

  @Test
  void givesOneExhibitToNumbersThatRestOnTheSame() {
    EventId a = new EventId("chronology:a");
    EventId b = new EventId("chronology:b");

    assertThat(Reference.to(List.of(a, b, a))).isEqualTo(Reference.to(List.of(b, a)));
    assertThat(INDEX.exhibit(SAMPLE.counts().reports()))
        .isEqualTo(INDEX.exhibit(SAMPLE.counts().incidents()));
  }

  @Test
  void hasNoTwoExhibitsOfTheSameEvents() {
    Set<Object> seen = new HashSet<>();
    for (Exhibit exhibit : INDEX.exhibits()) {
      assertThat(seen.add(exhibit.reference())).as(exhibit.name()).isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(20);
  }

  @Test
  void numbersExhibitsInOrderAndSaysWhereTheyStand() {
    assertThat(INDEX.exhibits()).extracting(Exhibit::number).isSorted().doesNotHaveDuplicates();
    assertThat(INDEX.exhibits().get(0).shownAs()).startsWith("Summary");
  }

  @Test
  void keepsTheCommandThatListsASet() {
    Reference.Events set =
        new Reference.Events(List.of(new EventId("a:b")), java.util.Optional.empty());
    Brief brief =
        withLead(Quantity.count(1, set), Quantity.count(1, set.listedBy("chancery events")));

    Reference kept = EvidenceIndex.of(brief).exhibits().get(0).reference();

    assertThat(kept).isEqualTo(set.listedBy("chancery events"));
  }

  private static Brief withLead(Quantity one, Quantity other) {
    return new Brief(
        SAMPLE.masthead(),
        List.of(org.chancery.workbench.brief.evidence.Prose.EMPTY.with(one).with(other)),
        SAMPLE.counts(),
        List.of(),
        Claims.NONE,
        SAMPLE.partners(),
        List.of(),
        SAMPLE.timeline(),
        List.of(),
        List.of(),
        new Outlook(
            org.chancery.workbench.brief.evidence.Prose.of(
                "There is no outlook: there is too little to learn from."),
            List.of()),
        SAMPLE.method(),
        SAMPLE.register(),
        SAMPLE.sources(),
        SAMPLE.origin());
  }

  @Test
  void knowsNoNumberThatIsNotInTheBrief() {
    Reference elsewhere = Reference.to(List.of(new EventId("gdelt:1")));

    assertThatThrownBy(() -> INDEX.exhibit(Quantity.count(1, elsewhere)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesASourceWithoutANote() {
    assertThat(INDEX.note("")).isEmpty();
    assertThat(INDEX.note("hope-1894")).isPresent();
    assertThatThrownBy(() -> INDEX.note("elsewhere")).hasMessageContaining("elsewhere");
  }
}
