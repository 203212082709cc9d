// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Facts in their order in time, immutable. Facts of one step stand in the order of their numbers,
 * so that nothing that is computed from a history depends on the order of the rows it came from. A
 * fact that was told twice stands twice.
 */
public final class History {
  private final List<Fact> facts;
  private final int entities;
  private final int relations;

  private History(List<Fact> sorted, int entities, int relations) {
    this.facts = sorted;
    this.entities = entities;
    this.relations = relations;
  }

  /**
   * The history of these facts.
   *
   * @param facts in any order
   * @param entities how many entities there are; all numbers of entities are below it
   * @param relations how many relations there are; all numbers of relations are below it
   * @throws IllegalArgumentException if a fact names an entity or relation beyond them
   */
  public static History of(Collection<Fact> facts, int entities, int relations) {
    Fact[] sorted = facts.toArray(Fact[]::new);
    Arrays.sort(sorted);
    for (Fact fact : sorted) {
      if (Math.max(fact.source(), fact.target()) >= entities || fact.relation() >= relations) {
        throw new IllegalArgumentException(
            "%s is beyond %d entities and %d relations".formatted(fact, entities, relations));
      }
    }
    return new History(List.of(sorted), entities, relations);
  }

  /** All facts, by step and then by their numbers. */
  public List<Fact> facts() {
    return facts;
  }

  /** How many entities there are, whether or not a fact names them. */
  public int entities() {
    return entities;
  }

  /** How many relations there are, whether or not a fact names them. */
  public int relations() {
    return relations;
  }

  public boolean isEmpty() {
    return facts.isEmpty();
  }

  /**
   * The step of the first fact.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public int firstStep() {
    return facts.get(0).step();
  }

  /**
   * The step of the last fact.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public int lastStep() {
    return facts.get(facts.size() - 1).step();
  }

  /** The steps that have a fact, ascending. */
  public int[] steps() {
    return facts.stream().mapToInt(Fact::step).distinct().toArray();
  }

  /** The facts of one step; empty if it has none. A view: nothing is copied. */
  public List<Fact> at(int step) {
    return facts.subList(position(step), position(step + 1));
  }

  /** What came before a step, with all entities and relations. A view: nothing is copied. */
  public History before(int step) {
    return new History(facts.subList(0, position(step)), entities, relations);
  }

  /** What came at a step or after it, with all entities and relations. A view. */
  public History from(int step) {
    return new History(facts.subList(position(step), facts.size()), entities, relations);
  }

  /* Where the facts of a step begin, or would. */
  private int position(int step) {
    int low = 0;
    int high = facts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (facts.get(middle).step() < step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
