// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rank in which somebody takes part, the highest first. */
public enum Rank {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  DEPUTY_HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  MINISTER,
  DEPUTY_MINISTER,
  LEGISLATOR,
  AMBASSADOR,
  ENVOY,
  ORGANISATION_HEAD,
  OFFICIAL,
  DELEGATION;

  /** The rank of this label; empty if there is none. */
  public static Optional<Rank> parse(String label) {
    return Arrays.stream(values()).filter(rank -> rank.label().equals(label)).findFirst();
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
