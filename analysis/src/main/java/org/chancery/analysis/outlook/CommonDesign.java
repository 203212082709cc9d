// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.Arrays;

/** The terms of the curves that hold for all relations, and of each relation's offset. */
final class CommonDesign implements Design {
  private final Sample sample;
  private final int relations;
  private final int[] start; // of each kind's corners among the coefficients, then of the offsets

  CommonDesign(Sample sample, int relations) {
    this.sample = sample;
    this.relations = relations;
    Kind[] kinds = Kind.values();
    this.start = new int[kinds.length + 1];
    for (int kind = 0; kind < kinds.length; kind++) {
      start[kind + 1] = start[kind] + kinds[kind].scale().corners();
    }
  }

  @Override
  public int rows() {
    return sample.size();
  }

  @Override
  public int width() {
    return start[start.length - 1] + relations;
  }

  @Override
  public int terms() {
    return 2 * (start.length - 1) + 1;
  }

  @Override
  public int fill(int row, int[] index, double[] value) {
    float[] positions = sample.positions(row);
    int terms = 0;
    for (int kind = 0; kind < positions.length; kind++) {
      int before = (int) positions[kind];
      double beyond = positions[kind] - before;
      index[terms] = start[kind] + before;
      value[terms++] = 1 - beyond;
      if (beyond > 0) {
        index[terms] = start[kind] + before + 1;
        value[terms++] = beyond;
      }
    }
    index[terms] = start[positions.length] + sample.relation(row);
    value[terms++] = 1;
    return terms;
  }

  @Override
  public double offset(int row) {
    return 0;
  }

  @Override
  public boolean happened(int row) {
    return sample.happened(row);
  }

  /** Second and first differences within each curve, and a ridge on everything. */
  double[][] penalty(double smoothing, double flattening, double ridge) {
    double[][] penalty = new double[width()][width()];
    for (int i = 0; i < penalty.length; i++) {
      penalty[i][i] = ridge;
    }
    for (int kind = 0; kind + 1 < start.length; kind++) {
      add(penalty, kind, smoothing, 1, -2, 1);
      add(penalty, kind, flattening, 1, -1);
    }
    return penalty;
  }

  /* The square of a difference, wherever along the curve of a kind it can be taken. */
  private void add(double[][] penalty, int kind, double weight, double... difference) {
    for (int corner = start[kind]; corner + difference.length <= start[kind + 1]; corner++) {
      for (int i = 0; i < difference.length; i++) {
        for (int j = 0; j < difference.length; j++) {
          penalty[corner + i][corner + j] += weight * difference[i] * difference[j];
        }
      }
    }
  }

  /** The curves that coefficients stand for, with no relation departing from them. */
  Curves curves(double[] coefficients, double[] centres) {
    int kinds = start.length - 1;
    double[][] curves = new double[kinds][];
    for (int kind = 0; kind < kinds; kind++) {
      curves[kind] = Arrays.copyOfRange(coefficients, start[kind], start[kind + 1]);
    }
    double[] offsets = Arrays.copyOfRange(coefficients, start[kinds], width());
    return new Curves(curves, offsets, new double[relations][kinds], centres);
  }
}
