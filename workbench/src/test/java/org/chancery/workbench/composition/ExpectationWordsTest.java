// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Standing;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

class ExpectationWordsTest {
  private static final ActorId BELARUS = new ActorId("BLR");
  private static final ActorId CHINA = new ActorId("CHN");
  private static final ActorId RUSSIA = new ActorId("RUS");
  private static final Period YEAR = period("2018-01-01", "2018-12-31");
  private static final Relation WITH_CHINA =
      new Relation(BELARUS, Direction.EITHER, Optional.of(CHINA));

  private static Period period(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static String of(Expectation expectation) {
    return new ExpectationWords(new ActorNames(ActorRegistry.bundled())).of(expectation);
  }

  private static Quantity.OfRelation measure(Direction direction, Measure measure) {
    return new Quantity.OfRelation(new Relation(BELARUS, direction, Optional.of(CHINA)), measure);
  }

  private static ActPattern act(ActorId who, EventType type, Set<EventId> events) {
    return new ActPattern(
        Optional.of(who),
        Optional.of(BELARUS),
        Set.of(),
        Optional.empty(),
        Optional.of(type),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.OCCURRED,
        events);
  }

  @Test
  void saysWhatRisesAndFalls() {
    assertThat(
            of(
                new Expectation.Change(
                    measure(Direction.BY_COUNTERPART, Measure.NET),
                    Expectation.Course.FALLS,
                    period("2022-07-01", "2023-03-31"),
                    period("2023-04-01", "2024-06-30"),
                    0)))
        .isEqualTo(
            "Net cooperation of China towards Belarus is lower from April 2023 to June 2024 than"
                + " from July 2022 to March 2023.");
  }

  @Test
  void saysTheMarginInItsUnit() {
    Period later = period("2019-01-01", "2019-12-31");

    assertThat(
            of(
                new Expectation.Change(
                    measure(Direction.BY_FOCUS, Measure.COOPERATION),
                    Expectation.Course.RISES,
                    YEAR,
                    later,
                    0.1)))
        .isEqualTo(
            "Cooperation of Belarus towards China is higher in 2019 than in 2018, by at least"
                + " 10\u202f%.");
    assertThat(
            of(
                new Expectation.Change(
                    measure(Direction.EITHER, Measure.NET),
                    Expectation.Course.UNCHANGED,
                    YEAR,
                    later,
                    2)))
        .isEqualTo(
            "Net cooperation between Belarus and China in 2019 is what it was in 2018, within 2"
                + " points a month.");
  }

  @Test
  void saysLevelsPlacesAndComparisons() {
    Quantity.OfRelation net = measure(Direction.EITHER, Measure.NET);

    assertThat(of(new Expectation.Level(net, Expectation.Bound.ABOVE, 0, YEAR, 0)))
        .isEqualTo("Net cooperation between Belarus and China is above 0 in 2018.");
    assertThat(of(new Expectation.Place(net, 3, false, List.of(), YEAR)))
        .isEqualTo(
            "Net cooperation between Belarus and China in 2018 is one of the first 3 among all"
                + " partners.");
    assertThat(
            of(
                new Expectation.Against(
                    net, Expectation.Bound.BELOW, WITH_CHINA.with(RUSSIA), YEAR, 0)))
        .isEqualTo(
            "Net cooperation between Belarus and China in 2018 is lower than that between Belarus"
                + " and Russia.");
  }

  @Test
  void saysWhatHappened() {
    ActPattern agreement = act(CHINA, EventType.AGREE, Set.of());

    assertThat(of(new Expectation.Happened(agreement, Optional.of(YEAR), 3)))
        .isEqualTo("On record at least 3 times in 2018: China towards Belarus: AGREE.");
    assertThat(of(new Expectation.NeverHappened(agreement, Optional.empty())))
        .isEqualTo("Not on record: China towards Belarus: AGREE.");
    assertThat(
            of(
                new Expectation.Order(
                    List.of(
                        agreement,
                        act(RUSSIA, EventType.AID, Set.of(new EventId("chronology:loan")))))))
        .isEqualTo(
            "On record in this order: (China towards Belarus: AGREE), then (Russia towards Belarus:"
                + " AID, event loan).");
  }

  @Test
  void saysRepliesWordsAndDeeds() {
    assertThat(of(new Expectation.Replies(WITH_CHINA, false, YEAR, 30)))
        .isEqualTo(
            "Cooperative moves between Belarus and China in 2018 are not answered in kind within 30"
                + " days.");
    assertThat(of(new Expectation.WordsAndDeeds(WITH_CHINA, true, false, YEAR)))
        .isEqualTo(
            "Words between Belarus and China are cooperative and deeds conflictual in 2018.");
  }

  @Test
  void saysGroupsAndStanding() {
    assertThat(of(new Expectation.Sides(BELARUS, CHINA, RUSSIA, YEAR)))
        .isEqualTo("Belarus takes the side of China against Russia in 2018.");
    assertThat(
            of(
                new Expectation.Stands(
                    BELARUS,
                    new ActorId("SCO"),
                    Standing.MEMBER,
                    Optional.of(Edtf.parse("2024-07")))))
        .startsWith("Belarus stands to")
        .endsWith("as member, since July 2024.");
  }

  @Test
  void joinsSeveral() {
    assertThat(
            of(
                new Expectation.Together(
                    true,
                    List.of(
                        new Expectation.Part.OfClaim("china-cooled"),
                        new Expectation.Part.Own(
                            new Expectation.WordsAndDeeds(WITH_CHINA, true, true, YEAR))))))
        .isEqualTo(
            "All of: claim “china-cooled”; words between Belarus and China are cooperative and"
                + " deeds cooperative in 2018.");
  }

  @Test
  void namesDaysMonthsAndYears() {
    assertThat(PeriodWords.of(period("2020-05-04", "2020-05-04"))).isEqualTo("on 4 May 2020");
    assertThat(PeriodWords.of(period("2020-05-01", "2020-05-31"))).isEqualTo("in May 2020");
    assertThat(PeriodWords.of(period("2020-01-01", "2022-12-31"))).isEqualTo("from 2020 to 2022");
    assertThat(PeriodWords.of(period("2020-05-04", "2020-06-30")))
        .isEqualTo("from 4 May 2020 to 30 June 2020");
  }
}
