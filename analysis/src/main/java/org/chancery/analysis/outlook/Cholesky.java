// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/** Linear equations with a symmetric, positive definite matrix. */
final class Cholesky {
  private Cholesky() {}

  /**
   * Solves {@code matrix x = right}.
   *
   * @param matrix of which only the lower triangle is read; it is left as it was
   * @throws ArithmeticException if the matrix is not positive definite
   */
  static double[] solve(double[][] matrix, double[] right) {
    double[][] lower = factor(matrix);
    double[] solution = right.clone();
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        solution[i] -= lower[i][j] * solution[j];
      }
      solution[i] /= lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        solution[i] -= lower[j][i] * solution[j];
      }
      solution[i] /= lower[i][i];
    }
    return solution;
  }

  private static double[][] factor(double[][] matrix) {
    int n = matrix.length;
    double[][] lower = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        if (i == j && !(sum > 0)) {
          throw new ArithmeticException("not positive definite at row " + i);
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
    return lower;
  }
}
