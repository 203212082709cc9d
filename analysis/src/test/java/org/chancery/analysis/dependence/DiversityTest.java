// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.estimate.Interval;
import org.chancery.model.actor.ActorId;
import org.junit.jupiter.api.Test;

class DiversityTest {
  private static final double[] MIX = mix(40);
  private static final double SHARING = sum(MIX, p -> p * p);

  @Test
  void findsOnePartnerWhereThereIsOne() {
    List<Map<ActorId, Integer>> weeks = weeks(new int[] {4}, new int[] {3}, new int[] {3});

    assertThat(Diversity.effectiveNumber(weeks, 10).value()).isEqualTo(1);
    assertThat(Diversity.circle(weeks, 10).value()).isCloseTo(1, within(1e-9));
  }

  @Test
  void doesNotTakeTenIncidentsWithOnePartnerForProofThatThereIsNoOther() {
    List<Map<ActorId, Integer>> weeks = weeks(new int[] {4}, new int[] {3}, new int[] {3});

    assertThat(Diversity.effectiveNumber(weeks, 10).interval(0.9).high()).isGreaterThan(1.1);
    assertThat(Diversity.circle(weeks, 10).interval(0.9).high()).isGreaterThan(1.5);
  }

  /* Of the weeks (2, 1), (1, 2) and (3, 0): x is 6 and 3, and 36 + 9 - 5 - 5 - 9 = 26 ordered pairs
   * are alike of 81 - 9 - 9 - 9 = 54. */
  @Test
  void countsPairsOfDifferentWeeksOnly() {
    List<Map<ActorId, Integer>> weeks = weeks(new int[] {2, 1}, new int[] {1, 2}, new int[] {3, 0});

    assertThat(Diversity.effectiveNumber(weeks, 9).value())
        .isCloseTo(1 / (1.0 / 9 + 8.0 / 9 * 26 / 54), within(1e-12));
  }

  /* Hurlbert's expectation by hand: 2 of {a, a, b}: C(1,2) = 0, C(2,2)/C(3,2) = 1/3, so 1 + 2/3. */
  @Test
  void expectsTheCircleThatASmallerDrawWouldMeet() {
    List<Map<ActorId, Integer>> weeks = weeks(new int[] {1, 0}, new int[] {1, 0}, new int[] {0, 1});

    assertThat(Diversity.circle(weeks, 2).value()).isCloseTo(5.0 / 3, within(1e-12));
    assertThat(Diversity.circle(weeks, 3).value()).isCloseTo(2, within(1e-12));
  }

  @Test
  void isNotMovedByBurstsThatMakeEachWeekTwiceAsLoud() {
    List<Map<ActorId, Integer>> weeks = drawn(new Random(1), 26, 4);
    List<Map<ActorId, Integer>> louder = weeks.stream().map(DiversityTest::twice).toList();

    assertThat(Diversity.effectiveNumber(louder, 50).value())
        .isCloseTo(Diversity.effectiveNumber(weeks, 50).value(), within(1e-12));
  }

  private static Map<ActorId, Integer> twice(Map<ActorId, Integer> week) {
    Map<ActorId, Integer> twice = new TreeMap<>(week);
    twice.replaceAll((partner, n) -> 2 * n);
    return twice;
  }

  @Test
  void isNotMovedByTwiceTheIncidentsOfTheSameMix() {
    Random random = new Random(2);
    double partners = 0;
    double circle = 0;
    int runs = 200;
    for (int run = 0; run < runs; run++) {
      List<Map<ActorId, Integer>> few = drawn(random, 13, 4);
      List<Map<ActorId, Integer>> many = drawn(random, 13, 8);
      partners += sharing(many) - sharing(few);
      circle += Diversity.circle(many, 40).value() - Diversity.circle(few, 40).value();
    }

    assertThat(partners / runs).isCloseTo(0, within(0.006));
    assertThat(circle / runs).isCloseTo(0, within(0.3));
  }

  /* With two incidents the effective number is 2 / (1 + H). */
  private static double sharing(List<Map<ActorId, Integer>> weeks) {
    return 2 / Diversity.effectiveNumber(weeks, 2).value() - 1;
  }

  @Test
  void holdsTheEffectiveNumberNineTimesInTen() {
    double truth = 1 / (1.0 / 60 + 59.0 / 60 * SHARING);

    assertThat(coverage(weeks -> Diversity.effectiveNumber(weeks, 60), truth))
        .isBetween(0.85, 0.96);
  }

  @Test
  void holdsTheCircleNineTimesInTen() {
    double truth = sum(MIX, p -> 1 - Math.pow(1 - p, 60));

    assertThat(coverage(weeks -> Diversity.circle(weeks, 60), truth)).isBetween(0.85, 0.96);
  }

  @Test
  void saysLittleOfTwoIncidents() {
    List<Map<ActorId, Integer>> weeks = weeks(new int[] {1, 0}, new int[] {0, 1});
    Interval interval = Diversity.effectiveNumber(weeks, 2).interval(0.9);

    assertThat(interval.low()).isEqualTo(1);
    assertThat(interval.high()).isEqualTo(2);
  }

  @Test
  void doesNotTakeEightPartnersOnceEachForProofThatNoneComesTwice() {
    int[] eight = {1, 1, 1, 1, 1, 1, 1, 1};

    assertThat(Diversity.effectiveNumber(weeks(eight), 8).interval(0.9).low()).isLessThan(6.5);
  }

  @Test
  void cannotRarefyToMoreThanThereAre() {
    List<Map<ActorId, Integer>> weeks = weeks(new int[] {1}, new int[] {1});

    assertThatThrownBy(() -> Diversity.circle(weeks, 3)).hasMessageContaining("2 incidents to 3");
  }

  private interface Rarefied {
    ConfidenceDistribution of(List<Map<ActorId, Integer>> weeks);
  }

  private static double coverage(Rarefied number, double truth) {
    Random random = new Random(3);
    int held = 0;
    int runs = 250;
    for (int run = 0; run < runs; run++) {
      Interval interval = number.of(drawn(random, 26, 4)).interval(0.9);
      held += interval.contains(truth) ? 1 : 0;
    }
    return (double) held / runs;
  }

  /** Weeks with so many incidents on average, and at least a few. */
  private static List<Map<ActorId, Integer>> drawn(Random random, int weeks, int perWeek) {
    List<Map<ActorId, Integer>> drawn = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      Map<ActorId, Integer> counts = new TreeMap<>();
      for (int i = perWeek - 1 + random.nextInt(3); i > 0; i--) {
        counts.merge(partner(random.nextDouble()), 1, Integer::sum);
      }
      drawn.add(counts);
    }
    return drawn;
  }

  private static ActorId partner(double uniform) {
    double rest = uniform;
    int i = 0;
    while (i < MIX.length - 1 && rest >= MIX[i]) {
      rest -= MIX[i];
      i++;
    }
    return new ActorId("P" + i);
  }

  /** The i-th partner has a share in proportion to 1/i. */
  private static double[] mix(int partners) {
    double[] mix = new double[partners];
    double all = 0;
    for (int i = 0; i < partners; i++) {
      mix[i] = 1.0 / (i + 1);
      all += mix[i];
    }
    for (int i = 0; i < partners; i++) {
      mix[i] /= all;
    }
    return mix;
  }

  private static double sum(double[] numbers, DoubleUnaryOperator of) {
    double sum = 0;
    for (double number : numbers) {
      sum += of.applyAsDouble(number);
    }
    return sum;
  }

  private static List<Map<ActorId, Integer>> weeks(int[]... weeks) {
    List<Map<ActorId, Integer>> maps = new ArrayList<>();
    for (int[] week : weeks) {
      Map<ActorId, Integer> counts = new TreeMap<>();
      for (int i = 0; i < week.length; i++) {
        counts.put(new ActorId("P" + i), week[i]);
      }
      maps.add(counts);
    }
    return maps;
  }
}
