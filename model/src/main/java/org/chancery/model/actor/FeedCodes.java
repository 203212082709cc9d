// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.table.Row;

/** The codes by which feeds and data sets call states, parts of the world and organisations. */
final class FeedCodes {
  private final Map<String, ActorId> iso2 = new HashMap<>();
  private final Map<String, ActorId> iso3 = new HashMap<>();
  private final Map<String, ActorId> cow = new HashMap<>();
  private final Map<String, ActorId> fips = new HashMap<>();
  private final Map<String, ActorId> cameo = new HashMap<>();
  private final Map<String, ActorId> groups = new HashMap<>();

  FeedCodes(Iterable<Row> states, Iterable<Row> regions, Iterable<Row> organisations) {
    for (Row row : states) {
      ActorId id = new ActorId(row.text("id"));
      put(row, iso2, row.text("iso2"), id);
      put(row, iso3, row.text("id"), id);
      put(row, cameo, row.text("id"), id);
      row.list("cow").forEach(code -> put(row, cow, code, id));
      row.list("fips").forEach(code -> put(row, fips, code, id));
      row.list("cameo").forEach(code -> put(row, cameo, code, id));
    }
    for (Row row : regions) {
      put(row, cameo, row.text("cameo"), new ActorId(row.text("id")));
    }
    for (Row row : organisations) {
      ActorId id = new ActorId(row.text("id"));
      row.list("group").forEach(code -> put(row, groups, code, id));
    }
  }

  Optional<ActorId> byIso2(String code) {
    return Optional.ofNullable(iso2.get(code));
  }

  Optional<ActorId> byIso3(String code) {
    return Optional.ofNullable(iso3.get(code));
  }

  Optional<ActorId> byCow(String number) {
    return Optional.ofNullable(cow.get(number));
  }

  Optional<ActorId> byFips(String code) {
    return Optional.ofNullable(fips.get(code));
  }

  /** The state or part of the world that CAMEO writes so. */
  Optional<ActorId> byCameo(String code) {
    return Optional.ofNullable(cameo.get(code));
  }

  /** The organisation that CAMEO writes so as a known group. */
  Optional<ActorId> byGroup(String code) {
    return Optional.ofNullable(groups.get(code));
  }

  private static void put(Row row, Map<String, ActorId> codes, String code, ActorId id) {
    ActorId other = codes.put(code, id);
    if (other != null) {
      throw row.defect("the code " + code + " belongs to " + other + " already");
    }
  }
}
