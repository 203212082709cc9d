// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final int ENTITIES = 8;
  private static final int ACCUSE = 0;
  private static final int DENY = 1;

  private final Memory memory = new Memory(Kinship.none(ENTITIES, 2));
  private final Acts acts = memory.acts();
  private final RuleBook rules = new RuleBook(acts);

  private Gathered ask(int step, int entity, int act) {
    return new Gatherer(memory).gather(memory.open(step), new Query(step, entity, act));
  }

  private void know(Fact... facts) {
    memory.add(History.of(List.of(facts), ENTITIES, 2));
  }

  private Optional<Precedent> precedent(Gathered gathered, int candidate, Evidence evidence) {
    int index =
        IntStream.range(0, gathered.size())
            .filter(i -> gathered.candidate(i) == candidate)
            .findFirst()
            .orElseThrow();
    return gathered.precedent(index, evidence, rules);
  }

  /* Two days after 1 accused 0, 0 denies it to 1; 2 days after 2 accused 0, it does not. */
  private void learnDenials(int times) {
    for (int i = 0; i < times; i++) {
      int day = 10 * i + 1;
      know(new Fact(day, 1, ACCUSE, 0), new Fact(day, 2, ACCUSE, 0));
      rules.learn(ask(day + 2, 0, acts.done(DENY)), Set.of(1));
      know(new Fact(day + 2, 0, DENY, 1));
    }
  }

  @Test
  void saysHowOftenOneActCameAfterAnother() {
    learnDenials(5);
    know(new Fact(60, 3, ACCUSE, 0));
    Gathered gathered = ask(62, 0, acts.done(DENY));

    Precedent rule = precedent(gathered, 3, Evidence.RULE_BETWEEN).orElseThrow();

    assertThat(rule.act()).isEqualTo(acts.suffered(ACCUSE));
    assertThat(rule.steps()).isEqualTo(2);
    assertThat(rule.tried()).isEqualTo(10); // twice accused, five times
    assertThat(rule.held()).isEqualTo(5);
    assertThat(rule.confidence()).isBetween(0.2, 0.5); // the half, drawn to less
    assertThat(rule.other()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void knowsNoRuleOfAnotherSource() {
    learnDenials(5);
    know(new Fact(60, 3, ACCUSE, 4));
    Gathered gathered = ask(62, 4, acts.done(DENY));

    assertThat(precedent(gathered, 3, Evidence.RULE_BETWEEN)).isPresent();
    assertThat(precedent(gathered, 3, Evidence.RULE_OF_SOURCE)).isEmpty();
  }

  @Test
  void isLessConfidentAtAnAgeAtWhichNothingCame() {
    learnDenials(40);
    for (int i = 0; i < 40; i++) { // and never after ten days
      int day = 500 + 20 * i;
      know(new Fact(day, 5, ACCUSE, 0));
      rules.learn(ask(day + 10, 0, acts.done(DENY)), Set.of(1));
    }
    know(new Fact(1_600, 3, ACCUSE, 0), new Fact(1_608, 4, ACCUSE, 0));
    Gathered gathered = ask(1_610, 0, acts.done(DENY));

    double old = precedent(gathered, 3, Evidence.RULE_BETWEEN).orElseThrow().confidence();
    double fresh = precedent(gathered, 4, Evidence.RULE_BETWEEN).orElseThrow().confidence();
    assertThat(old).isLessThan(fresh / 2);
  }

  @Test
  void seesWhatWasDoneToTheCandidateByAnyone() {
    know(new Fact(1, 5, DENY, 2), new Fact(1, 5, DENY, 3)); // else nobody would think of them
    know(new Fact(2, 6, ACCUSE, 2));
    rules.learn(ask(4, 0, acts.done(DENY)), Set.of(2));
    know(new Fact(34, 5, DENY, 4), new Fact(40, 7, ACCUSE, 3));

    Precedent rule = precedent(ask(42, 0, acts.done(DENY)), 3, Evidence.RULE_UPON).orElseThrow();

    assertThat(rule.act()).isEqualTo(acts.suffered(ACCUSE));
    assertThat(rule.steps()).isEqualTo(2);
    assertThat(rule.tried()).isEqualTo(1);
    assertThat(rule.held()).isEqualTo(1);
  }

  @Test
  void goesOnCountingWhomThoseTurnToWhoDealtWithSomebody() {
    for (int i = 0; i < 3; i++) { // who accuses 1 denies something to 2 the day after
      know(new Fact(10 * i + 1, 3 + i, ACCUSE, 1));
      know(new Fact(10 * i + 2, 3 + i, DENY, 2));
    }
    know(new Fact(40, 7, ACCUSE, 1));

    Precedent rule = precedent(ask(41, 7, acts.done(DENY)), 2, Evidence.SEQUEL).orElseThrow();

    assertThat(rule.other()).hasValue(1);
    assertThat(rule.tried()).isEqualTo(3);
    assertThat(rule.held()).isEqualTo(3);
  }

  /* The same by brute force, over a record at random. */
  @Test
  void countsWhatACountByHandFinds() {
    int fresh = 7; // of whom nothing is known but what is asked in the end
    Random random = new Random(7);
    List<Fact> facts = new ArrayList<>();
    int tried = 0;
    int held = 0;
    for (int day = 1; day <= 400; day++) {
      List<Fact> today = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        int source = random.nextInt(fresh);
        int target = (source + 1 + random.nextInt(fresh - 1)) % fresh;
        today.add(new Fact(day, source, random.nextInt(2), target));
      }
      Set<Integer> denied = new HashSet<>();
      for (Fact fact : today) {
        if (fact.source() == 0 && fact.relation() == DENY) {
          denied.add(fact.target());
        }
      }
      if (!denied.isEmpty() && !facts.isEmpty()) {
        rules.learn(ask(day, 0, acts.done(DENY)), denied);
        for (int o = 1; o < fresh; o++) {
          if (lastAccused(facts, o) == day - 1) {
            tried++;
            held += denied.contains(o) ? 1 : 0;
          }
        }
      }
      know(today.toArray(Fact[]::new));
      facts.addAll(today);
    }
    know(new Fact(600, fresh, ACCUSE, 0));

    Precedent rule =
        precedent(ask(601, 0, acts.done(DENY)), fresh, Evidence.RULE_OF_SOURCE).orElseThrow();

    assertThat(tried).isGreaterThan(10);
    assertThat(rule.act()).isEqualTo(acts.suffered(ACCUSE));
    assertThat(rule.tried()).isEqualTo(tried);
    assertThat(rule.held()).isEqualTo(held);
    assertThat(rule.confidence()).isCloseTo((double) held / tried, within(0.2));
  }

  private static int lastAccused(List<Fact> facts, int source) {
    return facts.stream()
        .filter(one -> one.relation() == ACCUSE && one.source() == source && one.target() == 0)
        .mapToInt(Fact::step)
        .max()
        .orElse(-1);
  }
}
