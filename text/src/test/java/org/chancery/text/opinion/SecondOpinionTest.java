// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.text.opinion.Lab.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.chancery.model.ontology.EventType;
import org.chancery.text.coding.CodedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tiny model's answers are reckoned by hand beside each. */
final class SecondOpinionTest {
  /** A float has seven digits. */
  private static final Offset<Double> CLOSE = within(1e-6);

  private static final String ATTACK = "Russia attacked Ukraine.";

  @TempDir private Path folder;

  @Test
  void likeliestStatementIsTheOpinion() throws IOException {
    try (SecondOpinion opinion = Lab.in(folder).open()) {
      Opinion said = opinion.on(event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine"));

      // [CLS] russia attacked ukraine . [SEP] russia attacked ukraine . [SEP]: eleven tokens, of
      // which the first "attacked" counts half: the mean is (4.5/11, 0).
      double logit = 6 * 4.5 / 11;
      double expected = Math.exp(logit) / (Math.exp(logit) + 1 + Math.exp(-logit));
      assertThat(said.label()).isEqualTo("ASSAULT");
      assertThat(said.score()).isCloseTo(expected, CLOSE);
      assertThat(said.agrees()).isTrue();
      assertThat(said.because()).isEqualTo("\"Russia attacked Ukraine.\"");
    }
  }

  @Test
  void otherTypeIsToldAndNotAgreedWith() throws IOException {
    try (SecondOpinion opinion = Lab.in(folder).open()) {
      Opinion said = opinion.on(event(EventType.CONSULT, ATTACK, "Russia", "Ukraine"));

      assertThat(said.label()).isEqualTo("ASSAULT");
      assertThat(said.agrees()).isFalse();
    }
  }

  @Test
  void statementsOfAnAnalystReplaceThoseOfTheirTypes() throws IOException {
    Lab lab = Lab.in(folder);
    Path own =
        lab.put(
            "own.tsv",
            """
            # ours
            ASSAULT\t{source} with {target}
            SUPPORT\t{source} met
            SUPPORT\t{target} attacked attacked {source}
            """);
    try (SecondOpinion opinion = SecondOpinion.open(lab.asking(own))) {
      Opinion said =
          opinion.on(event(EventType.ASSAULT, "Russia met Ukraine.", "Russia", "Ukraine"));

      // [CLS] russia met ukraine . [SEP] ukraine attacked attacked russia [SEP]: eleven tokens,
      // mean (6/11, 1.5/11).
      double logit = (6 * 6 + 2 * 1.5) / 11;
      double against = -6.0 * 6 / 11;
      double expected = Math.exp(logit) / (Math.exp(logit) + 1 + Math.exp(against));
      assertThat(said.label()).isEqualTo("SUPPORT");
      assertThat(said.score()).isCloseTo(expected, CLOSE);
      assertThat(said.because()).isEqualTo("\"Ukraine attacked attacked Russia\"");
    }
  }

  @Test
  void answerDoesNotDependOnTheRowsBesideIt() throws IOException {
    List<CodedEvent> events =
        List.of(
            event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine"),
            event(EventType.CONSULT, "Russia met.", "Russia"),
            event(EventType.CONSULT, "Ukraine met with Russia with Ukraine.", "", "Russia"));
    List<Opinion> open;
    List<Opinion> fixed;
    List<Opinion> one;
    try (SecondOpinion opinion = Lab.in(folder).open()) {
      open = events.stream().map(opinion::on).toList();
    }
    try (SecondOpinion opinion = Lab.in(folder).with(Lab.MODEL.shaped(7, 64)).open()) {
      fixed = events.stream().map(opinion::on).toList();
    }
    try (SecondOpinion opinion = Lab.in(folder).with(Lab.MODEL.shaped(1, 0)).open()) {
      one = events.stream().map(opinion::on).toList();
    }

    assertThat(open).hasSize(3);
    IntStream.range(0, 3)
        .forEach(
            i -> {
              assertThat(fixed.get(i).label()).isEqualTo(open.get(i).label());
              assertThat(fixed.get(i).score()).isCloseTo(open.get(i).score(), CLOSE);
              assertThat(one.get(i).label()).isEqualTo(open.get(i).label());
              assertThat(one.get(i).score()).isCloseTo(open.get(i).score(), CLOSE);
            });
  }

  @Test
  void sameEventGivesTheSameBitsEachTime() throws IOException {
    CodedEvent event = event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine");
    Opinion first;
    try (SecondOpinion opinion = Lab.in(folder).open()) {
      first = opinion.on(event);
      assertThat(opinion.on(event)).isEqualTo(first);
    }
    try (SecondOpinion again = Lab.in(folder).open()) {
      assertThat(again.on(event)).isEqualTo(first);
    }
  }

  @Test
  void modelWithoutMaskNeverSeesPadding() throws IOException {
    TinyModel unmasked = Lab.MODEL.taking(List.of("input_ids", "token_type_ids"));
    CodedEvent event = event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine");
    double masked;
    try (SecondOpinion opinion = Lab.in(folder).open()) {
      masked = opinion.on(event).score();
    }
    try (SecondOpinion opinion = Lab.in(folder).with(unmasked).open()) {
      assertThat(opinion.on(event).score()).isCloseTo(masked, CLOSE);
    }
  }

  @Test
  void modelOfNarrowIntegersIsServedToo() throws IOException {
    try (SecondOpinion opinion = Lab.in(folder).with(Lab.MODEL.of(TinyModel.INT32)).open()) {
      assertThat(opinion.on(event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine")).label())
          .isEqualTo("ASSAULT");
    }
  }

  @Test
  void endOfALongSentenceIsCutOff() throws IOException {
    Lab lab = Lab.in(folder);
    lab.put("config.json", Lab.INFERENCE.replace("}}", "}, \"max_position_embeddings\": 14}"));
    String tail = " Ukraine met with Russia.".repeat(20_000);
    try (SecondOpinion opinion = lab.open()) {
      Opinion cut =
          opinion.on(event(EventType.ASSAULT, "Russia attacked" + tail, "Russia", "Ukraine"));

      // Fourteen tokens: [CLS], seven of the sentence (russia attacked ukraine met with russia .),
      // [SEP], four of the statement, [SEP]; the mean is (4.5/14, 1.5/14).
      double logit = (6 * 4.5 + 2 * 1.5) / 14;
      double expected = Math.exp(logit) / (Math.exp(logit) + 1 + Math.exp(-6 * 4.5 / 14));
      assertThat(cut.score()).isCloseTo(expected, CLOSE);
    }
  }

  @Test
  void outputSaidToMeanEntailmentGoesBeforeTheConfiguration() throws IOException {
    Lab lab = Lab.in(folder);
    CodedEvent event = event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine");
    try (SecondOpinion opinion = SecondOpinion.open(lab.entailment(2))) {
      assertThat(opinion.on(event).label()).isNotEqualTo("ASSAULT");
    }
  }

  @Test
  void labelOfAClassifierIsTheOpinion() throws IOException {
    Lab lab = Lab.in(folder);
    lab.put(
        "config.json",
        Lab.INFERENCE
            .replace("ENTAILMENT", "assault")
            .replace("NEUTRAL", "NONE")
            .replace("CONTRADICTION", "Yield"));
    Path own = lab.put("own.tsv", "pair\t{source} . {target}\n");
    try (SecondOpinion opinion = SecondOpinion.open(lab.asking(own))) {
      Opinion said = opinion.on(event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine"));

      // [CLS] russia attacked ukraine . [SEP] russia . ukraine [SEP]: ten tokens.
      double logit = 6 * 1.5 / 10;
      assertThat(said.label()).isEqualTo("ASSAULT");
      assertThat(said.score())
          .isCloseTo(Math.exp(logit) / (Math.exp(logit) + 1 + Math.exp(-logit)), CLOSE);
    }
  }

  @Test
  void sentenceMayGoToAClassifierAlone() throws IOException {
    Lab lab = Lab.in(folder);
    lab.put(
        "config.json",
        Lab.INFERENCE
            .replace("ENTAILMENT", "ASSAULT")
            .replace("NEUTRAL", "NONE")
            .replace("CONTRADICTION", "YIELD"));
    Path own = lab.put("own.tsv", "pair\t-\n");
    try (SecondOpinion opinion = SecondOpinion.open(lab.asking(own))) {
      // [CLS] russia attacked ukraine . [SEP]: six tokens.
      double logit = 6 * 1.5 / 6;
      assertThat(opinion.on(event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine")).score())
          .isCloseTo(Math.exp(logit) / (Math.exp(logit) + 1 + Math.exp(-logit)), CLOSE);
    }
  }

  @Test
  void yieldAgreesWithGivingWayInWordOrDeed() throws IOException {
    Lab lab = Lab.in(folder);
    lab.put(
        "config.json",
        Lab.INFERENCE
            .replace("ENTAILMENT", "YIELD")
            .replace("NEUTRAL", "NONE")
            .replace("CONTRADICTION", "AID"));
    try (SecondOpinion opinion = lab.open()) {
      assertThat(opinion.on(event(EventType.RETREAT, ATTACK, "Russia", "Ukraine")).agrees())
          .isTrue();
      assertThat(opinion.on(event(EventType.CONCEDE, ATTACK, "Russia", "Ukraine")).agrees())
          .isTrue();
      assertThat(opinion.on(event(EventType.AID, ATTACK, "Russia", "Ukraine")).agrees()).isFalse();
    }
  }

  @Test
  void closedModelAnswersNoMore() throws IOException {
    SecondOpinion opinion = Lab.in(folder).open();
    opinion.close();

    assertThatThrownBy(() -> opinion.on(event(EventType.ASSAULT, ATTACK, "Russia", "Ukraine")))
        .isInstanceOf(IllegalStateException.class);
  }
}
