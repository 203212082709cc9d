// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.text.language.ModelFiles;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.TimeTagger;

/** Sentences parsed by the real models, which are loaded once for all tests. */
final class Read {
  private static final ModelFiles MODELS = ModelFiles.onClassPath().orElseThrow();
  private static final Parser PARSER = Parser.open(MODELS);
  private static final TimeTagger TAGGER = new TimeTagger(MODELS);

  private Read() {}

  static List<Sentence> sentences(String text) {
    return Parser.split(text).stream().map(PARSER::parse).toList();
  }

  static Sentence sentence(String text) {
    return sentences(text).get(0);
  }

  static TimeLine news(String day) {
    return new TimeLine(Optional.of(Edtf.parse(day)), false, Optional.of(TAGGER));
  }

  static TimeLine undated() {
    return new TimeLine(Optional.empty(), false, Optional.of(TAGGER));
  }

  static TimeLine essay(String date) {
    return new TimeLine(Optional.of(Edtf.parse(date)), true, Optional.of(TAGGER));
  }

  /** The time expressions of one sentence of news. */
  static List<TimeMention> mentions(String day, String text) {
    return news(day).in(sentence(text)).mentions();
  }
}
