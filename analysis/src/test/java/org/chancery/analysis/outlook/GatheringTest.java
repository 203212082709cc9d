// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.junit.jupiter.api.Test;

class GatheringTest {
  private static final int STEP = 200;
  private static final int HORIZON = 14;

  @Test
  void asksWhatHappenedWithinAYearAndNothingElse() {
    History history =
        History.of(
            List.of(
                new Fact(34, 0, 0, 1), // 366 days before the step
                new Fact(35, 1, 0, 0), // 365 days before
                new Fact(399, 2, 1, 0), // the eve
                new Fact(400, 2, 1, 1)), // the step itself
            3,
            2);

    Observation observation = Gathering.at(history, Kinship.none(3, 2), 400, 30);

    assertThat(observation.questions())
        .containsExactly(new Question(1, 0, 0), new Question(2, 1, 0));
  }

  @Test
  void countsWindowsOfTheHorizonBackFromTheEve() {
    History history =
        History.of(
            List.of(
                new Fact(0, 0, 0, 1),
                new Fact(60, 0, 0, 1), // window 60 to 69
                new Fact(69, 0, 0, 1), // the same
                new Fact(70, 0, 0, 1), // window 70 to 79
                new Fact(99, 0, 0, 1)), // window 90 to 99
            2,
            1);

    Observation observation = Gathering.at(history, Kinship.none(2, 1), 100, 10);

    assertThat(observation.evidence(List.of(Kind.values()).indexOf(Kind.SAME_RHYTHM), 0))
        .isEqualTo(new Evidence(Kind.SAME_RHYTHM, 4, 10));
  }

  /* Counts each number again from the definition of its kind. */
  @Test
  void countsWhatEachKindSaysItCounts() {
    History history = MadeHistory.of(3);

    Observation observation = Gathering.at(history, MadeHistory.kinship(), STEP, HORIZON);

    assertThat(observation.questions()).hasSizeGreaterThan(200);
    for (int i = 0; i < observation.questions().size(); i += 7) {
      Recount recount = new Recount(history, observation.questions().get(i));
      for (int k = 0; k < Kind.values().length; k++) {
        Evidence evidence = observation.evidence(k, i);
        assertThat(evidence.count())
            .as("%s of %s", evidence.kind(), observation.questions().get(i))
            .isEqualTo(recount.of(evidence.kind()));
      }
    }
  }

  @Test
  void countsTheEventsThatAFamilyIsSaidToCount() {
    History history = MadeHistory.of(3);
    List<Kind> kinds = List.of(Kind.values());
    Observation observation = Gathering.at(history, MadeHistory.kinship(), STEP, HORIZON);

    for (Kind kind :
        List.of(Kind.SAME_YEAR, Kind.OTHER_YEAR, Kind.ANSWER_YEAR, Kind.REVERSE_MONTH)) {
      int days = kind == Kind.REVERSE_MONTH ? 30 : 365;
      Question question = observation.questions().get(100);
      long counted =
          history.from(STEP - days).before(STEP).facts().stream()
              .filter(fact -> kind.family().counts(question, fact))
              .count();
      assertThat(observation.evidence(kinds.indexOf(kind), 100).count()).isEqualTo((int) counted);
    }
  }

  /** One question's numbers, each by a search through all facts. */
  private record Recount(History history, Question question) {
    int of(Kind kind) {
      int s = question.source();
      int r = question.relation();
      int o = question.target();
      Predicate<Fact> same = between(s, o).and(fact -> fact.relation() == r);
      Predicate<Fact> reverse = between(o, s).and(fact -> fact.relation() == r);
      Predicate<Fact> others = between(s, o).and(fact -> fact.relation() != r);
      Predicate<Fact> answers = between(o, s).and(fact -> fact.relation() != r);
      Predicate<Fact> alike = fact -> fact.relation() / 2 == r / 2;
      Predicate<Fact> elsewhere = fact -> fact.source() == s && fact.target() != o;
      Predicate<Fact> byOthers = fact -> fact.source() != s && fact.target() == o;
      Predicate<Fact> ofType = fact -> fact.relation() == r;
      return switch (kind) {
        case SAME_WEEK -> count(7, same);
        case SAME_MONTH -> count(30, same);
        case SAME_YEAR -> count(365, same);
        case SAME_SINCE -> since(same);
        case SAME_RHYTHM -> windows(same);
        case REVERSE_MONTH -> count(30, reverse);
        case REVERSE_SINCE -> since(reverse);
        case ALIKE_MONTH -> count(30, others.and(alike));
        case UNLIKE_MONTH -> count(30, others.and(alike.negate()));
        case OTHER_WEEK -> count(7, others);
        case OTHER_YEAR -> count(365, others);
        case OTHER_SINCE -> since(others);
        case ANSWER_WEEK -> count(7, answers);
        case ANSWER_MONTH -> count(30, answers);
        case ANSWER_YEAR -> count(365, answers);
        case SOURCE_MONTH -> count(30, elsewhere.and(ofType));
        case SOURCE_YEAR -> count(365, elsewhere.and(ofType));
        case SOURCE_ANY -> count(30, elsewhere);
        case TARGET_MONTH -> count(30, byOthers.and(ofType));
        case TARGET_YEAR -> count(365, byOthers.and(ofType));
        case TARGET_ANY -> count(30, byOthers);
        case SHARED_PARTNERS -> sharedPartners(s, o);
      };
    }

    private static Predicate<Fact> between(int source, int target) {
      return fact -> fact.source() == source && fact.target() == target;
    }

    private int count(int days, Predicate<Fact> which) {
      return (int) history.from(STEP - days).before(STEP).facts().stream().filter(which).count();
    }

    private int since(Predicate<Fact> which) {
      OptionalInt last =
          history.before(STEP).facts().stream().filter(which).mapToInt(Fact::step).max();
      return last.isPresent() ? STEP - last.getAsInt() : Kind.NEVER;
    }

    private int windows(Predicate<Fact> which) {
      int windows = (STEP - history.firstStep()) / HORIZON;
      return (int)
          IntStream.range(0, windows)
              .map(window -> STEP - (window + 1) * HORIZON)
              .filter(
                  first ->
                      history.from(first).before(first + HORIZON).facts().stream().anyMatch(which))
              .count();
    }

    private int sharedPartners(int one, int other) {
      Set<Integer> shared = partners(one);
      shared.retainAll(partners(other));
      shared.removeAll(Set.of(one, other));
      return shared.size();
    }

    private Set<Integer> partners(int entity) {
      Set<Integer> partners = new HashSet<>();
      for (Fact fact : history.from(STEP - 30).before(STEP).facts()) {
        if (fact.source() == entity) {
          partners.add(fact.target());
        }
        if (fact.target() == entity) {
          partners.add(fact.source());
        }
      }
      return partners;
    }
  }
}
