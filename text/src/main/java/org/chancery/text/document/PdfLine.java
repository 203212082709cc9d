// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

/**
 * A line of a PDF page. Distances are in points; y grows downwards.
 *
 * @param page number of the page, from 1
 * @param text its text; raised marks are written {@code ^{12}}
 * @param left where it begins
 * @param right where it ends
 * @param baseline of its letters, from the top of the page
 * @param size of the font most of it is set in
 * @param bold whether most of it is
 * @param height of the page
 */
record PdfLine(
    int page,
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    float height) {

  /** Whether it stands higher than another line: a new column or page has begun. */
  boolean isAbove(PdfLine other) {
    return page != other.page || baseline < other.baseline - size / 2;
  }

  /** Whether two fonts look the same size. */
  static boolean sameSize(float one, float other) {
    return Math.abs(one - other) <= 0.06f * Math.max(one, other);
  }
}
