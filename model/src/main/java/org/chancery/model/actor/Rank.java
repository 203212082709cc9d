// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

/** Rank. */
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

  public static java.util.Optional<Rank> parse(String name) {
    return java.util.Arrays.stream(values()).filter(rank -> rank.label().equals(name)).findFirst();
  }

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
