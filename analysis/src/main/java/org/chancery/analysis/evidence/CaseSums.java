// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/** Cases of one question, summed up by act and age before the rules count them. */
final class CaseSums {
  private final int[] tried;
  private final int[] held;
  private final IntList places = new IntList();

  CaseSums(Acts acts) {
    this.tried = new int[acts.count() * AgedCounts.AGES];
    this.held = new int[tried.length];
  }

  void add(int act, int steps, boolean holds) {
    int place = act * AgedCounts.AGES + AgedCounts.age(steps);
    if (tried[place]++ == 0) {
      places.add(place);
    }
    held[place] += holds ? 1 : 0;
  }

  /** Hands all sums out, in the order in which they began, and forgets them. */
  void drain(Taker taker) {
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      taker.take(place / AgedCounts.AGES, place % AgedCounts.AGES, tried[place], held[place]);
      tried[place] = 0;
      held[place] = 0;
    }
    places.clear();
  }

  /** Takes the cases of an act at an age, and how many of them held. */
  @FunctionalInterface
  interface Taker {
    void take(int act, int age, int tried, int held);
  }
}
