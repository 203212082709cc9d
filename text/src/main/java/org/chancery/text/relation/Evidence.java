// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The features of a marked pair, by name, in the order of their names. */
final class Evidence {
  private final NavigableMap<String, Double> values = new TreeMap<>();

  /** Adds a feature of a kind; one that is there already is not counted twice. */
  void add(FeatureKind kind, String name) {
    values.put(kind.label() + ":" + name, kind.scale());
  }

  NavigableMap<String, Double> values() {
    return Collections.unmodifiableNavigableMap(values);
  }
}
