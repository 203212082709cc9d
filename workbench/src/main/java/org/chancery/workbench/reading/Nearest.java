// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The word that was probably meant.
 *
 * <p>Nearness is the number of letters to insert, delete, replace or swap with their neighbour,
 * upper and lower case being the same; more than a third of the letters is no longer near.
 */
public final class Nearest {
  private static final int LONGEST = 80; // letters; what is longer is no misspelt key

  private Nearest() {}

  /** The nearest of the known words, the first of equally near ones; empty if none is near. */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    String nearest = "";
    int best = Math.max(1, wanted.length() / 3) + 1;
    for (String candidate : known) {
      String other = candidate.toLowerCase(Locale.ROOT);
      if (Math.abs(other.length() - wanted.length()) < best) {
        int distance = distance(wanted, other);
        if (distance < best) {
          best = distance;
          nearest = candidate;
        }
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /*
   * Optimal string alignment: Levenshtein's distance with the swap of neighbours as one step, by
   * dynamic programming over three rows.
   *
   * [1] Damerau, F. (1964): A technique for computer detection and correction of spelling errors.
   *     Communications of the ACM 7(3), 171-176. https://doi.org/10.1145/363958.363994
   */
  static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] reused = beforeLast;
      beforeLast = last;
      last = row;
      row = reused;
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int replaced = last[j - 1] + (same ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (isSwap(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[other.length()];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
