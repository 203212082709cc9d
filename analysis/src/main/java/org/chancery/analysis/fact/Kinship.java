// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.fact;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which entities belong together, and which relations. An entity has a group, such as its country,
 * and a role within it, such as its foreign ministry; a relation has a group, such as the root of
 * its CAMEO code. All are numbers from 0. One that has no kin is alone in a group of its own.
 */
public final class Kinship {
  private final int[] group;
  private final int[] role;
  private final int[] relationGroup;
  private final int relationGroups;

  private Kinship(int[] group, int[] role, int[] relationGroup) {
    this.group = group;
    this.role = role;
    this.relationGroup = relationGroup;
    this.relationGroups = beyond(relationGroup);
  }

  /**
   * Kinship by numbers.
   *
   * @param group group of each entity
   * @param role role of each entity
   * @param relationGroup group of each relation
   * @throws IllegalArgumentException if a number is negative, or entities have a group and no role
   */
  public static Kinship of(int[] group, int[] role, int[] relationGroup) {
    if (group.length != role.length) {
      throw new IllegalArgumentException(group.length + " groups, " + role.length + " roles");
    }
    if (IntStream.of(group).anyMatch(one -> one < 0)
        || IntStream.of(role).anyMatch(one -> one < 0)
        || IntStream.of(relationGroup).anyMatch(one -> one < 0)) {
      throw new IllegalArgumentException("a group or role is negative");
    }
    return new Kinship(group.clone(), role.clone(), relationGroup.clone());
  }

  /** Every entity and every relation alone. */
  public static Kinship none(int entities, int relations) {
    int[] alone = IntStream.range(0, entities).toArray();
    return new Kinship(alone, alone, IntStream.range(0, relations).toArray());
  }

  public int entities() {
    return group.length;
  }

  public int relations() {
    return relationGroup.length;
  }

  /** One more than the greatest number of a group of entities. */
  public int groups() {
    return beyond(group);
  }

  /** One more than the greatest number of a role. */
  public int roles() {
    return beyond(role);
  }

  /** One more than the greatest number of a group of relations. */
  public int relationGroups() {
    return relationGroups;
  }

  public int group(int entity) {
    return group[entity];
  }

  public int role(int entity) {
    return role[entity];
  }

  public int relationGroup(int relation) {
    return relationGroup[relation];
  }

  private static int beyond(int[] numbers) {
    return Arrays.stream(numbers).max().orElse(-1) + 1;
  }
}
