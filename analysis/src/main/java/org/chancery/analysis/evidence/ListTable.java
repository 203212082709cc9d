// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.ArrayList;
import java.util.List;

/** Lists by key. */
final class ListTable {
  private final KeyIndex index = new KeyIndex();
  private final List<IntList> lists = new ArrayList<>();
  private final IntList none = new IntList();

  void add(long key, int value) {
    int number = index.add(key);
    if (number == lists.size()) {
      lists.add(new IntList());
    }
    lists.get(number).add(value);
  }

  /** The list of a key, empty if there is none; not to be added to. */
  IntList get(long key) {
    int number = index.find(key);
    return number < 0 ? none : lists.get(number);
  }
}
