// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The features of examples by number. The last is present in all.
 *
 * @param names the features
 * @param scales the value of each where it is present
 * @param rows which are present in each example
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the fit, never compared
record Matrix(List<String> names, double[] scales, int[][] rows) {
  static Matrix of(Collection<NavigableMap<String, Double>> examples) {
    NavigableMap<String, Double> scales = new TreeMap<>();
    examples.forEach(scales::putAll);
    List<String> names = new ArrayList<>(scales.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    numbers.put(RelationModel.ALWAYS, names.size());
    names.add(RelationModel.ALWAYS);
    double[] values = new double[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = scales.getOrDefault(names.get(i), 1.0);
    }
    int[][] rows = examples.stream().map(one -> row(one, numbers)).toArray(int[][]::new);
    return new Matrix(names, values, rows);
  }

  private static int[] row(NavigableMap<String, Double> example, Map<String, Integer> numbers) {
    List<String> present = new ArrayList<>(example.keySet());
    present.add(RelationModel.ALWAYS);
    return present.stream().mapToInt(numbers::get).toArray();
  }
}
