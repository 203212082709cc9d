// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;

/**
 * What runs through a history: each act of a source towards a target (a thread), each pair, what
 * each source does and what each target meets with, all numbered in the order of their first sight.
 */
final class Threads {
  private final long entities;
  private final long relations;
  private final Numbering threads = new Numbering();
  private final Numbering pairs = new Numbering();
  private final Numbering doings = new Numbering();
  private final Numbering meetings = new Numbering();
  private final int[] threadOf;

  Threads(History past) {
    this.entities = past.entities();
    this.relations = past.relations();
    List<Fact> facts = past.facts();
    this.threadOf = new int[facts.size()];
    for (int i = 0; i < threadOf.length; i++) {
      Fact fact = facts.get(i);
      threadOf[i] = threads.add(key(fact.source(), fact.relation(), fact.target()));
      pairs.add(pairKey(fact.source(), fact.target()));
      doings.add(fact.source() * relations + fact.relation());
      meetings.add(fact.target() * relations + fact.relation());
    }
  }

  /** The thread of each fact. */
  int of(int fact) {
    return threadOf[fact];
  }

  int threads() {
    return threads.size();
  }

  int pairs() {
    return pairs.size();
  }

  int doings() {
    return doings.size();
  }

  int meetings() {
    return meetings.size();
  }

  /** The thread of a question; -1 if nothing of it was seen. */
  int thread(int source, int relation, int target) {
    return threads.find(key(source, relation, target));
  }

  /** All that a source does to a target; -1 if nothing was seen. */
  int pair(int source, int target) {
    return pairs.find(pairKey(source, target));
  }

  /** What a source does in one relation; -1 if nothing was seen. */
  int doing(int source, int relation) {
    return doings.find(source * relations + relation);
  }

  /** What a target meets with in one relation; -1 if nothing was seen. */
  int meeting(int relation, int target) {
    return meetings.find(target * relations + relation);
  }

  private long key(int source, int relation, int target) {
    return (source * relations + relation) * entities + target;
  }

  private long pairKey(int source, int target) {
    return source * entities + target;
  }
}
