// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rank in which somebody takes part, the highest first. */
public enum Rank {
  HEAD_OF_STATE(1),
  HEAD_OF_GOVERNMENT(2),
  DEPUTY_HEAD_OF_GOVERNMENT(3),
  FOREIGN_MINISTER(4),
  MINISTER(5),
  DEPUTY_MINISTER(6),
  LEGISLATOR(7),
  AMBASSADOR(8),
  ENVOY(9),
  ORGANISATION_HEAD(10),
  OFFICIAL(11),
  DELEGATION(12);

  private final int place;

  Rank(int place) {
    this.place = place;
  }

  /** The rank of this label; empty if there is none. */
  public static Optional<Rank> parse(String label) {
    return Arrays.stream(values()).filter(rank -> rank.label().equals(label)).findFirst();
  }

  /** Its place, 1 for the highest. */
  public int place() {
    return place;
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
