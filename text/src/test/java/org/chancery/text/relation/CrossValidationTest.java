// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chancery.text.coding.PairReading;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

final class CrossValidationTest {
  private static final RelationTrainer TRAINER = new RelationTrainer(Lexicon.bundled());

  /** A sentence of one verb that nobody knows. */
  private static RelationExample example(String verb, String label) {
    Word word = new Word(0, verb, verb, "VBD", 0, verb.length(), -1, "root");
    PairReading.Part part =
        new PairReading.Part(
            new Sentence(verb, 0, List.of(word)), Optional.empty(), Optional.empty(), List.of());
    return new RelationExample(verb, new PairReading(List.of(part)), label);
  }

  private static double accuracy(List<RelationExample> examples) {
    return Scores.of(new CrossValidation(TRAINER, 5).judge(examples), Level.ROOT).accuracy();
  }

  @Test
  void knowsWhatOtherFoldsTaught() {
    List<RelationExample> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      RelationExample verb = example(i % 2 == 0 ? "blork" : "frimp", i % 2 == 0 ? "a" : "b");
      examples.add(new RelationExample("sentence " + i, verb.reading(), verb.label()));
    }

    assertThat(accuracy(examples)).isEqualTo(1);
  }

  @Test
  void sameSentenceTwiceTeachesNothingAboutItself() {
    SplittableRandom random = new SplittableRandom(5);
    List<RelationExample> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      RelationExample one = example("blork" + i, random.nextBoolean() ? "a" : "b");
      examples.addAll(List.of(one, one));
    }

    // A leak would know the twin, and be right always; without one it can only guess.
    assertThat(accuracy(examples)).isBetween(0.2, 0.7);
  }

  @Test
  void foldIsTheSentencesAlone() {
    CrossValidation validation = new CrossValidation(TRAINER, 5);
    int[] sizes = new int[5];
    for (int i = 0; i < 1_000; i++) {
      sizes[validation.fold("Sentence number " + i + ".")]++;
    }

    assertThat(Arrays.stream(sizes)).allMatch(size -> size > 150 && size < 250);
    assertThat(validation.fold(" One  and\tthe same. "))
        .isEqualTo(validation.fold("One and the same."));
  }

  @Test
  void tooFewSentencesCannotBeParted() {
    List<RelationExample> one = List.of(example("blork", "a"), example("blork", "b"));

    assertThatThrownBy(() -> new CrossValidation(TRAINER, 2).judge(one))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
