// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.List;
import java.util.Locale;

/**
 * What kind of actor ACLED has: its inter codes, numbers in exports before 2025 and words since. In
 * their absence the name tells, since ACLED names these kinds uniformly.
 */
enum AcledRole {
  STATE_FORCES("1", "state forces", ""),
  REBELS("2", "rebel group", "REB"),
  POLITICAL_MILITIA("3", "political militia", "UAF"),
  IDENTITY_MILITIA("4", "identity militia", "UAF"),
  RIOTERS("5", "rioters", "CVL"),
  PROTESTERS("6", "protesters", "CVL"),
  CIVILIANS("7", "civilians", "CVL"),
  OTHER_FORCES("8", "external/other forces", ""),
  UNKNOWN("", "", "");

  private final String number;
  private final String words;
  private final String sector;

  AcledRole(String number, String words, String sector) {
    this.number = number;
    this.words = words;
    this.sector = sector;
  }

  static AcledRole of(String inter, String name) {
    String code = inter.toLowerCase(Locale.ROOT);
    for (AcledRole role : values()) {
      if (role != UNKNOWN && (code.equals(role.number) || code.startsWith(role.words))) {
        return role;
      }
    }
    for (AcledRole role : List.of(RIOTERS, PROTESTERS, CIVILIANS)) {
      if (name.toLowerCase(Locale.ROOT).startsWith(role.words)) {
        return role;
      }
    }
    return UNKNOWN;
  }

  /* Its PLOVER sector, where the kind is one. */
  List<String> sectors() {
    return sector.isEmpty() ? List.of() : List.of(sector);
  }

  boolean demonstrates() {
    return this == RIOTERS || this == PROTESTERS;
  }

  /* Whether it is unarmed by definition, and so does not attack. */
  boolean unarmed() {
    return this == PROTESTERS || this == CIVILIANS;
  }
}
