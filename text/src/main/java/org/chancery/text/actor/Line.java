// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.List;
import org.chancery.text.language.Sentence;

/** Words in a row, of which any stretch can be looked up as a name. */
interface Line {
  int size();

  /** A word as written. */
  String word(int index);

  /** A stretch of words as one text. */
  String phrase(int begin, int end);

  /** The words of a parsed sentence; stretches are as the sentence writes them. */
  static Line of(Sentence sentence) {
    return new Line() {
      @Override
      public int size() {
        return sentence.words().size();
      }

      @Override
      public String word(int index) {
        return sentence.word(index).text();
      }

      @Override
      public String phrase(int begin, int end) {
        return sentence
            .text()
            .substring(sentence.word(begin).begin(), sentence.word(end - 1).end());
      }
    };
  }

  /** Words whose spacing is not known; only clitics follow without a space. */
  static Line of(List<String> words) {
    return new Line() {
      @Override
      public int size() {
        return words.size();
      }

      @Override
      public String word(int index) {
        return words.get(index);
      }

      @Override
      public String phrase(int begin, int end) {
        StringBuilder phrase = new StringBuilder(words.get(begin));
        for (String word : words.subList(begin + 1, end)) {
          boolean clitic = word.startsWith("'") || word.startsWith("’") || word.equals(",");
          phrase.append(clitic ? "" : " ").append(word);
        }
        return phrase.toString();
      }
    };
  }
}
