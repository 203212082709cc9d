// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.chancery.analysis.ranking.Rank.End;
import org.junit.jupiter.api.Test;

class RankerTest {
  private static final int ENTITIES = 30;
  private static final int RELATIONS = 3;
  private static final int STEPS = 60;
  private static final int LEARNED = 40;
  private static final int LATER = 50;
  private static final Kinship KINSHIP = Kinship.none(ENTITIES, RELATIONS);

  private static final History RECORD = history(made(1));
  private static final Ranker RANKER = Ranker.learn(RECORD.before(LEARNED), KINSHIP, 2);

  /* Acts at random, but entity 0 does 0 to each of 1 to 7 in turn, a step each. */
  private static List<Fact> made(long seed) {
    Random random = new Random(seed);
    List<Fact> facts = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      facts.add(new Fact(step, 0, 0, 1 + step % 7));
      for (int i = 0; i < 12; i++) {
        int source = 8 + random.nextInt(12);
        int target = 8 + (source + random.nextInt(4)) % 12;
        facts.add(new Fact(step, source, 1 + random.nextInt(2), target));
      }
    }
    return facts;
  }

  private static History history(List<Fact> facts) {
    return History.of(facts, ENTITIES, RELATIONS);
  }

  private static List<Fact> joined(History one, History other) {
    List<Fact> facts = new ArrayList<>(one.facts());
    facts.addAll(other.facts());
    return facts;
  }

  @Test
  void ranksFirstWhoseTurnItIs() {
    List<Rank> ofZero =
        RANKER.rank(RECORD.before(LEARNED), RECORD.from(LEARNED), 1).stream()
            .filter(rank -> rank.fact().source() == 0 && rank.asked() == End.TARGET)
            .toList();

    assertThat(ofZero).hasSize(STEPS - LEARNED);
    assertThat(ofZero).allSatisfy(rank -> assertThat(rank.rank()).isEqualTo(1));
  }

  @Test
  void ranksAlikeWithAnyNumberOfThreads() {
    History known = RECORD.before(LEARNED);
    List<Rank> one = Ranker.learn(known, KINSHIP, 1).rank(known, RECORD.from(LEARNED), 1);

    assertThat(RANKER.rank(known, RECORD.from(LEARNED), 2)).isEqualTo(one);
    assertThat(Ranker.learn(known, KINSHIP, 4).rank(known, RECORD.from(LEARNED), 4)).isEqualTo(one);
  }

  @Test
  void seesNothingOfTheStepOrLater() {
    History known = RECORD.before(LEARNED);
    History other = history(joined(RECORD.before(LATER), history(made(2)).from(LATER)));

    List<Rank> ranks = RANKER.rank(known, RECORD.from(LEARNED).before(LATER), 1);
    List<Rank> others = RANKER.rank(known, other.from(LEARNED), 1);

    assertThat(other.from(LATER).facts()).isNotEqualTo(RECORD.from(LATER).facts());
    assertThat(others.subList(0, ranks.size())).isEqualTo(ranks);
    assertThat(RANKER.forecaster(other, LATER).forecast(8, 1))
        .isEqualTo(RANKER.forecaster(RECORD, LATER).forecast(8, 1));
  }

  @Test
  void letsHistoryGrowAndKeepsTheWeights() {
    List<Rank> all = RANKER.rank(RECORD.before(LEARNED), RECORD.from(LEARNED), 1);
    List<Rank> later = RANKER.rank(RECORD.before(LATER), RECORD.from(LATER), 1);

    assertThat(all.subList(all.size() - later.size(), all.size())).isEqualTo(later);
  }

  @Test
  void leavesOtherTrueAnswersOfTheStepOutOfTheRanking() {
    List<Fact> both = new ArrayList<>();
    for (int step = 0; step <= LEARNED; step++) {
      both.add(new Fact(step, 0, 0, 1));
      both.add(new Fact(step, 0, 0, 2));
    }
    History twins = history(both);
    List<Rank> ranks =
        Ranker.learn(twins.before(LEARNED), KINSHIP, 1)
            .rank(twins.before(LEARNED), twins.from(LEARNED), 1);

    assertThat(ranks.stream().filter(rank -> rank.asked() == End.TARGET))
        .hasSize(2)
        .allSatisfy(rank -> assertThat(rank.rank()).isEqualTo(1)); // else one would be second
  }

  @Test
  void tiesAllWhomNothingPointsToAtTheEnd() {
    History asked = history(List.of(new Fact(STEPS, 0, 0, ENTITIES - 1)));

    Rank rank = RANKER.rank(RECORD, asked, 1).get(0);

    double better = rank.rank() - (rank.ties() + 1) / 2.0;
    assertThat(better + rank.ties()).isEqualTo(ENTITIES);
    assertThat(rank.ties()).isGreaterThanOrEqualTo(10); // 20 to 29 were never heard of
  }

  @Test
  void addsContributionsUpToTheDifferenceOfScores() {
    List<Candidate> candidates = RANKER.forecaster(RECORD, STEPS).forecast(0, 0);
    double base = candidates.get(0).score() - points(candidates.get(0));

    assertThat(candidates)
        .allSatisfy(one -> assertThat(one.score() - points(one)).isCloseTo(base, within(1e-3)));
    assertThat(candidates.stream().mapToDouble(Candidate::chance).sum()).isCloseTo(1, within(1e-5));
  }

  private static double points(Candidate candidate) {
    return candidate.contributions().stream().mapToDouble(Contribution::points).sum();
  }
}
