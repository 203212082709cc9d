// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final Memory memory = new Memory(Kinship.none(4, 2));

  private void know(Fact... facts) {
    memory.add(History.of(List.of(facts), 4, 2));
  }

  private Gathered ask(int step, int entity, int act) {
    return new Gatherer(memory).gather(memory.open(step), new Query(step, entity, act));
  }

  private static int place(Gathered gathered, int candidate) {
    return IntStream.range(0, gathered.size())
        .filter(index -> gathered.candidate(index) == candidate)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsTheSameFactAndItsConverse() {
    know(new Fact(1, 0, 0, 1), new Fact(3, 0, 0, 1), new Fact(3, 1, 0, 0), new Fact(4, 0, 0, 2));
    Gathered gathered = ask(5, 0, 0);

    assertThat(gathered.observe(place(gathered, 1), Evidence.SAME_FACT))
        .contains(new Observation(2, 1, 3, 2f / 3f));
    assertThat(gathered.observe(place(gathered, 1), Evidence.CONVERSE_FACT))
        .contains(new Observation(1, 3, 3, 1));
  }

  @Test
  void countsASufferedActForTheOneWhoDidIt() {
    know(new Fact(1, 0, 1, 1));
    Gathered gathered = ask(5, 1, memory.acts().suffered(1));

    assertThat(gathered.observe(place(gathered, 0), Evidence.SAME_FACT))
        .contains(new Observation(1, 1, 1, 1));
  }

  @Test
  void opensOnlyBeforeTheFactsOfAStep() {
    know(new Fact(5, 0, 0, 1));

    assertThatThrownBy(() -> memory.open(5)).hasMessageContaining("too late");
    assertThatThrownBy(() -> know(new Fact(4, 0, 0, 1))).hasMessageContaining("before step 5");
  }

  @Test
  void describesEveryGauge() {
    know(new Fact(1, 0, 0, 1));
    Gathered gathered = ask(8, 0, 0);
    byte[] levels = new byte[Gauge.all().size()];
    gathered.describe(place(gathered, 1), new RuleBook(memory.acts()), levels, 0);

    int since = Gauge.all().indexOf(new Gauge(Evidence.SAME_FACT, Measure.SINCE));
    int ever = Gauge.all().indexOf(new Gauge(Evidence.SAME_FACT, Measure.EVER));
    int converse = Gauge.all().indexOf(new Gauge(Evidence.CONVERSE_FACT, Measure.EVER));
    assertThat(levels[since]).isEqualTo((byte) 7); // steps
    assertThat(levels[ever]).isEqualTo((byte) 4); // 1 + whole part of 5 log 2
    assertThat(levels[converse]).isZero();
    assertThat(Gauge.all()).doesNotHaveDuplicates();
  }

  @Test
  void countsWhatKinDid() {
    Kinship kinship = Kinship.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new int[] {0, 0});
    Memory kin = new Memory(kinship);
    kin.add(History.of(List.of(new Fact(1, 1, 0, 3), new Fact(2, 3, 1, 0)), 4, 2));
    Gathered gathered = new Gatherer(kin).gather(kin.open(5), new Query(5, 0, 0));

    assertThat(gathered.observe(place(gathered, 3), Evidence.SAME_FACT)).isEmpty();
    assertThat(gathered.observe(place(gathered, 3), Evidence.GROUP_FACT))
        .contains(new Observation(1, 1, 1, 1));
    assertThat(gathered.observe(place(gathered, 3), Evidence.GROUPS_FACT))
        .contains(new Observation(1, 1, 1, 1));
    assertThat(gathered.observe(place(gathered, 3), Evidence.CONVERSE_PAIR))
        .contains(new Observation(1, 2, 2, 1));
  }
}
