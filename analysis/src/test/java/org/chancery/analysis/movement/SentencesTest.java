// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.movement.MovementsTest.dealingsOf;
import static org.chancery.analysis.movement.MovementsTest.spread;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Asked.systematic;
import static org.chancery.analysis.sample.Made.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.sample.Made;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.QuadClass;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final Windows HALVES =
      new Windows(period("2018-01/2018-06"), period("2018-07/2018-12"));
  private static final QuadClass CONFLICTUAL = QuadClass.MATERIAL_CONFLICT;
  private static final Scope COVERED = covered("2018");
  private static final Scope SELECTIVE = about("2018", selective("article", "2018"));
  private static final Map<ActorId, String> NAMES =
      Map.of(actor("BLR"), "Belarus", actor("CHN"), "China", actor("EU"), "the European Union");
  private static final Made COOPERATION =
      incident(0, "2018", "BLR", "CHN").says("Express intent to cooperate");
  private static final Made CONFLICT =
      incident(0, "2018", "CHN", "BLR")
          .quad(QuadClass.MATERIAL_CONFLICT, "-6")
          .says("Impose sanctions.");

  private static String sentence(Scope scope, Windows windows, List<List<Made>> parts) {
    Movements movements =
        Movements.of(dealingsOf(scope, parts), windows, List.of(Counterpart.of(actor("CHN"))));
    return new Sentences(id -> NAMES.getOrDefault(id, id.value())).of(movements.movements().get(0));
  }

  @Test
  void tellsARiseWithItsIntervalAndTheStrongest() {
    Made strong =
        incident(9, "2018-09-03", "CHN", "BLR")
            .quad(QuadClass.MATERIAL_COOPERATION, "7.4")
            .says("Provide economic aid");

    assertThat(
            sentence(
                COVERED,
                HALVES,
                List.of(
                    spread("2018-01-01", 10, 100, COOPERATION),
                    spread("2018-07-01", 24, 200, COOPERATION.bothWays()),
                    List.of(strong))))
        .isEqualTo(
            "Cooperative incidents with China rose from 10 in January–June 2018 to 25 in"
                + " July–December 2018 (rate ratio 2.5, 95 % interval 1.1 to 5.7), with no"
                + " conflictual incident in either part; the strongest: “Provide economic aid”"
                + " (China to Belarus, 3 September 2018), “Express intent to cooperate” (1 July"
                + " 2018) and “Express intent to cooperate” (8 July 2018).");
  }

  @Test
  void tellsAFallToNothingWithTheIncidentsThatCeased() {
    assertThat(
            sentence(
                COVERED,
                HALVES,
                List.of(
                    spread("2018-01-01", 12, 100, CONFLICT),
                    List.of(incident(1, "2018-02", "BLR", "CHN")))))
        .isEqualTo(
            "Conflictual incidents with China fell from 12 in January–June 2018 to none in"
                + " July–December 2018 (rate ratio 0, 95 % interval 0 to 0.35), while cooperative"
                + " incidents are too few to tell (1, then none); the strongest: “Impose"
                + " sanctions” (China to Belarus, 1 January 2018), “Impose sanctions” (China to"
                + " Belarus, 16 January 2018) and “Impose sanctions” (China to Belarus, 31 January"
                + " 2018).");
  }

  @Test
  void tellsARiseFromNothing() {
    assertThat(
            sentence(
                COVERED,
                HALVES,
                List.of(
                    spread("2018-07-01", 12, 100, CONFLICT),
                    spread("2018-01-01", 9, 200, COOPERATION),
                    spread("2018-07-01", 8, 300, COOPERATION))))
        .startsWith(
            "Conflictual incidents with China rose from none in January–June 2018 to 12 in"
                + " July–December 2018 (95 % interval of the rate ratio: 2.7 or more), while"
                + " cooperative incidents show no clear change (9, then 8); the strongest: “");
  }

  @Test
  void tellsBothSidesInOneSentence() {
    String sentence =
        sentence(
            COVERED,
            HALVES,
            List.of(
                spread("2018-01-01", 5, 100, COOPERATION),
                spread("2018-07-01", 30, 200, COOPERATION),
                spread("2018-01-01", 20, 300, CONFLICT),
                spread("2018-07-01", 2, 400, CONFLICT)));

    assertThat(sentence)
        .startsWith("Cooperative incidents with China rose from 5 in January–June 2018 to 30 in")
        .contains(", and conflictual incidents fell from 20 to 2 (rate ratio 0.10, 95 % interval")
        .contains("; the strongest cooperative: “Express")
        .contains("; the strongest conflictual: “Impose sanctions” (China to Belarus, 1 January")
        .endsWith(").");
  }

  @Test
  void saysWhatDidNotClearlyChange() {
    assertThat(
            sentence(
                COVERED,
                HALVES,
                List.of(
                    spread("2018-01-01", 12, 100, COOPERATION),
                    spread("2018-07-01", 14, 200, COOPERATION),
                    List.of(
                        incident(1, "2018-11-02", "CHN", "BLR")
                            .quad(QuadClass.VERBAL_CONFLICT, "-2")))))
        .isEqualTo(
            "No clear change with China (January–June 2018 against July–December 2018): 12"
                + " cooperative incidents, then 14 (rate ratio 1.1, 95 % interval 0.49 to 2.7); no"
                + " conflictual incident, then 1.");
  }

  @Test
  void saysWhereThereIsTooLittleToTell() {
    assertThat(sentence(COVERED, HALVES, List.of(List.of(incident(1, "2018-02-01", "BLR", "CHN")))))
        .isEqualTo(
            "Too few incidents with China to tell of a change (January–June 2018 against"
                + " July–December 2018): 1 cooperative incident, then none; no conflictual"
                + " incident.");
  }

  @Test
  void namesTheWeekThatMakesItLookLikeAMovement() {
    List<Made> burst = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      burst.add(incident(i, "2018-03-2" + (6 + i % 3), "CHN", "BLR").quad(CONFLICTUAL, "-5"));
    }

    assertThat(sentence(COVERED, HALVES, List.of(burst)))
        .isEqualTo(
            "Too few bursts of incidents with China to tell of a change (January–June 2018 against"
                + " July–December 2018): no cooperative incident; 14 conflictual incidents, then"
                + " none, all of them between 26 March and 1 April 2018.");
    assertThat(
            sentence(
                COVERED,
                HALVES,
                List.of(
                    burst,
                    spread("2018-01-01", 4, 100, COOPERATION),
                    spread("2018-07-01", 20, 200, COOPERATION))))
        .contains(
            ", while conflictual incidents came in too few bursts to tell (14, then none, all of them"
                + " between 26 March and 1 April 2018); the strongest: “Express");
  }

  @Test
  void saysThatNoneWasRecordedWhereThatIsKnown() {
    assertThat(sentence(COVERED, HALVES, List.of()))
        .isEqualTo(
            "No incident with China was recorded to compare (January–June 2018 against"
                + " July–December 2018).");
  }

  @Test
  void saysHowManyDaysWereWatchedWhereTheyDiffer() {
    Windows unequal = new Windows(period("2018-01-01/2018-04-30"), period("2018-05-17/2018-06-15"));

    assertThat(
            sentence(
                COVERED,
                unequal,
                List.of(
                    List.of(incident(1, "2018-02-01", "BLR", "CHN")),
                    spread("2018-05-17", 80, 100, COOPERATION))))
        .startsWith(
            "Cooperative incidents with China rose from 1 in January–April 2018 to 14 between 17"
                + " May and 15 June 2018 (rate ratio 56, 95 % interval")
        .contains(", for 120 and 30 covered days)");
  }

  @Test
  void countsWhatIsNotCompared() {
    Made chosen = incident(1, "2018-02-01", "BLR", "CHN").bySelective();
    Made other = incident(2, "2018-02-01", "BLR", "CHN").unknown();

    assertThat(sentence(COVERED, HALVES, List.of(List.of(chosen))))
        .endsWith("; 1 more incident is not compared.");
    assertThat(sentence(COVERED, HALVES, List.of(List.of(chosen, other))))
        .endsWith("; 2 more incidents are not compared.");
  }

  @Test
  void describesOfASelectiveSourceNone() {
    assertThat(sentence(SELECTIVE, HALVES, List.of()))
        .isEqualTo(
            "No incident with China is on record in 2018; the source is selective, so there may"
                + " have been some.");
  }

  @Test
  void describesOfASelectiveSourceOne() {
    assertThat(
            sentence(
                SELECTIVE,
                HALVES,
                List.of(List.of(incident(1, "2018-03-03", "BLR", "CHN").bySelective()))))
        .isEqualTo(
            "The one incident with China on record in 2018, of 3 March 2018, is not conflictual; the"
                + " source is selective, so no change is measured.");
  }

  @Test
  void describesOfASelectiveSourceMany() {
    assertThat(
            sentence(
                SELECTIVE,
                HALVES,
                List.of(
                    List.of(
                        incident(1, "2018-03-03", "BLR", "CHN").bySelective(),
                        incident(2, "2018-09", "BLR", "CHN")
                            .quad(QuadClass.VERBAL_CONFLICT, "-2")
                            .bySelective()))))
        .isEqualTo(
            "2 incidents with China are on record in 2018, 1 of them conflictual, the earliest of 3"
                + " March 2018 and the latest of September 2018; the source is selective, so no"
                + " change is measured.");
  }

  @Test
  void saysWhyItDoesNotCompare() {
    Made one = incident(1, "2018-09-03", "BLR", "CHN");

    assertThat(
            sentence(
                about("2018", systematic("icews", "2018-07/2018-12")),
                HALVES,
                List.of(List.of(one))))
        .endsWith("; part of this time is not covered, so no change is measured.");
    assertThat(
            sentence(
                about(
                    "2018", systematic("a", "2018-01/2018-06"), systematic("b", "2018-07/2018-12")),
                HALVES,
                List.of(List.of(one))))
        .endsWith(
            "; other sources cover the later part than the earlier, so no change is measured.");
  }
}
