// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes words out of a sentence that tell nothing and mislead the parser: "from, for example, Iran
 * and Vietnam", "the Shanghai Cooperation Organisation (SCO) member states".
 */
final class Asides {
  private static final Set<String> PHRASES =
      Set.of(
          "for example",
          "for instance",
          "among others",
          "of course",
          "in particular",
          "among other things",
          "so to speak",
          "after all",
          "as it were");
  private static final int LONGEST = 3;

  private Asides() {}

  static List<CoreLabel> without(List<CoreLabel> words) {
    List<CoreLabel> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = Math.max(endOfPhrase(words, at), endOfInitials(words, at));
      if (end <= at) {
        kept.add(words.get(at));
        end = at + 1;
      }
      at = end;
    }
    return kept;
  }

  /** Such a phrase between commas, both of which go with it. */
  private static int endOfPhrase(List<CoreLabel> words, int at) {
    if (at == 0 || !words.get(at).word().equals(",")) {
      return at;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = at + 1; i < words.size() && i <= at + LONGEST + 1; i++) {
      String word = words.get(i).word();
      if (word.equals(",")) {
        return PHRASES.contains(phrase.toString()) ? i + 1 : at;
      }
      phrase.append(phrase.length() == 0 ? "" : " ").append(word.toLowerCase(Locale.ROOT));
    }
    return at;
  }

  /** The initials of the words before them, in brackets. */
  private static int endOfInitials(List<CoreLabel> words, int at) {
    boolean bracketed =
        at + 2 < words.size() && opens(words.get(at).word()) && closes(words.get(at + 2).word());
    if (!bracketed) {
      return at;
    }
    String initials = words.get(at + 1).word();
    int word = at - 1;
    int letter = initials.length() - 1;
    while (letter >= 0 && word >= 0) {
      String before = words.get(word).word();
      if (Character.isUpperCase(before.codePointAt(0))) {
        if (before.charAt(0) != initials.charAt(letter)) {
          return at;
        }
        letter--;
      } else if (!Set.of("of", "the", "and", "for", "on", "in").contains(before)) {
        return at;
      }
      word--;
    }
    return letter < 0 && initials.length() > 1 ? at + 3 : at;
  }

  private static boolean opens(String word) {
    return word.equals("(") || word.equals("-LRB-");
  }

  private static boolean closes(String word) {
    return word.equals(")") || word.equals("-RRB-");
  }
}
