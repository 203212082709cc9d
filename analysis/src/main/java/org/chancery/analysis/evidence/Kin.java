// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import org.chancery.analysis.fact.Kinship;

/** Groups, roles and kinds of acts, as the counters need them. */
final class Kin {
  private final Acts acts;
  private final Homes homes;
  private final int[] role;
  private final int[] kind;

  Kin(Kinship kinship, Acts acts) {
    this.acts = acts;
    this.homes = new Homes(kinship);
    this.role = new int[kinship.entities()];
    this.kind = new int[acts.count()];
    for (int entity = 0; entity < role.length; entity++) {
      role[entity] = kinship.role(entity);
    }
    for (int relation = 0; relation < acts.relations(); relation++) {
      kind[acts.done(relation)] = kinship.relationGroup(relation);
      kind[acts.suffered(relation)] = kinship.relationGroup(relation) + kinship.relationGroups();
    }
  }

  Acts acts() {
    return acts;
  }

  Homes homes() {
    return homes;
  }

  int group(int entity) {
    return homes.group(entity);
  }

  int role(int entity) {
    return role[entity];
  }

  /** The kind of an act: the group of its relation, and its end. */
  int kind(int act) {
    return kind[act];
  }

  /* An act among those of one group, or between groups: two numbers for each act. */
  int within(int act, int entity, int other) {
    return 2 * act + (group(entity) == group(other) ? 1 : 0);
  }
}
