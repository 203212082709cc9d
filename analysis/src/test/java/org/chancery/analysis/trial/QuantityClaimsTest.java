// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.trial.Claimed.BLR;
import static org.chancery.analysis.trial.Claimed.EU;
import static org.chancery.analysis.trial.Claimed.RUS;
import static org.chancery.analysis.trial.Claimed.change;
import static org.chancery.analysis.trial.Claimed.reasons;
import static org.chancery.analysis.trial.Claimed.tried;
import static org.chancery.analysis.trial.Claimed.verdict;
import static org.chancery.analysis.trial.Claimed.with;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.analysis.alignment.IdealPoints;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Quantity.Travel;
import org.chancery.analysis.sample.Asked;
import org.chancery.analysis.sample.Made;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.junit.jupiter.api.Test;

/** Claims about numbers that are not counts of a relation: visits, ranks, votes at the UN. */
final class QuantityClaimsTest {
  private static OnRecord withVisits(int before, int after) {
    OnRecord record = new OnRecord();
    visits(record, before, "2019", Rank.MINISTER);
    visits(record, after, "2020", Rank.MINISTER);
    return record;
  }

  /* So many visitors from Brussels, spread over a year. */
  private static void visits(OnRecord record, int count, String year, Rank rank) {
    for (int i = 0; i < count; i++) {
      String day = Asked.period(year).first().plusDays(350L * i / count).toString();
      record.add(Made.incident(record.next(), day, "EU", "BLR").consult("visit").rank(rank));
    }
  }

  private static Quantity visits(Travel which) {
    return new Quantity.Visits(with(EU), which);
  }

  @Test
  void countsVisitorsApartFromTravels() {
    OnRecord fewerCame = withVisits(60, 12);

    assertThat(verdict(fewerCame, change(visits(Travel.RECEIVED), Course.FALLS, 0)))
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(fewerCame, change(visits(Travel.RECEIVED), Course.RISES, 0)))
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict(fewerCame, change(visits(Travel.MADE), Course.FALLS, 0)))
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void countsAVisitOfEitherSide() {
    assertThat(verdict(withVisits(12, 60), change(visits(Travel.EITHER), Course.RISES, 0)))
        .isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void tellsThatLesserVisitorsCome() {
    OnRecord record = new OnRecord();
    visits(record, 20, "2019", Rank.HEAD_OF_STATE);
    visits(record, 10, "2019", Rank.MINISTER);
    visits(record, 5, "2020", Rank.HEAD_OF_STATE);
    visits(record, 25, "2020", Rank.OFFICIAL);

    Quantity rank = new Quantity.VisitorRank(with(EU));

    assertThat(verdict(record, change(rank, Course.FALLS, 0))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(record, change(rank, Course.RISES, 0))).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void readsFromVotesThatTwoStatesDrewCloser() {
    OnRecord votes = new OnRecord().points(points(0.1, 0.0, 0.1, 0.0, -0.8, -0.9, -0.8, -0.9));

    assertThat(verdict(votes, drew(BLR, RUS, Course.FALLS))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(votes, drew(BLR, RUS, Course.RISES))).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void decidesNothingOfAStateWhoseVotesAreNotAtHand() {
    Finding finding =
        tried(
            new OnRecord().points(points(0.1, 0.0, 0.1, 0.0, -0.8, -0.9, -0.8, -0.9)),
            drew(new ActorId("UKR"), RUS, Course.FALLS));

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(reasons(finding)).contains(Reason.Kind.PERIOD_NOT_COVERED);
  }

  private static Expectation drew(ActorId one, ActorId other, Course course) {
    return new Expectation.Change(
        new Quantity.Alignment(one, other),
        course,
        Asked.period("2014/2017"),
        Asked.period("2018/2021"),
        0);
  }

  /* Of Belarus from 2014 on; Russia stays at -1. */
  private static IdealPoints points(double... belarus) {
    TreeMap<Integer, Double> one = new TreeMap<>();
    TreeMap<Integer, Double> other = new TreeMap<>();
    for (int year = 0; year < belarus.length; year++) {
      one.put(2014 + year, belarus[year]);
      other.put(2014 + year, -1.0);
    }
    return new IdealPoints(Map.of(BLR, one, RUS, other), "votes");
  }
}
