// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Resolution;
import org.chancery.text.language.ModelFiles;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Sentence;

/** Texts parsed by the real models, and who was found in them, written down shortly. */
final class Read {
  static final LocalDate DAY = LocalDate.of(2018, 6, 1);
  static final ActorFinder FINDER = ActorFinder.of(ActorRegistry.bundled());
  private static final Parser PARSER = Parser.open(ModelFiles.onClassPath().orElseThrow());

  private Read() {}

  static List<Sentence> sentences(String text) {
    return Parser.split(text).stream().map(PARSER::parse).toList();
  }

  static Sentence sentence(String text) {
    return sentences(text).get(0);
  }

  /** The mentions of the last sentence of a text of June 2018. */
  static List<Mention> mentions(String text) {
    Cast cast = FINDER.cast(Optional.of(DAY));
    return sentences(text).stream().map(cast::in).reduce((before, last) -> last).orElseThrow();
  }

  /** They in short: {@code Turkish artillery = TUR MIL; Minsk = BLR GOV}. */
  static String names(String text) {
    List<Sentence> sentences = sentences(text);
    Sentence last = sentences.get(sentences.size() - 1);
    return mentions(text).stream()
        .map(mention -> words(last, mention) + " = " + who(mention.who()))
        .collect(Collectors.joining("; "));
  }

  /** Those of them that are known by a pronoun or description. */
  static String references(String text) {
    List<Sentence> sentences = sentences(text);
    Sentence last = sentences.get(sentences.size() - 1);
    return mentions(text).stream()
        .filter(mention -> mention.basis().compareTo(Mention.Basis.DESCRIPTION) >= 0)
        .map(mention -> words(last, mention) + " = " + mention.who().actor())
        .collect(Collectors.joining("; "));
  }

  static String words(Sentence sentence, Mention mention) {
    return sentence
        .text()
        .substring(sentence.word(mention.begin()).begin(), sentence.word(mention.end() - 1).end());
  }

  private static String who(Resolution who) {
    String sector = who.sector().map(one -> " " + one).orElse("");
    String rank = who.rank().map(one -> " " + one.label()).orElse("");
    return who.principal() + sector + rank;
  }
}
