// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The terms by which one relation departs from the common curves. */
final class OwnDesign implements Design {
  private final Sample sample;
  private final Curves curves;
  private final int[] rows;
  private final double[] offsets;

  private OwnDesign(Sample sample, Curves curves, int relation, int[] rows) {
    this.sample = sample;
    this.curves = curves;
    this.rows = rows;
    this.offsets =
        Arrays.stream(rows)
            .mapToDouble(row -> curves.score(sample.positions(row), relation))
            .toArray();
  }

  static OwnDesign of(Sample sample, int relation, Curves curves) {
    int[] rows =
        IntStream.range(0, sample.size()).filter(row -> sample.relation(row) == relation).toArray();
    return new OwnDesign(sample, curves, relation, rows);
  }

  @Override
  public int rows() {
    return rows.length;
  }

  @Override
  public int width() {
    return curves.centres().length + 1;
  }

  @Override
  public int terms() {
    return width();
  }

  @Override
  public int fill(int row, int[] index, double[] value) {
    float[] positions = sample.positions(rows[row]);
    index[0] = 0;
    value[0] = 1;
    for (int kind = 0; kind < positions.length; kind++) {
      index[kind + 1] = kind + 1;
      value[kind + 1] = positions[kind] - curves.centres()[kind];
    }
    return width();
  }

  @Override
  public double offset(int row) {
    return offsets[row];
  }

  @Override
  public boolean happened(int row) {
    return sample.happened(rows[row]);
  }

  /** A ridge on the offset, and one on the slopes. */
  double[][] penalty(double onOffset, double onSlopes) {
    double[][] penalty = new double[width()][width()];
    for (int i = 0; i < penalty.length; i++) {
      penalty[i][i] = i == 0 ? onOffset : onSlopes;
    }
    return penalty;
  }
}
