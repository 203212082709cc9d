// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/** The latest facts of each entity, seen from its end and each once: what rules begin with. */
final class Trail {
  private static final int MOST = 8;

  private final int[] acts;
  private final int[] others;
  private final int[] steps;
  private final int[] sizes;

  Trail(int entities) {
    this.acts = new int[entities * MOST];
    this.others = new int[acts.length];
    this.steps = new int[acts.length];
    this.sizes = new int[entities];
  }

  /** Puts a fact first; one that is there already leaves its old place. */
  void add(int entity, int act, int other, int step) {
    int first = entity * MOST;
    int at = first;
    int end = first + sizes[entity];
    while (at < end && (acts[at] != act || others[at] != other)) {
      at++;
    }
    if (at == end && sizes[entity] < MOST) {
      sizes[entity]++;
    } else if (at == end) {
      at--; // the oldest has to go
    }
    System.arraycopy(acts, first, acts, first + 1, at - first);
    System.arraycopy(others, first, others, first + 1, at - first);
    System.arraycopy(steps, first, steps, first + 1, at - first);
    acts[first] = act;
    others[first] = other;
    steps[first] = step;
  }

  int size(int entity) {
    return sizes[entity];
  }

  /** The act of the fact that so many came after. */
  int act(int entity, int later) {
    return acts[entity * MOST + later];
  }

  int other(int entity, int later) {
    return others[entity * MOST + later];
  }

  int step(int entity, int later) {
    return steps[entity * MOST + later];
  }
}
