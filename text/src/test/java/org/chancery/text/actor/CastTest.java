// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.junit.jupiter.api.Test;

final class CastTest {
  @Test
  void aNameIsWhomItStoodForOnTheDay() {
    Sentence sentence = Read.sentence("Barack Obama spoke.");

    assertThat(principals(LocalDate.of(2012, 1, 1), sentence)).containsExactly("USA");
    assertThat(principals(LocalDate.of(2018, 1, 1), sentence)).containsExactly("obama");
  }

  @Test
  void withoutADayANameIsWhomItStoodForLast() {
    Cast undated = Read.FINDER.cast(Optional.empty());

    assertThat(principals(undated.in(Read.sentence("Barack Obama spoke.")))).containsExactly("USA");
    assertThat(principals(undated.in(Read.sentence("Bonn objected.")))).containsExactly("DEU");
    assertThat(principals(undated.in(Read.sentence("Minsk objected.")))).containsExactly("BLR");
  }

  @Test
  void oneDocumentDoesNotTeachAnother() {
    Cast one = Read.FINDER.cast(Optional.of(Read.DAY));
    Cast other = Read.FINDER.cast(Optional.of(Read.DAY));
    Sentence surname = Read.sentence("Kalnins resigned.");

    one.in(Read.sentence("Latvian Prime Minister Janis Kalnins spoke."));

    assertThat(one.in(surname)).hasSize(1);
    assertThat(other.in(surname)).isEmpty();
  }

  @Test
  void whomTheDocumentIntroducedOpensTheGate() {
    Cast cast = Read.FINDER.cast(Optional.of(Read.DAY));
    List<String> words = List.of("Kalnins", "resigned", ".");

    assertThat(cast.mayName(words)).isFalse();
    cast.in(Read.sentence("Latvian Prime Minister Janis Kalnins spoke."));
    assertThat(cast.mayName(words)).isTrue();
  }

  @Test
  void aPronounDoesNotReachOverASkippedSentenceThatNamesSomebody() {
    Sentence pronoun = Read.sentence("He smiled.");
    Cast quiet = Read.FINDER.cast(Optional.of(Read.DAY));
    Cast crossed = Read.FINDER.cast(Optional.of(Read.DAY));
    quiet.in(Read.sentence("Lukashenka spoke."));
    crossed.in(Read.sentence("Lukashenka spoke."));

    quiet.skip(List.of("Rain", "fell", "."));
    crossed.skip(List.of("Putin", "?"));

    assertThat(quiet.in(pronoun)).hasSize(1);
    assertThat(crossed.in(pronoun)).isEmpty();
  }

  @Test
  void behindANounAreItsOwnersWhereItIsNobodyItself() {
    Sentence sentence = Read.sentence("Troops entered a Turkish valley and Mali's cave.");
    List<Mention> mentions = Read.FINDER.cast(Optional.of(Read.DAY)).in(sentence);

    assertThat(principals(Cast.behind(sentence, mentions, word(sentence, "valley"))))
        .containsExactly("TUR");
    assertThat(principals(Cast.behind(sentence, mentions, word(sentence, "cave"))))
        .containsExactly("MLI");
    assertThat(Cast.behind(sentence, mentions, word(sentence, "Troops"))).isEmpty();
  }

  @Test
  void behindANounOfSeveralAreAllOfThem() {
    Sentence sentence = Read.sentence("Polish and Lithuanian diplomats met.");
    List<Mention> mentions = Read.FINDER.cast(Optional.of(Read.DAY)).in(sentence);

    assertThat(principals(Cast.behind(sentence, mentions, word(sentence, "diplomats"))))
        .containsExactly("POL", "LTU");
  }

  private static List<String> principals(LocalDate day, Sentence sentence) {
    return principals(Read.FINDER.cast(Optional.of(day)).in(sentence));
  }

  private static List<String> principals(List<Mention> mentions) {
    return mentions.stream().map(mention -> mention.who().principal()).map(ActorId::value).toList();
  }

  private static Word word(Sentence sentence, String text) {
    return sentence.words().stream()
        .filter(word -> word.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
