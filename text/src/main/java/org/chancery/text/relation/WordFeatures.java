// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.coding.PairReading;
import org.chancery.text.coding.PairReading.Part;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;

/** The words before, between and after the marks, with the marked spans masked. */
final class WordFeatures implements Feature {
  private static final String SOURCE = "<S>";
  private static final String TARGET = "<T>";

  private final Lexicon lexicon;

  WordFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Token(String text, Word word, FeatureKind where) {}

  @Override
  public void add(PairReading reading, Evidence evidence) {
    MainPart.of(reading).ifPresent(part -> add(part, evidence));
  }

  private void add(Part part, Evidence evidence) {
    List<Token> tokens = masked(part);
    String before = "<";
    for (Token token : tokens) {
      String text = token.text();
      boolean mask = text.equals(SOURCE) || text.equals(TARGET);
      if (!mask) {
        evidence.add(token.where(), text);
        for (String set : lexicon.setsWith(text)) {
          evidence.add(FeatureKind.SET, set);
          evidence.add(FeatureKind.SET, token.where().label() + " " + set);
        }
      }
      evidence.add(FeatureKind.BIGRAM, before + " " + text);
      before = text;
    }
    String order = order(part);
    evidence.add(FeatureKind.CLAUSE, "order " + order);
  }

  private static String order(Part part) {
    if (part.source().isEmpty() || part.target().isEmpty()) {
      return "a mark is missing";
    }
    return part.source().orElseThrow().begin() <= part.target().orElseThrow().begin()
        ? "source first"
        : "target first";
  }

  /** The lemmas, one token for each mark; names other than the marked ones as their tag. */
  private static List<Token> masked(Part part) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (var mark : List.of(part.source(), part.target())) {
      if (mark.isPresent()) {
        first = Math.min(first, mark.orElseThrow().begin());
        last = Math.max(last, mark.orElseThrow().end() - 1);
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (Word word : part.sentence().words()) {
      String text = text(part, word);
      boolean again =
          !tokens.isEmpty()
              && text.startsWith("<")
              && tokens.get(tokens.size() - 1).text().equals(text);
      if (!again && Character.isLetter(text.charAt(text.startsWith("<") ? 1 : 0))) {
        FeatureKind where =
            word.index() < first
                ? FeatureKind.BEFORE
                : word.index() > last ? FeatureKind.AFTER : FeatureKind.BETWEEN;
        tokens.add(new Token(text, word, where));
      }
    }
    return tokens;
  }

  static String text(Part part, Word word) {
    if (part.source().filter(mark -> mark.covers(word.index())).isPresent()) {
      return SOURCE;
    }
    if (part.target().filter(mark -> mark.covers(word.index())).isPresent()) {
      return TARGET;
    }
    if (word.isName()) {
      return "<NAME>";
    }
    if (word.tag().equals("CD")) {
      return "<NUMBER>";
    }
    return word.lemma().isEmpty() ? word.text() : word.lemma().toLowerCase(Locale.ROOT);
  }
}
