// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.analysis.estimate.Interval;

/**
 * How far two people agree beyond chance: Cohen's kappa.
 *
 * @param n what both judged
 * @param agreed share on which they agree, 0 to 1
 * @param expected share on which they would agree by chance, each keeping to their own shares
 * @param value kappa: 1 for full agreement, 0 for that of chance; empty where chance alone would
 *     give full agreement, because both put all into one class
 * @param standardError of kappa; empty where kappa is
 */
public record Kappa(
    int n, double agreed, double expected, Optional<Double> value, Optional<Double> standardError) {
  /**
   * What two people said of one thing.
   *
   * @param one the class that the first put it in
   * @param other the class that the second put it in
   */
  public record Pair(String one, String other) {}

  /*
   * kappa = (po - pe) / (1 - pe) [1], where po is the share of agreement and pe the sum over the
   * classes of the products of both people's shares. Its variance where kappa is not nought is
   * formula 13 of [2], of order 1/n: with p.i the column's and pi. the row's share of class i,
   *
   *   ( sum_i pii ((1 - pe) - (p.i + pi.)(1 - po))²
   *     + (1 - po)² sum_{i≠j} pij (p.i + pj.)²
   *     - (po pe - 2 pe + po)² ) / (n (1 - pe)^4)
   *
   * [1] J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and
   *     Psychological Measurement 20:37-46.
   * [2] J. L. Fleiss, J. Cohen and B. S. Everitt (1969), Large sample standard errors of kappa and
   *     weighted kappa, Psychological Bulletin 72:323-327.
   */

  /**
   * Kappa of what two people said.
   *
   * @param pairs at least one
   */
  public static Kappa of(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("nothing was judged by both");
    }
    Shares shares = Shares.of(pairs);
    double agreed = shares.agreed();
    double expected = shares.expected();
    if (1 - expected < 1e-12) { // both know one class only
      return new Kappa(pairs.size(), agreed, expected, Optional.empty(), Optional.empty());
    }
    double variance = shares.spread(agreed, expected) / (pairs.size() * Math.pow(1 - expected, 4));
    return new Kappa(
        pairs.size(),
        agreed,
        expected,
        Optional.of((agreed - expected) / (1 - expected)),
        Optional.of(Math.sqrt(Math.max(0, variance))));
  }

  /** Kappa of one class against all others. */
  public static Kappa ofClass(String name, List<Pair> pairs) {
    return of(
        pairs.stream()
            .map(pair -> new Pair(against(name, pair.one()), against(name, pair.other())))
            .toList());
  }

  private static String against(String name, String said) {
    return said.equals(name) ? name : "";
  }

  /** The normal interval of kappa, cut at −1 and 1; empty where kappa is. */
  public Optional<Interval> interval(double level) {
    double z = Wilson.z(level);
    return value.flatMap(
        kappa ->
            standardError.map(
                error ->
                    new Interval(
                        Math.max(-1, kappa - z * error), Math.min(1, kappa + z * error), level)));
  }

  /** Shares of the pairs, of the rows and of the columns, each by class in alphabetical order. */
  private record Shares(
      Map<String, Map<String, Double>> cells,
      Map<String, Double> rows,
      Map<String, Double> columns) {
    static Shares of(List<Pair> pairs) {
      Shares shares = new Shares(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
      double each = 1.0 / pairs.size();
      for (Pair pair : pairs) {
        shares
            .cells
            .computeIfAbsent(pair.one(), row -> new TreeMap<>())
            .merge(pair.other(), each, Double::sum);
        shares.rows.merge(pair.one(), each, Double::sum);
        shares.columns.merge(pair.other(), each, Double::sum);
      }
      return shares;
    }

    double row(String name) {
      return rows.getOrDefault(name, 0.0);
    }

    double column(String name) {
      return columns.getOrDefault(name, 0.0);
    }

    double agreed() {
      double agreed = 0;
      for (Map.Entry<String, Map<String, Double>> row : cells.entrySet()) {
        agreed += row.getValue().getOrDefault(row.getKey(), 0.0);
      }
      return Math.min(1, agreed);
    }

    double expected() {
      double expected = 0;
      for (Map.Entry<String, Double> row : rows.entrySet()) {
        expected += row.getValue() * column(row.getKey());
      }
      return Math.min(1, expected);
    }

    double spread(double agreed, double expected) {
      double same = 0;
      double different = 0;
      for (Map.Entry<String, Map<String, Double>> row : cells.entrySet()) {
        for (Map.Entry<String, Double> cell : row.getValue().entrySet()) {
          double share = cell.getValue();
          double margins = column(row.getKey()) + row(cell.getKey());
          if (row.getKey().equals(cell.getKey())) {
            same += share * square((1 - expected) - margins * (1 - agreed));
          } else {
            different += share * square(margins);
          }
        }
      }
      return same
          + square(1 - agreed) * different
          - square(agreed * expected - 2 * expected + agreed);
    }

    private static double square(double value) {
      return value * value;
    }
  }
}
