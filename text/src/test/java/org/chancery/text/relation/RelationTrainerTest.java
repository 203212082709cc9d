// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.chancery.text.coding.MarkedSentence;
import org.chancery.text.coding.PairCoder;
import org.chancery.text.coding.PairReading;
import org.chancery.text.language.ModelFiles;
import org.chancery.text.language.Parser;
import org.chancery.text.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns labels that no lexicon has from a handful of invented sentences. */
final class RelationTrainerTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final PairCoder CODER =
      new PairCoder(Parser.open(ModelFiles.onClassPath().orElseThrow()), LEXICON);
  private static final RelationTrainer TRAINER = new RelationTrainer(LEXICON);
  private static final String[] PAIRS = {"Norway|Chad", "Peru|Laos", "Mali|Oman", "Fiji|Cuba"};

  @TempDir private Path folder = Path.of("");

  private static PairReading reading(String marked) {
    return CODER.read(MarkedSentence.parse(marked, "", ""));
  }

  private static List<RelationExample> examples() {
    List<RelationExample> examples = new ArrayList<>();
    for (String pair : PAIRS) {
      String[] sides = pair.split("\\|");
      add(examples, "<s>%s</s> leased two icebreakers to <t>%s</t> in spring.", sides, "ships");
      add(examples, "On Monday <t>%2$s</t> got a ferry from <s>%1$s</s>.", sides, "ships");
      add(examples, "<s>%s</s> played cricket with <t>%s</t> on Sunday.", sides, "games");
      add(examples, "A cricket team of <s>%s</s> toured <t>%s</t>.", sides, "games");
    }
    return examples;
  }

  private static void add(
      List<RelationExample> examples, String pattern, String[] sides, String label) {
    String marked = pattern.formatted(sides[0], sides[1]);
    examples.add(
        new RelationExample(MarkedSentence.parse(marked, "", "").text(), reading(marked), label));
  }

  @Test
  void tellsLabelsApartInSentencesOfOtherStates() {
    RelationClassifier classifier = TRAINER.train(examples(), new Training("", 16)).with(LEXICON);

    assertThat(classifier.classify(reading("<s>Togo</s> leased a ferry to <t>Iran</t>.")).label())
        .isEqualTo("ships");
    Classification games =
        classifier.classify(reading("<s>Togo</s> lost at cricket against <t>Iran</t>."));
    assertThat(games.label()).isEqualTo("games");
    assertThat(games.reasons())
        .extracting(Classification.Reason::feature)
        .contains("between:cricket");
  }

  @Test
  void sameExamplesMakeTheSameBytesOnAnyNumberOfProcessors() throws Exception {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    TRAINER.train(examples(), new Training("", 16)).write(first);
    ForkJoinPool lonely = new ForkJoinPool(1);
    try {
      lonely.submit(() -> TRAINER.train(examples(), new Training("", 16)).write(second)).get();
    } finally {
      lonely.shutdown();
    }

    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
  }

  @Test
  void readModelSaysWhatTheWrittenOneSaid() throws IOException {
    RelationModel model = TRAINER.train(examples(), new Training("", 16));
    model.write(folder.resolve("m.gz"));
    PairReading pair = reading("<s>Togo</s> toured the ports of <t>Iran</t> by ferry.");

    assertThat(RelationModel.read(folder.resolve("m.gz")).with(LEXICON).classify(pair))
        .isEqualTo(model.with(LEXICON).classify(pair));
  }

  @Test
  void featuresSayWhatAndNotWho() {
    Set<String> features =
        new PairFeatures(LEXICON)
            .of(reading("In Vienna <s>France</s> condemned <t>Spain</t> on Friday."))
            .keySet();

    assertThat(features)
        .contains("lexicon:type ACCUSE", "between:condemn", "path:lemmas condemn ")
        .contains("bigram:<S> condemn", "bigram:condemn <T>", "lexicon:sides ACTS AFFECTED")
        .noneMatch(name -> name.matches("(?i).*(france|spain|vienna).*"));
  }

  @Test
  void modelKnowsWhetherTheLexiconIsItsOwn() throws IOException {
    Path own = folder.resolve("own.lex");
    Files.writeString(own, "[AID]\nlease {icebreaker} > to\n");
    RelationModel model = TRAINER.train(examples(), new Training("", 16));

    assertThat(model.madeWith(Lexicon.bundled())).isTrue();
    assertThat(model.madeWith(Lexicon.bundledWith(List.of(own)))).isFalse();
  }

  @Test
  void oneLabelIsNothingToLearn() {
    List<RelationExample> alike =
        examples().stream().filter(one -> one.label().equals("games")).toList();

    assertThatThrownBy(() -> TRAINER.train(alike, new Training("", 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("games");
  }
}
