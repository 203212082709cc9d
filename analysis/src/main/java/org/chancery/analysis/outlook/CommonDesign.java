// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

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

  /** Second differences within each curve, and a ridge on everything. */
  double[][] penalty(double smoothing, double flat, double ridge) {
    double[][] penalty = new double[width()][width()];
    for (int i = 0; i < penalty.length; i++) {
      penalty[i][i] = ridge;
    }
    double[] second = {1, -2, 1};
    for (int kind = 0; kind + 1 < start.length; kind++) {
      for (int corner = start[kind]; corner + 2 < start[kind + 1]; corner++) {
        for (int i = 0; i < second.length; i++) {
          for (int j = 0; j < second.length; j++) {
            penalty[corner + i][corner + j] += smoothing * second[i] * second[j];
          }
        }
      }
    }
    for (int kind = 0; kind + 1 < start.length; kind++) {
      for (int corner = start[kind]; corner + 1 < start[kind + 1]; corner++) {
        penalty[corner][corner] += flat;
        penalty[corner + 1][corner + 1] += flat;
        penalty[corner][corner + 1] -= flat;
        penalty[corner + 1][corner] -= flat;
      }
    }
    return penalty;
  }

  /** The curves that coefficients stand for, with no relation departing from them. */
  Curves curves(double[] coefficients, double[] centres) {
    int kinds = start.length - 1;
    double[][] curves = new double[kinds][];
    for (int kind = 0; kind < kinds; kind++) {
      curves[kind] = java.util.Arrays.copyOfRange(coefficients, start[kind], start[kind + 1]);
    }
    double[] offsets = java.util.Arrays.copyOfRange(coefficients, start[kinds], width());
    return new Curves(curves, offsets, new double[relations][kinds], centres);
  }
}
