// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.junit.jupiter.api.Test;

/** What holds for the mentions of any sentence, however odd its words and tree. */
final class MentionsPropertyTest {
  private static final long SEED = 20_261_124;
  private static final int SENTENCES = 2000;
  private static final List<String> WORDS =
      List.of(
          "the",
          "The",
          "Turkish",
          "Turkey",
          "and",
          "of",
          "in",
          "'s",
          "-",
          "president",
          "Poland",
          "Minsk",
          "he",
          "it",
          "its",
          "they",
          "both",
          "latter",
          "two",
          "countries",
          "troops",
          "US",
          "led",
          "backed",
          "Putin",
          "President",
          "Jordan",
          "Smith",
          "said",
          "met",
          ",",
          "(",
          ")",
          "bloc",
          "country",
          "her",
          "police",
          "Iraqis",
          "ethnic",
          "former",
          "Foreign",
          "Minister",
          "EU",
          "By",
          "MOSCOW",
          "\u202e",
          "…",
          "𝒳",
          "that",
          "Georgia");
  private static final List<String> TAGS =
      List.of(
          "NN", "NNS", "NNP", "JJ", "DT", "IN", "VBD", "PRP", "PRP$", "CC", "POS", "CD", "HYPH");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "obj",
          "amod",
          "compound",
          "nmod:poss",
          "nmod",
          "conj",
          "det",
          "case",
          "appos",
          "obl",
          "dep",
          "nsubj:pass",
          "cop",
          "ccomp",
          "flat",
          "expl");

  @Test
  void mentionsLieInTheSentenceAndOfOneHeadAreOfOnePhrase() {
    Random random = new Random(SEED);
    Cast cast = Read.FINDER.cast(Optional.of(Read.DAY));
    int found = 0;
    for (int i = 0; i < SENTENCES; i++) {
      Sentence sentence = sentence(random);
      List<Mention> mentions = cast.in(sentence);
      found += mentions.size();
      assertThat(mentions)
          .as(sentence.text())
          .allMatch(one -> one.end() <= sentence.words().size());
      assertThat(mentions).as(sentence.text()).isSortedAccordingTo((a, b) -> a.head() - b.head());
      assertThat(mentions).as(sentence.text()).noneMatch(one -> one.because().isBlank());
      assertOnePhraseForEachHead(sentence, mentions);
    }
    assertThat(found).isGreaterThan(SENTENCES / 2);
  }

  @Test
  void theSameSentencesGiveTheSameMentions() {
    assertThat(all()).isEqualTo(all());
  }

  private static void assertOnePhraseForEachHead(Sentence sentence, List<Mention> mentions) {
    Map<Integer, List<Mention>> byHead = new HashMap<>();
    mentions.forEach(
        mention -> byHead.computeIfAbsent(mention.head(), head -> new ArrayList<>()).add(mention));
    for (List<Mention> together : byHead.values()) {
      assertThat(together.stream().map(one -> one.begin() + "-" + one.end()).distinct())
          .as(sentence.text())
          .hasSize(1);
      assertThat(together.stream().map(one -> one.who().actor()))
          .as(sentence.text())
          .doesNotHaveDuplicates();
    }
  }

  private static List<List<Mention>> all() {
    Random random = new Random(SEED);
    Cast cast = Read.FINDER.cast(Optional.empty());
    List<List<Mention>> all = new ArrayList<>();
    for (int i = 0; i < SENTENCES / 4; i++) {
      all.add(cast.in(sentence(random)));
    }
    return all;
  }

  /* A random tree: each word but the root hangs on one that was put in before it. */
  private static Sentence sentence(Random random) {
    int size = 1 + random.nextInt(14);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    int[] heads = new int[size];
    for (int i = 0; i < size; i++) {
      heads[order.get(i)] = i == 0 ? -1 : order.get(random.nextInt(i));
    }
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String word = pick(WORDS, random);
      text.append(text.length() == 0 || random.nextInt(5) == 0 ? "" : " ");
      int begin = text.length();
      text.append(word);
      String relation = heads[i] < 0 ? "root" : pick(RELATIONS, random);
      words.add(
          new Word(i, word, word, pick(TAGS, random), begin, text.length(), heads[i], relation));
    }
    return new Sentence(text.toString(), 0, words);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
