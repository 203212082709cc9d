// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Keys and their values, in the order of the file; no key twice.
 *
 * @param line the line it begins on, from 1
 * @param entries keys and values
 */
public record Mapping(int line, List<Entry> entries) implements Node {
  public Mapping {
    entries = List.copyOf(entries);
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param line the line of the key, from 1
   * @param value the value
   */
  public record Entry(String key, int line, Node value) {
    public Entry {
      requireNonNull(key, "key");
      requireNonNull(value, "value");
    }
  }

  /** The entry of a key, if it is there. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  @Override
  public String shape() {
    return "a mapping";
  }
}
