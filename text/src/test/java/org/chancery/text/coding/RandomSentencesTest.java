// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.text.actor.ActorFinder;
import org.chancery.text.actor.Cast;
import org.chancery.text.language.Draft;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words glued together at random, by a seed. */
final class RandomSentencesTest {
  private static final List<String> WORDS =
      List.of(
          "Mali",
          "Niger",
          "the Chadian army",
          "Serbia's",
          "he",
          "they",
          "it",
          "each other",
          "we",
          "its",
          "Kenyan",
          "and",
          "but",
          "or",
          "not",
          "never",
          "if",
          "after",
          "which",
          "who",
          "that",
          "by",
          "of",
          "on",
          "from",
          "to",
          "with",
          "against",
          "accused",
          "bombed",
          "will",
          "would",
          "must",
          "refused",
          "to send",
          "agreed",
          "said",
          "\"",
          "\"",
          ",",
          ",",
          "-",
          "(",
          ")",
          ":",
          "troops",
          "food",
          "a raid",
          "talks",
          "between",
          "sanctions",
          "drew",
          "criticism",
          "was",
          "been",
          "killed",
          "urging",
          "meeting",
          "ambassador",
          "expelled",
          "1990",
          "Monday",
          "3-0",
          "$",
          "50",
          "million",
          "?",
          "!",
          "’",
          "—",
          "é",
          "\u00a0",
          "no",
          "own",
          "whose",
          "there");

  private static final ActorFinder ACTORS = ActorFinder.of(ActorRegistry.bundled());

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areCodedAlikeTwiceWithinTheirBounds(long seed) {
    String text = text(new Random(seed));

    List<CodedEvent> events = Read.news(text).events();

    assertThat(Read.news(text).events()).as(text).isEqualTo(events);
    assertThat(events)
        .as(text)
        .allSatisfy(
            event -> {
              assertThat(event.span().begin()).isBetween(0, event.span().end());
              assertThat(event.span().end()).isLessThanOrEqualTo(event.text().length());
              assertThat(event.sources().size() + event.targets().size()).isPositive();
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void haveNobodyOnBothSidesByTheSameWords(long seed) {
    String text = text(new Random(seed));
    Cast cast = ACTORS.cast(Optional.empty());
    SentenceCoder coder = new SentenceCoder(Read.LEXICON);
    for (Draft draft : Parser.split(text)) {
      Sentence sentence = Read.PARSER.parse(draft);

      assertThat(coder.code(sentence, cast.in(sentence)))
          .as(text)
          .noneMatch(
              telling ->
                  telling.sources().mentions().stream()
                      .anyMatch(telling.targets().mentions()::contains));
    }
  }

  private static String text(Random random) {
    List<String> words = new ArrayList<>();
    int length = 3 + random.nextInt(40);
    for (int i = 0; i < length; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(random.nextInt(8) == 0 ? "" : " ", words)
        + (random.nextBoolean() ? "." : "");
  }
}
