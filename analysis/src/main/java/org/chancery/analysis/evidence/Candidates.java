// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Arrays;

/**
 * Who is thought of at all: whom the entity ever dealt with, whom the act is done to, whom the
 * entity's group does it to, where walkers arrive, and the entity's group itself. Each list is
 * bounded, so that the cost of a question does not grow with the record.
 */
final class Candidates {
  private static final int MOST_PARTNERS = 600;
  private static final int MOST_OF_ACT = 300;
  private static final int MOST_OF_GROUP = 200;
  private static final int MOST_MEMBERS = 150;

  private final int[] seen;
  private final int[] ids;
  private int round;
  private int size;

  Candidates(int entities) {
    this.seen = new int[entities];
    this.ids = new int[entities];
  }

  /** The candidates of a question, each once. */
  int[] of(Moment moment, Walks walks, Query query) {
    Memory memory = moment.memory();
    Contacts contacts = memory.contacts();
    int group = memory.kin().group(query.entity());
    round++;
    size = 0;
    addPartners(moment, query.entity());
    for (int other : moment.foremost(query.act(), MOST_OF_ACT)) {
      add(other);
    }
    addLatest(contacts.ofGroup(group, query.act()), MOST_OF_GROUP);
    for (Walk walk : Walk.values()) {
      Best heaviest = walks.heaviest(walk);
      for (int i = 0; i < heaviest.size(); i++) {
        add(heaviest.id(i));
      }
    }
    IntList members = memory.members(group);
    for (int i = 0; i < Math.min(MOST_MEMBERS, members.size()); i++) {
      add(members.get(i));
    }
    return Arrays.copyOf(ids, size);
  }

  private void addPartners(Moment moment, int entity) {
    Contacts contacts = moment.memory().contacts();
    IntList partners = contacts.partners(entity);
    if (partners.size() <= MOST_PARTNERS) {
      addLatest(partners, MOST_PARTNERS);
      return;
    }
    IntList slots = contacts.slots(entity);
    long[] order = new long[partners.size()];
    for (int i = 0; i < order.length; i++) {
      float weight = moment.weight(contacts.dealings(), slots.get(i));
      order[i] = ((long) Float.floatToRawIntBits(weight) << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    for (int i = 1; i <= MOST_PARTNERS; i++) {
      add(partners.get((int) order[order.length - i]));
    }
  }

  private void addLatest(IntList list, int most) {
    for (int i = list.size() - 1; i >= Math.max(0, list.size() - most); i--) {
      add(list.get(i));
    }
  }

  private void add(int id) {
    if (seen[id] != round) {
      seen[id] = round;
      ids[size++] = id;
    }
  }
}
