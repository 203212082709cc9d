// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.analysis.trial.Claimed.BLR;
import static org.chancery.analysis.trial.Claimed.EU;
import static org.chancery.analysis.trial.Claimed.RUS;
import static org.chancery.analysis.trial.Claimed.act;
import static org.chancery.analysis.trial.Claimed.claim;
import static org.chancery.analysis.trial.Claimed.happened;
import static org.chancery.analysis.trial.Claimed.reasons;
import static org.chancery.analysis.trial.Claimed.tried;
import static org.chancery.analysis.trial.Claimed.verdict;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.claim.Expectation.Part;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.series.Reading;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Outcome;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.actor.Membership;
import org.chancery.model.actor.Standing;
import org.chancery.model.actor.Tenure;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

final class EvidenceTest {
  private static final Expectation MET = happened(act("BLR", "RUS", EventType.CONSULT));

  private static OnRecord meetings(int count) {
    OnRecord record = new OnRecord();
    for (int i = 0; i < count; i++) {
      record.add(incident(record.next(), "2020-05-1" + i, "BLR", "RUS").consult(""));
    }
    return record;
  }

  private static Claim by(String work) {
    Claim it = claim(MET);
    return new Claim(
        it.id(), it.says(), it.at(), Optional.of(work), it.cause(), it.expect(), it.line());
  }

  @Test
  void callsAClaimConsistentWithItsOwnSource() {
    OnRecord record =
        meetings(2).told(1, "essay", "essay", "", "").told(2, "essay", "essay", "", "");

    assertThat(tried(record, by("essay")).verdict()).isEqualTo(Verdict.OWN_SOURCE);
    assertThat(tried(record, by("essay")).reasons())
        .extracting(Reason::kind)
        .containsExactly(Reason.Kind.OWN_SOURCE);
  }

  @Test
  void supportsAClaimThatAnotherWorkBearsOut() {
    OnRecord record = meetings(2).told(1, "essay", "essay", "", "").told(2, "feed", "p", "", "");

    assertThat(tried(record, by("essay")).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void takesOneWireTextInTenPapersForOneSource() {
    OnRecord record = meetings(10);
    for (int paper = 1; paper <= 10; paper++) {
      record.told(paper, "feed", "paper" + paper + ".example", "they met in Minsk", "");
    }

    assertThat(tried(record, MET).evidence().sources()).isEqualTo(1);
  }

  @Test
  void marksStateControlledOutlets() {
    OnRecord record =
        meetings(2)
            .told(1, "feed", "state.example", "", "BLR")
            .told(2, "feed", "free.example", "", "");

    Finding finding = tried(record, MET);

    assertThat(finding.evidence().sources()).isEqualTo(2);
    assertThat(finding.evidence().stateControlled()).isEqualTo(1);
    assertThat(finding.confidence().why()).contains("controlled by a state: state.example");
  }

  @Test
  void neverDecidesACause() {
    Claim it = claim(MET);
    Claim because =
        new Claim(
            it.id(), it.says(), it.at(), it.by(), Optional.of("pressure"), it.expect(), it.line());

    Finding finding = tried(meetings(1), because);

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(reasons(finding)).containsExactly(Reason.Kind.CAUSE);
    assertThat(finding.outcome().orElseThrow().claimed()).hasValue(1);
  }

  /* A machine's coding that is right so often. */
  private static Expectation both(boolean all) {
    return new Expectation.Together(
        all,
        List.of(new Part.Own(MET), new Part.Own(happened(act("BLR", "EU", EventType.CONSULT)))));
  }

  @Test
  void boundsConjunctionsByFrechet() {
    // P of the one is 1 - 0.2^2 = 0.96, of the other 0.8: both at least 0.96 + 0.8 - 1
    OnRecord record =
        meetings(2).add(incident(9, "2020-06-01", "BLR", "EU").consult("")).right(0.8);

    Outcome all = tried(record, both(true)).outcome().orElseThrow();
    Outcome any = tried(record, both(false)).outcome().orElseThrow();

    assertThat(all.claimed().orElseThrow()).isCloseTo(0.76, within(1e-9));
    assertThat(any.claimed().orElseThrow()).isCloseTo(0.96, within(1e-9));
    assertThat(verdict(record, both(true))).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict(record, both(false))).isEqualTo(Verdict.SUPPORTED);
    assertThat(reasons(tried(record, both(true)))).containsExactly(Reason.Kind.PART);
  }

  @Test
  void contradictsAWholeOfWhichOnePartIs() {
    Expectation whole =
        new Expectation.Together(
            true,
            List.of(
                new Part.Own(MET),
                new Part.Own(Claimed.never(act("BLR", "RUS", EventType.CONSULT)))));

    assertThat(verdict(meetings(1), whole)).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void doesNotCallAnyOfSeveralMixedIfOneHolds() {
    OnRecord record =
        meetings(1)
            .add(200, "BLR", "EU", "2020", QuadClass.VERBAL_COOPERATION, "0.5")
            .add(45, "EU", "BLR", "2020", QuadClass.MATERIAL_CONFLICT, "-9");
    Expectation mixed = Claimed.level(Claimed.measured(EU, Measure.NET), Bound.BELOW, 0);

    assertThat(verdict(record, together(false, mixed))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(record, together(true, mixed))).isEqualTo(Verdict.MIXED);
  }

  private static Expectation together(boolean all, Expectation other) {
    return new Expectation.Together(all, List.of(new Part.Own(MET), new Part.Own(other)));
  }

  private static Expectation member(String since) {
    return new Expectation.Stands(BLR, EU, Standing.MEMBER, Optional.of(Edtf.parse(since)));
  }

  private static OnRecord standing(Standing standing, String from) {
    return new OnRecord()
        .standing(new Membership(BLR, EU, standing, Tenure.parse(from, ".."), "table", "", ""));
  }

  @Test
  void readsStandingsFromTables() {
    assertThat(verdict(standing(Standing.MEMBER, "2019-07"), member("2019")))
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(standing(Standing.MEMBER, "2020"), member("2019")))
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict(standing(Standing.REFUSED, "2019"), member("2019")))
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(reasons(tried(new OnRecord(), member("2019"))))
        .containsExactly(Reason.Kind.TOO_LITTLE);
  }

  @Test
  void readsIndicators() {
    OnRecord record =
        new OnRecord()
            .reading(
                new Reading(BLR, "prisoners", Edtf.parse("2020-06-01"), 1450, "", "count", ""));

    assertThat(verdict(record, prisoners(1400))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(record, prisoners(1500))).isEqualTo(Verdict.CONTRADICTED);
    assertThat(reasons(tried(new OnRecord(), prisoners(1400))))
        .contains(Reason.Kind.PERIOD_NOT_COVERED);
  }

  private static Expectation prisoners(double above) {
    return Claimed.level(new Quantity.OfIndicator(BLR, "prisoners"), Bound.ABOVE, above);
  }

  @Test
  void showsTheStrongestOnEitherSide() {
    OnRecord record =
        new OnRecord().friendly(7, "BLR", "RUS", "2020").hostile(2, "BLR", "RUS", "2020");

    Finding finding =
        tried(record, Claimed.level(Claimed.measured(RUS, Measure.NET), Bound.ABOVE, 0));

    assertThat(finding.evidence().pro()).hasSize(Finding.Evidence.SHOWN);
    assertThat(finding.evidence().allPro()).isEqualTo(7);
    assertThat(finding.evidence().contra()).hasSize(2);
  }
}
