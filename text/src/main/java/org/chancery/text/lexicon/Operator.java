// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a word makes of the act that stands below it in the sentence. {@code
 * docs/reference/lexicon.md} has an example of each, {@link Composition} what comes out.
 */
public enum Operator {
  SAY,
  DO,
  UNDERGO,
  BEGIN,
  STOP,
  ASK,
  PLEDGE,
  THREATEN,
  REFUSE,
  FAIL,
  ORDER,
  PERMIT,
  FORBID,
  ACCEPT,
  WISH,
  TRY,
  BLAME,
  PRAISE;

  /** The operator of this name, in any case; empty if there is none. */
  public static Optional<Operator> parse(String name) {
    return Arrays.stream(values()).filter(one -> one.label().equalsIgnoreCase(name)).findFirst();
  }

  /** The name as the lexicon writes it, without its asterisk. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
