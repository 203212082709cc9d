// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

/** The id of an actor. */
public record ActorId(String value) implements Comparable<ActorId> {
  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
