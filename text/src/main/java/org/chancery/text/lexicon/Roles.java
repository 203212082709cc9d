// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import java.util.List;

/**
 * Where to look for those who take part, the first place that names somebody first.
 *
 * @param source where he stands who acts: {@code subj}, {@code poss}, a preposition, …
 * @param target where he stands who is acted upon
 * @param mutual whether both sides act
 */
public record Roles(List<String> source, List<String> target, boolean mutual) {
  private static final List<String> OF_VERB = List.of("subj");
  private static final List<String> OF_NOUN = List.of("poss", "by", "from", "of");
  private static final List<String> TO_VERB =
      List.of(
          "obj", "iobj", "to", "with", "against", "on", "upon", "at", "toward", "towards", "over",
          "from", "for", "of", "into", "in", "comp");
  private static final List<String> TO_NOUN =
      List.of(
          "on", "against", "upon", "to", "with", "into", "toward", "towards", "over", "for", "of",
          "in", "from");

  public Roles {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** The places that hold where a pattern of this class names none. */
  static Roles usual(WordClass head) {
    return head == WordClass.NOUN
        ? new Roles(OF_NOUN, TO_NOUN, false)
        : new Roles(OF_VERB, TO_VERB, false);
  }
}
