// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.model.fault.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class TokenizerTest {
  private static final int PLENTY = 512;

  /** [PAD] 0, [UNK] 1, [CLS] 2, [SEP] 3, then these from 4. */
  private static final List<String> PIECES =
      List.of("the", "em", "##barg", "##o", "cafe", ",", ".", "'", "s", "中", "##s", "$", "a");

  @TempDir private Path folder;

  @Test
  void longestKnownPieceIsTakenFirst() throws IOException {
    assertThat(words("the embargo")).containsExactly(4, 5, 6, 7);
    assertThat(words("embargos")).containsExactly(5, 6, 7, 14);
  }

  @Test
  void wordThatCannotBeCutIsUnknownAsAWhole() throws IOException {
    assertThat(words("embarg the emu the")).containsExactly(5, 6, 4, 1, 4);
  }

  @Test
  void wordOfMoreThanAHundredLettersIsUnknown() throws IOException {
    assertThat(words("em" + "o".repeat(98))).hasSize(99).startsWith(5, 7);
    assertThat(words("em" + "o".repeat(99))).containsExactly(1);
  }

  @Test
  void marksStandAloneAndAccentsAndCapitalsFall() throws IOException {
    assertThat(words("The Café's, $a.")).containsExactly(4, 8, 11, 12, 9, 15, 16, 10);
    assertThat(words("THE CAFE\u0301")).containsExactly(4, 8);
  }

  @Test
  void controlCharactersFallAndEverySpaceParts() throws IOException {
    assertThat(words("t\u0000h\u200Be\u00A0the\tthe\u2003the")).containsExactly(4, 4, 4, 4);
  }

  @Test
  void chineseCharactersAreWords() throws IOException {
    assertThat(words("the中中the")).containsExactly(4, 13, 13, 4);
  }

  @Test
  void vocabularyWithCapitalsKeepsThem() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("vocab.txt"), "[PAD]\n[UNK]\n[CLS]\n[SEP]\nThe\nthe\né\ne");
    Tokenizer cased = Tokenizer.read(file);

    assertThat(cased.encode("The the é", PLENTY).ids()).containsExactly(2, 4, 5, 6, 3);
  }

  @Test
  void pairIsPutTogetherAsBertDoes() throws IOException {
    EncodedPair pair = bert().encode("the cafe", "embargo", PLENTY);

    assertThat(pair.ids()).containsExactly(2, 4, 8, 3, 5, 6, 7, 3);
    assertThat(pair.segments()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  @Test
  void endOfTheFirstTextIsCutOff() throws IOException {
    EncodedPair pair = bert().encode("the cafe, the cafe.", "embargo", 9);

    assertThat(pair.ids()).containsExactly(2, 4, 8, 9, 3, 5, 6, 7, 3);
  }

  @Test
  void secondTextIsCutOnlyWhereTheFirstIsDownToHalf() throws IOException {
    EncodedPair pair = bert().encode("the the the the the", "a a a a a a a a", 11);

    assertThat(pair.ids()).containsExactly(2, 4, 4, 4, 4, 3, 16, 16, 16, 16, 3);
    assertThat(bert().encode("the", "a a a a a a a a", 8).ids())
        .containsExactly(2, 4, 3, 16, 16, 16, 16, 3);
  }

  @Test
  void jsonOfWordPieceReadsAsTheVocabularyDoes() throws IOException {
    Tokenizer json = json(TokenizerJson.wordPiece(PIECES, "null"));
    String text = "The Café's embargos, $a 中 emu.";

    assertThat(json.encode(text, "the", PLENTY)).isEqualTo(bert().encode(text, "the", PLENTY));
    assertThat(json.padding()).isEqualTo(bert().padding());
  }

  @Test
  void accentsStayWhereTheFileSaysSo() throws IOException {
    Tokenizer json = json(TokenizerJson.wordPiece(PIECES, "false"));

    assertThat(json.encode("Café", PLENTY).ids()).containsExactly(2, 1, 3);
  }

  @Test
  void bytePairsAreJoinedInTheOrderOfTheMerges() throws IOException {
    Tokenizer bpe = json(TokenizerJson.byteLevel(false));

    assertThat(bpe.encode("lower", PLENTY).ids()).containsExactly(0, id("low"), id("er"), 2);
    assertThat(bpe.encode("low low", PLENTY).ids())
        .containsExactly(0, id("low"), id("Ġ"), id("low"), 2);
  }

  @Test
  void lettersBeyondAsciiAreTheirBytes() throws IOException {
    assertThat(json(TokenizerJson.byteLevel(false)).encode("é", PLENTY).ids())
        .containsExactly(0, id("Ã"), id("©"), 2);
  }

  @Test
  void spaceIsPutBeforeTheFirstWordWhereTheFileSaysSo() throws IOException {
    assertThat(json(TokenizerJson.byteLevel(true)).encode("low", PLENTY).ids())
        .containsExactly(0, id("Ġ"), id("low"), 2);
  }

  @Test
  void pairIsPutTogetherAsRobertaDoes() throws IOException {
    EncodedPair pair = json(TokenizerJson.byteLevel(false)).encode("low", "er", PLENTY);

    assertThat(pair.ids()).containsExactly(0, id("low"), 2, 2, id("er"), 2);
    assertThat(pair.segments()).containsOnly(0);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void wordOfAMillionLettersTakesNoLongTime() throws IOException {
    String word = "lower".repeat(200_000);

    assertThat(json(TokenizerJson.byteLevel(false)).encode(word, "low", PLENTY).length())
        .isEqualTo(PLENTY);
    assertThat(bert().encode(word, "the", PLENTY).ids()).containsExactly(2, 1, 3, 4, 3);
  }

  @Test
  void otherKindsAreNamed() {
    String unigram = "{\"model\": {\"type\": \"Unigram\", \"vocab\": [[\"a\", -1.0]]}}";

    assertThatThrownBy(() -> json(unigram))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("a tokenizer of type Unigram is not supported");
  }

  @Test
  void bytePairsWithOtherWordsAreRefused() {
    String other = TokenizerJson.byteLevel(false).replace("\"ByteLevel\"", "\"Metaspace\"");

    assertThatThrownBy(() -> json(other)).hasMessageContaining("Metaspace is not supported");
  }

  @Test
  void specialTokenThatTheVocabularyLacksIsNamed() {
    String lacking = TokenizerJson.wordPiece(PIECES, "null").replace("\"[CLS]\":2,", "");

    assertThatThrownBy(() -> json(lacking)).hasMessageContaining("no '[CLS]'");
  }

  private static int id(String piece) {
    return TokenizerJson.BYTE_LEVEL.indexOf(piece);
  }

  private List<Integer> words(String text) throws IOException {
    List<Integer> ids = bert().encode(text, PLENTY).ids();
    return ids.subList(1, ids.size() - 1);
  }

  private Tokenizer bert() throws IOException {
    String vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n" + String.join("\n", PIECES);
    return Tokenizer.read(Files.writeString(folder.resolve("vocab.txt"), vocabulary));
  }

  private Tokenizer json(String text) throws IOException {
    return Tokenizer.read(Files.writeString(folder.resolve("tokenizer.json"), text));
  }
}
