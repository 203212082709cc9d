// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.trial.Claimed.BLR;
import static org.chancery.analysis.trial.Claimed.EU;
import static org.chancery.analysis.trial.Claimed.RUS;
import static org.chancery.analysis.trial.Claimed.change;
import static org.chancery.analysis.trial.Claimed.level;
import static org.chancery.analysis.trial.Claimed.measured;
import static org.chancery.analysis.trial.Claimed.place;
import static org.chancery.analysis.trial.Claimed.reasons;
import static org.chancery.analysis.trial.Claimed.tried;
import static org.chancery.analysis.trial.Claimed.verdict;
import static org.chancery.analysis.trial.Claimed.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.sample.Asked;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Variation;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.source.Naming;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

final class MeasureClaimsTest {
  private static OnRecord soured() {
    return new OnRecord()
        .friendly(60, "BLR", "EU", "2019")
        .hostile(5, "EU", "BLR", "2019")
        .friendly(10, "BLR", "EU", "2020")
        .hostile(60, "EU", "BLR", "2020");
  }

  @Test
  void holdsThatNetCooperationFell() {
    Finding finding = tried(soured(), change(measured(EU, Measure.NET), Course.FALLS, 0));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.curve().variations()).hasSizeGreaterThan(10);
    assertThat(finding.evidence().allPro()).isEqualTo(60 + 60);
    assertThat(finding.evidence().allContra()).isEqualTo(5 + 10);
  }

  @Test
  void contradictsThatItRose() {
    assertThat(verdict(soured(), change(measured(EU, Measure.NET), Course.RISES, 0)))
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void leavesOpenWhatTheMarginLeavesOpen() {
    Finding finding = tried(soured(), change(measured(EU, Measure.INCIDENTS), Course.RISES, 0.3));

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(reasons(finding)).containsExactly(Reason.Kind.CROSSES_MARGIN);
  }

  @Test
  void holdsUnchangedWhatStaysWithinTheMargin() {
    OnRecord steady =
        new OnRecord().friendly(300, "BLR", "EU", "2019").friendly(300, "BLR", "EU", "2020");

    assertThat(verdict(steady, change(measured(EU, Measure.INCIDENTS), Course.UNCHANGED, 0.5)))
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(soured(), change(measured(EU, Measure.NET), Course.UNCHANGED, 2)))
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void decidesNothingFromSelectiveSources() {
    OnRecord essay = soured().covered(Asked.selective("essay", "2018/2021"));

    Finding finding = tried(essay, change(measured(EU, Measure.NET), Course.FALLS, 0));

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(reasons(finding)).containsOnly(Reason.Kind.SELECTIVE_SOURCE);
    assertThat(finding.outcome().orElseThrow().claimed()).isEmpty();
  }

  @Test
  void decidesNothingOfATimeThatNobodyWatched() {
    OnRecord late = soured().covered(Asked.systematic("test", "2020/2021"));

    assertThat(reasons(tried(late, change(measured(EU, Measure.NET), Course.FALLS, 0))))
        .containsExactly(Reason.Kind.PERIOD_NOT_COVERED);
  }

  @Test
  void decidesNothingWhereTheWindowsHadDifferentSources() {
    OnRecord changed =
        soured()
            .covered(Asked.systematic("old", "2018/2019"), Asked.systematic("new", "2020/2021"));

    assertThat(reasons(tried(changed, change(measured(EU, Measure.NET), Course.FALLS, 0))))
        .containsExactly(Reason.Kind.SOURCES_DIFFER);
  }

  @Test
  void decidesNothingWhereTheActorIsNeverNamedItself() {
    Naming ministries =
        new Naming(
            Map.of(
                BLR, new Naming.Named(0, 0, 20),
                EU, new Naming.Named(80, 0, 20)),
            60,
            0);

    Finding finding =
        tried(soured().naming(ministries), level(measured(EU, Measure.NET), Bound.BELOW, 0));

    assertThat(reasons(finding)).containsExactly(Reason.Kind.ACTOR_NOT_COVERED);
  }

  @Test
  void saysThatThereIsTooLittle() {
    Finding finding = tried(new OnRecord(), level(measured(EU, Measure.NET), Bound.ABOVE, 0));

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(reasons(finding)).containsExactly(Reason.Kind.TOO_LITTLE);
  }

  @Test
  void callsItMixedWhereChoicesDisagree() {
    OnRecord manyWordsFewBlows =
        new OnRecord()
            .add(200, "BLR", "EU", "2020", QuadClass.VERBAL_COOPERATION, "0.5")
            .add(45, "EU", "BLR", "2020", QuadClass.MATERIAL_CONFLICT, "-9");

    Finding finding = tried(manyWordsFewBlows, level(measured(EU, Measure.NET), Bound.BELOW, 0));

    assertThat(finding.verdict()).isEqualTo(Verdict.MIXED);
    assertThat(reasons(finding)).containsExactly(Reason.Kind.CURVE_DISAGREES);
  }

  @Test
  void leavesOutOneSourceAtATime() {
    OnRecord two = new OnRecord().friendly(40, "BLR", "EU", "2020");
    for (long incident = 1; incident <= 40; incident++) {
      two.told(incident, "feed", incident % 4 == 0 ? "one.example" : "two.example", "", "");
    }

    assertThat(tried(two, level(measured(EU, Measure.NET), Bound.ABOVE, 0)).curve().variations())
        .extracting(Variation::choice)
        .contains("without one.example", "without two.example", "without the busiest week");
  }

  @Test
  void doesNotTakeALoudNewSourceForAChange() {
    OnRecord loud =
        new OnRecord().friendly(40, "BLR", "EU", "2019").friendly(80, "BLR", "EU", "2020");
    for (long incident = 1; incident <= 120; incident++) {
      loud.told(incident, "feed", incident > 80 ? "loud.example" : "old.example", "", "");
    }

    Finding finding = tried(loud, change(measured(EU, Measure.INCIDENTS), Course.RISES, 0));

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(reasons(finding)).containsExactly(Reason.Kind.SOURCES_DIFFER);
  }

  @Test
  void doesNotTakeAGrowingRecordForAChange() {
    OnRecord growing =
        new OnRecord().friendly(60, "BLR", "EU", "2019").friendly(120, "BLR", "EU", "2020");
    Expectation rises = change(measured(EU, Measure.INCIDENTS), Course.RISES, 0);

    assertThat(verdict(growing.volume(volume(1000, 1000)), rises)).isEqualTo(Verdict.SUPPORTED);
    Finding finding = tried(growing.volume(volume(1000, 2000)), rises);
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(reasons(finding)).containsExactly(Reason.Kind.SOURCES_DIFFER);
  }

  /* So many a day until 2019, and from 2020 on. */
  private static Volume volume(long before, long after) {
    TreeMap<Period, Volume.Amount> byDate = new TreeMap<>();
    Period all = Asked.period("2018/2021");
    for (var day = all.first(); !day.isAfter(all.last()); day = day.plusDays(1)) {
      byDate.put(
          new Period(day, day), new Volume.Amount(Map.of(), day.getYear() < 2020 ? before : after));
    }
    return new Volume(byDate);
  }

  @Test
  void comparesRelations() {
    OnRecord record =
        new OnRecord().friendly(80, "BLR", "RUS", "2020").friendly(20, "BLR", "EU", "2020");
    Expectation above =
        new Expectation.Against(
            measured(RUS, Measure.COOPERATION), Bound.ABOVE, with(EU), Asked.period("2020"), 0.5);

    assertThat(verdict(record, above)).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void holdsTheFirstOfTwelveRivalsForFirst() {
    OnRecord record = new OnRecord().friendly(60, "BLR", "RUS", "2020");
    for (int i = 0; i < 12; i++) {
      record.friendly(25, "BLR", "P" + i, "2020");
    }

    assertThat(verdict(record, place(RUS, 1, false))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(record, place(RUS, 1, true))).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void doesNotDenyAPlaceThatIsSharedByMany() {
    OnRecord record = new OnRecord().friendly(30, "BLR", "RUS", "2020");
    for (int i = 0; i < 12; i++) {
      record.friendly(24 + i, "BLR", "P" + (char) ('A' + i), "2020");
    }

    assertThat(verdict(record, place(RUS, 1, false))).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void contradictsAPlaceThatOneRivalHas() {
    OnRecord record = new OnRecord().friendly(60, "BLR", "EU", "2020");
    for (int i = 0; i < 12; i++) {
      record.friendly(5, "BLR", "P" + i, "2020");
    }

    assertThat(verdict(record.friendly(5, "BLR", "RUS", "2020"), place(RUS, 1, false)))
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void findsATurn() {
    OnRecord record =
        new OnRecord().hostile(24, "BLR", "EU", "2018/2019").hostile(240, "BLR", "EU", "2020/2021");

    assertThat(verdict(record, turn(true, "2019-10/2020-03"))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(record, turn(false, "2019-10/2020-03"))).isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict(record, turn(true, "2018-03/2018-09"))).isEqualTo(Verdict.UNDECIDED);
  }

  private static Expectation turn(boolean up, String in) {
    return new Expectation.Turn(measured(EU, Measure.CONFLICT), Optional.of(up), Asked.period(in));
  }

  @Test
  void tellsABalancedTriad() {
    OnRecord twoAgainstOne =
        new OnRecord()
            .friendly(50, "BLR", "RUS", "2020")
            .hostile(50, "BLR", "EU", "2020")
            .hostile(50, "RUS", "EU", "2020");

    assertThat(verdict(twoAgainstOne, triad(true))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(twoAgainstOne, triad(false))).isEqualTo(Verdict.CONTRADICTED);
  }

  private static Expectation triad(boolean balanced) {
    return new Expectation.Triad(List.of(BLR, RUS, EU), balanced, Asked.period("2020"));
  }

  @Test
  void tellsWhoseSideIsTaken() {
    OnRecord record =
        new OnRecord().friendly(40, "BLR", "RUS", "2020").hostile(40, "BLR", "EU", "2020");

    assertThat(verdict(record, new Expectation.Sides(BLR, RUS, EU, Asked.period("2020"))))
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(record, new Expectation.Sides(BLR, EU, RUS, Asked.period("2020"))))
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void tellsWordsFromDeeds() {
    OnRecord record =
        new OnRecord().friendly(40, "BLR", "EU", "2020").hostile(40, "BLR", "EU", "2020");

    assertThat(
            verdict(
                record, new Expectation.WordsAndDeeds(with(EU), true, false, Asked.period("2020"))))
        .isEqualTo(Verdict.SUPPORTED);
  }
}
