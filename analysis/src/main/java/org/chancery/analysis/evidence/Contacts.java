// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.ArrayList;
import java.util.List;

/** Lists of who ever dealt with whom and how, beside the counts: whom to think of at all. */
final class Contacts {
  private final List<IntList> partners = new ArrayList<>();
  private final List<IntList> slots = new ArrayList<>();
  private final List<IntList> actsOfPair = new ArrayList<>();
  private final List<IntList> ofAct = new ArrayList<>();
  private final CountTable dealings = new CountTable();
  private final CountTable busyness = new CountTable();
  private final ListTable ofFact = new ListTable();
  private final ListTable ofGroup = new ListTable();

  Contacts(int entities, Acts acts) {
    for (int entity = 0; entity < entities; entity++) {
      partners.add(new IntList());
      slots.add(new IntList());
    }
    for (int act = 0; act < acts.count(); act++) {
      ofAct.add(new IntList());
    }
  }

  /** Takes note of one end of a fact; what of it is new, the caller knows from the counts. */
  void add(int entity, int act, int other, int step, boolean newFact) {
    int known = dealings.size();
    int pair = dealings.add(KeyIndex.of(entity, 0, other), step);
    busyness.add(KeyIndex.of(entity, 0, 0), step);
    if (pair == known) {
      partners.get(entity).add(other);
      slots.get(entity).add(pair);
      actsOfPair.add(new IntList());
    }
    if (newFact) {
      actsOfPair.get(pair).add(act);
      ofFact.add(KeyIndex.of(entity, act, 0), other);
    }
  }

  void addToAct(int act, int other) {
    ofAct.get(act).add(other);
  }

  void addToGroup(int group, int act, int other) {
    ofGroup.add(KeyIndex.of(group, act, 0), other);
  }

  /** Counts of dealings of each pair, seen from both ends. */
  CountTable dealings() {
    return dealings;
  }

  /** Where the dealings of two are counted, or -1. */
  int pair(int entity, int other) {
    return dealings.find(KeyIndex.of(entity, 0, other));
  }

  /** Faded count of all dealings of an entity. */
  float busyness(int entity, int step, int span) {
    return busyness.countOf(KeyIndex.of(entity, 0, 0), step, span);
  }

  /** All whom an entity ever dealt with, in the order of their first dealing. */
  IntList partners(int entity) {
    return partners.get(entity);
  }

  /** The slots of the dealings with {@link #partners}, in the same order. */
  IntList slots(int entity) {
    return slots.get(entity);
  }

  /** The acts that a pair ever had. */
  IntList acts(int pair) {
    return actsOfPair.get(pair);
  }

  /** All that ever were at the other end of an act. */
  IntList ofAct(int act) {
    return ofAct.get(act);
  }

  /** All that ever were at the other end of an entity's act. */
  IntList ofFact(int entity, int act) {
    return ofFact.get(KeyIndex.of(entity, act, 0));
  }

  /** All that ever were at the other end of an act of one of a group. */
  IntList ofGroup(int group, int act) {
    return ofGroup.get(KeyIndex.of(group, act, 0));
  }
}
