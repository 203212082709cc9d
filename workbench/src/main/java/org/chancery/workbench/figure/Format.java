// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

/** The width that a figure is drawn for. */
public enum Format {
  /** For a window of 700 pixels and more, and for A4. */
  WIDE("w", 760, 40, 8, 164),
  /** For a telephone. */
  NARROW("n", 340, 26, 4, 0);

  private final String mark;
  private final double width;
  private final double left;
  private final double right;
  private final double laneNames;

  Format(String mark, double width, double left, double right, double laneNames) {
    this.mark = mark;
    this.width = width;
    this.left = left;
    this.right = right;
    this.laneNames = laneNames;
  }

  /** The letter that tells its names of places from those of the other format. */
  String mark() {
    return mark;
  }

  /** Width of the picture in pixels. */
  double width() {
    return width;
  }

  /** Where the plot begins. */
  double left() {
    return left;
  }

  /** Where the plot ends. */
  double plotEnd() {
    return width - right;
  }

  /** Width kept for the names of a timeline's lanes; 0 where they stand above their lanes. */
  double laneNames() {
    return laneNames;
  }
}
