// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.List;

/**
 * A list.
 *
 * @param line the line it begins on, from 1
 * @param items its items, in order
 */
public record Sequence(int line, List<Node> items) implements Node {
  public Sequence {
    items = List.copyOf(items);
  }

  @Override
  public String shape() {
    return "a list";
  }
}
