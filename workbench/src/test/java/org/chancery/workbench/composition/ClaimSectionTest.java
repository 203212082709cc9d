// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Finding.Evidence;
import org.chancery.workbench.brief.ClaimEffect.Region;
import org.chancery.workbench.brief.ClaimVariation.Side;
import org.chancery.workbench.brief.ClaimVerdict;
import org.chancery.workbench.brief.ClaimVerdict.Verdict;
import org.chancery.workbench.brief.Claims;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.junit.jupiter.api.Test;

class ClaimSectionTest {
  private static ClaimVerdict of(Finding finding) {
    return new ClaimSection(SampleFindings.names()).claims(List.of(finding)).verdicts().get(0);
  }

  private static String words(Prose prose) {
    StringBuilder words = new StringBuilder();
    for (Prose.Run run : prose.runs()) {
      if (run instanceof Prose.Words plain) {
        words.append(plain.text());
      } else if (run instanceof Prose.Amount amount) {
        words.append(amount.quantity().text());
      }
    }
    return words.toString();
  }

  @Test
  void isEmptyForACaseWithoutClaims() {
    assertThat(new ClaimSection(SampleFindings.names()).claims(List.of())).isEqualTo(Claims.NONE);
  }

  @Test
  void keepsTheVerdictOfTheRule() {
    assertThat(SampleFindings.claims().verdicts())
        .extracting(ClaimVerdict::verdict)
        .containsExactly(
            Verdict.SUPPORTED,
            Verdict.CONTRADICTED,
            Verdict.MIXED,
            Verdict.UNDECIDED,
            Verdict.OWN_SOURCE,
            Verdict.UNDECIDED,
            Verdict.UNDECIDED,
            Verdict.CONTRADICTED);
  }

  @Test
  void tellsTheEffectAndWhatTheClaimNeeds() {
    assertThat(words(of(SampleFindings.cooled()).finding()))
        .isEqualTo(
            "1.9 points a month, then −2.4: effect −4.25. No effect is 0; the claim needs less than"
                + " −0.5.");
    assertThat(words(of(SampleFindings.steady()).finding()))
        .isEqualTo(
            "0.25 a month, then 0.17: ratio 0.67. Its interval begins at 0.2 and has no upper end."
                + " No effect is 1; the claim needs 0.8 to 1.25.");
  }

  @Test
  void opensTheEventsBehindTheEffect() {
    Quantity effect = of(SampleFindings.cooled()).effect().orElseThrow().value();

    assertThat(((Reference.Events) effect.reference()).events())
        .extracting(event -> event.nativeId())
        .containsExactly(
            "ambassador-recalled", "border-closed", "diplomats-expelled", "talks-resume");
  }

  @Test
  void countsOnlyWhatItCanOpen() {
    Finding some = SampleFindings.cooled();
    Evidence given = some.evidence();

    ClaimVerdict verdict = of(some);

    assertThat(given.allPro()).isGreaterThan(given.pro().size());
    assertThat(verdict.evidence().allPro().form()).isEqualTo(Quantity.Form.PLAIN);
    assertThat(verdict.evidence().allContra().form()).isEqualTo(Quantity.Form.COUNT);
  }

  @Test
  void putsALikelihoodInTheWordsOfIcd203() {
    ClaimVerdict.Likelihood likelihood = of(SampleFindings.steady()).likelihood().orElseThrow();

    assertThat(likelihood.words()).isEqualTo("unlikely");
    assertThat(likelihood.probability().text()).isEqualTo("31\u202f%");
  }

  @Test
  void showsNothingAsMoreCertainThan99Percent() {
    assertThat(of(SampleFindings.cooled()).likelihood().orElseThrow().probability().text())
        .isEqualTo("99\u202f%");
    assertThat(of(SampleFindings.never()).likelihood().orElseThrow().probability().text())
        .isEqualTo("1\u202f%");
  }

  @Test
  void givesNoLikelihoodWhereCoverageFails() {
    assertThat(of(SampleFindings.mediated()).likelihood()).isEmpty();
  }

  @Test
  void givesTheLikelihoodOfTheAssociationWhereACauseIsClaimed() {
    ClaimVerdict verdict = of(SampleFindings.pressure());

    assertThat(verdict.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict.likelihood().orElseThrow().words()).isEqualTo("association almost certain");
    assertThat(verdict.tested()).endsWith("Held to be the cause: the pressure of Graustark.");
  }

  @Test
  void knowsWhichWayAClaimPoints() {
    assertThat(SampleFindings.claims().verdicts())
        .extracting(claim -> claim.effect().flatMap(effect -> effect.claimed()))
        .containsExactly(
            Optional.of(Region.BELOW),
            Optional.of(Region.BELOW),
            Optional.of(Region.BELOW),
            Optional.of(Region.WITHIN),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Region.ABOVE),
            Optional.empty());
  }

  @Test
  void keepsEveryChoiceOfTheCurve() {
    ClaimVerdict verdict = of(SampleFindings.quarrels());

    assertThat(verdict.curve()).hasSize(64);
    assertThat(verdict.on(Side.CONTRARY)).isEqualTo(63);
    assertThat(verdict.on(Side.NEITHER)).isEqualTo(1);
    assertThat(verdict.curve().get(63).effect()).isEmpty();
  }

  @Test
  void namesTheTwoSidesWhereTheSourceDoesNot() {
    assertThat(of(SampleFindings.recalled()).evidence().pro())
        .extracting(Relation.Mark::label)
        .containsExactly("Graustark → Ruritania: AMBASSADOR RECALLED");
  }
}
