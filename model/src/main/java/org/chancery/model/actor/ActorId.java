// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

/**
 * The name by which Chancery knows an actor: {@code BLR}, {@code EU}, {@code lukashenka}. An actor
 * that no table knows has the name it was mentioned by.
 *
 * @param value the id; compared letter by letter, case and all
 */
public record ActorId(String value) implements Comparable<ActorId> {
  public ActorId {
    if (value.isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException(
          "'" + value + "' is not an actor id: it is blank or has a space at its end");
    }
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
