// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.time.Edtf;
import org.chancery.text.document.Block;
import org.chancery.text.document.Document;
import org.chancery.text.language.ModelFiles;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.TimeTagger;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;

/** Texts parsed and coded by the real models and the bundled lexicon, loaded once. */
final class Read {
  static final ModelFiles MODELS = ModelFiles.onClassPath().orElseThrow();
  static final Parser PARSER = Parser.open(MODELS);
  static final Lexicon LEXICON = Lexicon.bundled();
  static final DocumentCoder CODER =
      new DocumentCoder(
          PARSER, Optional.of(new TimeTagger(MODELS)), ActorRegistry.bundled(), LEXICON);

  private Read() {}

  static Sentence sentence(String text) {
    return PARSER.parse(Parser.split(text).get(0));
  }

  static Word word(Sentence sentence, String text) {
    return sentence.words().stream()
        .filter(word -> word.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /** What news without a date tells, each text a paragraph. */
  static Reading news(String... paragraphs) {
    return CODER.code(document(Optional.empty(), paragraphs), TextKind.NEWS);
  }

  /** What a text of a day tells, each text a paragraph. */
  static Reading of(String day, TextKind kind, String... paragraphs) {
    return CODER.code(document(Optional.of(Edtf.parse(day)), paragraphs), kind);
  }

  private static Document document(Optional<Edtf> day, String... paragraphs) {
    return new Document(
        "text",
        Optional.empty(),
        day,
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(paragraphs).stream()
            .map(text -> new Block(Block.Kind.BODY, text, "paragraph"))
            .toList());
  }
}
