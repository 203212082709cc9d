// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * Who deals with whom at a step, whoever acts: for each entity its partners, with the share of its
 * dealings that each has. A share takes half a dealing with nobody into account, so that one
 * dealing long ago is no certainty.
 */
final class Network {
  private static final float NEGLIGIBLE = 0.01f;
  private static final float WITH_NOBODY = 0.5f;

  private final int[] from;
  private int[] to = new int[1];
  private float[] share = new float[1];

  Network(int entities) {
    this.from = new int[entities + 1];
  }

  /** Takes the dealings as they stand at a step, faded with one half-life. */
  void read(Contacts contacts, int step, int span) {
    ensure(contacts.dealings().size());
    int at = 0;
    for (int entity = 0; entity + 1 < from.length; entity++) {
      from[entity] = at;
      IntList partners = contacts.partners(entity);
      IntList slots = contacts.slots(entity);
      float sum = WITH_NOBODY;
      for (int i = 0; i < partners.size(); i++) {
        float count = contacts.dealings().count(slots.get(i), step, span);
        if (count >= NEGLIGIBLE) {
          to[at] = partners.get(i);
          share[at++] = count;
          sum += count;
        }
      }
      for (int i = from[entity]; i < at; i++) {
        share[i] /= sum;
      }
    }
    from[from.length - 1] = at;
  }

  private void ensure(int edges) {
    if (to.length < edges) {
      to = new int[edges + edges / 2];
      share = new float[to.length];
    }
  }

  /** Walks one step from a spread of walkers; those lighter than a threshold stay behind. */
  void walk(Spread walkers, Spread arrived, float threshold) {
    for (int i = 0; i < walkers.size(); i++) {
      int entity = walkers.id(i);
      float weight = walkers.weight(entity);
      if (weight < threshold) {
        continue;
      }
      for (int edge = from[entity]; edge < from[entity + 1]; edge++) {
        arrived.add(to[edge], weight * share[edge]);
      }
    }
  }
}
