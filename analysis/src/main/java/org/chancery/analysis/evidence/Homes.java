// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import org.chancery.analysis.fact.Kinship;

/**
 * The group of each entity as the past lets one see it. Those whose name tells none are counted
 * to the group that they deal with most: a president with his country, once at least two dealings
 * in five, and two in all, were with that country's ministries, police and so on.
 */
final class Homes {
  private static final int FEWEST = 2;
  private static final double SHARE = 0.4;
  private static final double SHARE_TO_STAY = 0.3;

  private final int[] named;
  private final int[] group;
  private final boolean[] alone;
  private final CountTable dealings = new CountTable();
  private final int[] all;
  private final float[] most;

  Homes(Kinship kinship) {
    int entities = kinship.entities();
    int[] members = new int[kinship.groups()];
    this.named = new int[entities];
    this.alone = new boolean[entities];
    this.all = new int[entities];
    this.most = new float[entities];
    for (int entity = 0; entity < entities; entity++) {
      named[entity] = kinship.group(entity);
      members[named[entity]]++;
    }
    for (int entity = 0; entity < entities; entity++) {
      alone[entity] = members[named[entity]] == 1;
    }
    this.group = named.clone();
  }

  int group(int entity) {
    return group[entity];
  }

  /** Whether its name puts an entity in no group with others. */
  boolean isAlone(int entity) {
    return alone[entity];
  }

  /** Whether an entity was put into a group by its dealings. */
  boolean isAdopted(int entity) {
    return group[entity] != named[entity];
  }

  /** Takes note that two dealt with each other. */
  void add(int entity, int other, int step) {
    if (!alone[entity] || alone[other]) {
      return;
    }
    int slot = dealings.add(KeyIndex.of(entity, 0, named[other]), step);
    float count = dealings.count(slot, step, Decay.EVER);
    all[entity]++;
    if (count >= most[entity]) {
      most[entity] = count;
      if (count >= FEWEST && count >= SHARE * all[entity]) {
        group[entity] = named[other];
      }
    }
    if (most[entity] < SHARE_TO_STAY * all[entity]) {
      group[entity] = named[entity];
    }
  }
}
