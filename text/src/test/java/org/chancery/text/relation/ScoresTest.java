// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ontology.EventType;
import org.junit.jupiter.api.Test;

/** The expected figures are worked out by hand beside each case. */
final class ScoresTest {
  private static List<Judgement> judgements(String... goldAndSaid) {
    List<Judgement> judgements = new ArrayList<>();
    for (String pair : goldAndSaid) {
      String[] parts = pair.split(">");
      judgements.add(new Judgement(parts[0], parts[1]));
    }
    return judgements;
  }

  @Test
  void averagesTheF1OfTheLabelsThatTheAnalystGave() {
    Scores scores = Scores.of(judgements("a>a", "a>a", "a>b", "b>b", "b>c", "c>NONE"), Level.ROOT);

    // a: said 2, right 2 of 3, F1 4/5; b: said 2, right 1 of 2, F1 1/2; c: said 1, right 0, F1 0
    assertThat(scores.labels())
        .containsExactly(
            new Scores.OfLabel("a", 3, 2, 2),
            new Scores.OfLabel("b", 2, 2, 1),
            new Scores.OfLabel("c", 1, 1, 0));
    assertThat(scores.labels().get(0).precision()).isEqualTo(1);
    assertThat(scores.labels().get(0).recall()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(scores.labels().get(0).f1()).isCloseTo(0.8, within(1e-12));
    assertThat(scores.macroF1()).isCloseTo(1.3 / 3, within(1e-12));
    assertThat(scores.accuracy()).isEqualTo(0.5);
  }

  @Test
  void labelThatOnlyTheCoderKnowsCostsTheOthersAndHasNoScoreOfItsOwn() {
    Scores scores = Scores.of(judgements("a>x", "a>a"), Level.ROOT);

    assertThat(scores.labels()).extracting(Scores.OfLabel::label).containsExactly("a");
    assertThat(scores.macroF1()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void mistakeWithinAClassCountsAtRootOnly() {
    List<Judgement> all =
        judgements("ACCUSE>REJECT", "ASSAULT>ACCUSE", "AID>AID", "YIELD>AID", "CONSULT>NONE");

    // root: only AID has F1, 1 said of 2 -> 2/3, over 5 labels
    assertThat(Scores.of(all, Level.ROOT).macroF1()).isCloseTo(2.0 / 15, within(1e-12));
    // verbal conflict 2/3, material conflict 0, material cooperation 1, verbal cooperation 0
    assertThat(Scores.of(all, Level.QUAD).macroF1()).isCloseTo(5.0 / 12, within(1e-12));
    // conflict 1; cooperation 2 found of 3: 4/5
    assertThat(Scores.of(all, Level.BINARY).macroF1()).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void labelsOfOnesOwnAreScoredAtRootAlone() {
    assertThat(Level.of(List.of("ACCUSE", "YIELD", "NONE"))).containsExactly(Level.values());
    assertThat(Level.of(List.of("ACCUSE", "grumble"))).containsExactly(Level.ROOT);
  }

  @Test
  void concessionIsYieldWhereTheLabelsKnowNoOther() {
    Optional<EventType> concede = Optional.of(EventType.CONCEDE);

    assertThat(Judgement.name(concede, List.of("AID", "YIELD"))).isEqualTo("YIELD");
    assertThat(Judgement.name(concede, List.of("AID", "YIELD", "RETREAT"))).isEqualTo("CONCEDE");
    assertThat(Judgement.name(concede, List.of("AID"))).isEqualTo("CONCEDE");
    assertThat(Judgement.name(Optional.of(EventType.AID), List.of("YIELD"))).isEqualTo("AID");
    assertThat(Judgement.name(Optional.empty(), List.of("YIELD"))).isEqualTo("NONE");
  }
}
