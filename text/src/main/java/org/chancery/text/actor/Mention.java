// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import static java.util.Objects.requireNonNull;

import org.chancery.model.actor.Resolution;

/**
 * Somebody who is named in a sentence, or whom a pronoun or description there stands for.
 *
 * @param begin index of the first word of the noun phrase that names it, from 0
 * @param end index after the last word
 * @param head index of the word that the rest of the sentence's grammar hangs on
 * @param who what it stands for
 * @param basis how it is known
 * @param because the reason in words that complete "because …", for people to check
 */
public record Mention(int begin, int end, int head, Resolution who, Basis basis, String because) {
  public Mention {
    requireNonNull(who, "who");
    requireNonNull(basis, "basis");
    requireNonNull(because, "because");
    if (begin < 0 || head < begin || end <= head) {
      throw new IllegalArgumentException(
          "mention out of place: " + begin + ", " + head + ", " + end);
    }
  }

  /** How it is known who is meant, the surest first. */
  public enum Basis {
    /** A name the registry has: {@code Belarus}, {@code Lukashenka}, {@code NATO}. */
    NAME,
    /** A people, or something of theirs: {@code Turkish artillery}, {@code rebels in Mali}. */
    BELONGING,
    /** A noun for an earlier mention: {@code the Belarusian leader}, {@code the latter two}. */
    DESCRIPTION,
    /** A pronoun for an earlier mention. */
    PRONOUN
  }
}
