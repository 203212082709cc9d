// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.Optional;
import org.chancery.model.event.Provenance.Span;

/**
 * A sentence in which a source and a target are marked, and the question is what the one does to
 * the other.
 *
 * @param text the sentence without its marks
 * @param source the characters of the source; empty where it is not in the sentence
 * @param target the characters of the target; empty where it is not in the sentence
 */
public record MarkedSentence(String text, Optional<Span> source, Optional<Span> target) {
  /**
   * Reads {@code <s>…</s>} and {@code <t>…</t>}. Where a mark is missing, the words of the source
   * or target are looked for in the sentence.
   *
   * @param marked the sentence with its marks
   * @param source the words of the source; may be empty
   * @param target the words of the target; may be empty
   */
  public static MarkedSentence parse(String marked, String source, String target) {
    StringBuilder text = new StringBuilder();
    int[] at = {-1, -1, -1, -1};
    String[] marks = {"<s>", "</s>", "<t>", "</t>"};
    int i = 0;
    while (i < marked.length()) {
      int mark = markAt(marked, i, marks);
      if (mark < 0) {
        text.append(marked.charAt(i));
        i++;
      } else {
        if (at[mark] < 0) {
          at[mark] = text.length();
        }
        i += marks[mark].length();
      }
    }
    String plain = text.toString();
    return new MarkedSentence(
        plain,
        span(at[0], at[1]).or(() -> find(plain, source)),
        span(at[2], at[3]).or(() -> find(plain, target)));
  }

  private static int markAt(String marked, int index, String[] marks) {
    for (int mark = 0; mark < marks.length; mark++) {
      if (marked.startsWith(marks[mark], index)) {
        return mark;
      }
    }
    return -1;
  }

  private static Optional<Span> span(int begin, int end) {
    return begin < 0 || end <= begin ? Optional.empty() : Optional.of(new Span(begin, end));
  }

  private static Optional<Span> find(String text, String words) {
    int begin = words.isBlank() ? -1 : text.indexOf(words.strip());
    return begin < 0
        ? Optional.empty()
        : Optional.of(new Span(begin, begin + words.strip().length()));
  }
}
