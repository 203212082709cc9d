// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.util.stream.Stream;

/** Cuts a word into pieces that a vocabulary knows. */
@FunctionalInterface
interface Pieces {
  /** The numbers of the pieces, in order. */
  Stream<Integer> of(String word);
}
