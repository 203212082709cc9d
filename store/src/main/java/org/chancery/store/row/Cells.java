// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of a row, cut out only when asked for: of a feed's 61 columns a reader wants 20.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cells {
  private static final int MANY = 64; // cells; GDELT has 61

  private final String text;
  private final int[] ends;
  private final int count;

  private Cells(String text, int[] ends, int count) {
    this.text = text;
    this.ends = ends;
    this.count = count;
  }

  /** Cells parted by tabs, without any quoting: a quotation mark is a character. */
  public static Cells tabbed(String text) {
    int[] ends = new int[MANY];
    int count = 0;
    for (int at = 0; at < text.length(); at++) { // cells are short: faster than indexOf for each
      if (text.charAt(at) == '\t') {
        if (count + 1 == ends.length) {
          ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[count++] = at;
      }
    }
    ends[count++] = text.length();
    return new Cells(text, ends, count);
  }

  /** Cells that a CSV parser has parted. */
  public static Cells of(List<String> cells) {
    int[] ends = new int[cells.size()];
    int end = -1;
    for (int i = 0; i < ends.length; i++) {
      end += cells.get(i).length() + 1;
      ends[i] = end;
    }
    return new Cells(String.join("\t", cells), ends, ends.length);
  }

  /** How many cells there are. */
  public int count() {
    return count;
  }

  /** A cell without blanks at its ends; empty where the row has no such cell. */
  public String get(int index) {
    return index >= count ? "" : text.substring(begin(index), ends[index]).strip();
  }

  /** The text from one cell to another, both included, as it stands. */
  public String run(int first, int last) {
    return text.substring(begin(first), ends[last]);
  }

  private int begin(int index) {
    return index == 0 ? 0 : ends[index - 1] + 1;
  }
}
