// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static java.util.Objects.requireNonNull;

/**
 * A word of a parsed sentence.
 *
 * @param index its place in the sentence, from 0
 * @param text as written
 * @param lemma dictionary form, in lower case but for names
 * @param tag part of speech, of the Penn Treebank
 * @param begin first character in the sentence's text, from 0
 * @param end the character after the last
 * @param head index of the word that governs it; -1 for the root
 * @param relation its grammatical relation to that word, of Universal Dependencies (basic): {@code
 *     nsubj}, {@code nsubj:pass}, {@code obj}, {@code obl}, …; {@code root} for the root
 * @see <a href="https://universaldependencies.org/u/dep/">Universal Dependencies</a>
 */
public record Word(
    int index,
    String text,
    String lemma,
    String tag,
    int begin,
    int end,
    int head,
    String relation) {
  public Word {
    requireNonNull(text, "text");
    requireNonNull(lemma, "lemma");
    requireNonNull(tag, "tag");
    requireNonNull(relation, "relation");
    if (index < 0 || head < -1 || begin < 0 || end < begin) {
      throw new IllegalArgumentException("word '" + text + "' is out of place");
    }
  }

  /** Whether it is a verb form, auxiliaries included. */
  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** Whether it is a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isName() {
    return tag.startsWith("NNP");
  }
}
