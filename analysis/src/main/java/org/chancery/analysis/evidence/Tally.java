// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Arrays;
import java.util.List;

/** The kinds of evidence that are counts, each with its key and the key of what it is a share of. */
enum Tally {
  SAME_FACT(
      Evidence.SAME_FACT, (kin, s, act, o) -> KeyIndex.of(s, act, o), (kin, s, act) -> KeyIndex.of(s, act, 0)),
  PAIR(
      Evidence.PAIR,
      (kin, s, act, o) -> KeyIndex.of(s, kin.acts().end(act), o),
      (kin, s, act) -> KeyIndex.of(s, kin.acts().end(act), 0)),
  TARGET_OF_ACT(
      Evidence.TARGET_OF_ACT,
      (kin, s, act, o) -> KeyIndex.of(0, act, o),
      (kin, s, act) -> KeyIndex.of(0, act, 0)),
  TARGET(
      Evidence.TARGET,
      (kin, s, act, o) -> KeyIndex.of(0, kin.acts().end(act), o),
      (kin, s, act) -> KeyIndex.of(0, kin.acts().end(act), 0)),
  GROUP_FACT(
      Evidence.GROUP_FACT,
      (kin, s, act, o) -> KeyIndex.of(kin.group(s), act, o),
      (kin, s, act) -> KeyIndex.of(kin.group(s), act, 0)),
  GROUP_PAIR(
      Evidence.GROUP_PAIR,
      (kin, s, act, o) -> KeyIndex.of(kin.group(s), kin.acts().end(act), o),
      (kin, s, act) -> KeyIndex.of(kin.group(s), kin.acts().end(act), 0)),
  FACT_WITH_GROUP(
      Evidence.FACT_WITH_GROUP,
      (kin, s, act, o) -> KeyIndex.of(s, act, kin.group(o)),
      (kin, s, act) -> KeyIndex.of(s, act, 0)),
  PAIR_WITH_GROUP(
      Evidence.PAIR_WITH_GROUP,
      (kin, s, act, o) -> KeyIndex.of(s, kin.acts().end(act), kin.group(o)),
      (kin, s, act) -> KeyIndex.of(s, kin.acts().end(act), 0)),
  ROLE_OF_ACT(
      Evidence.ROLE_OF_ACT,
      (kin, s, act, o) -> KeyIndex.of(0, kin.within(act, s, o), kin.role(o)),
      (kin, s, act) -> KeyIndex.of(0, act, 0)),
  ROLE_FACT(
      Evidence.ROLE_FACT,
      (kin, s, act, o) -> KeyIndex.of(kin.role(s), act, o),
      (kin, s, act) -> KeyIndex.of(kin.role(s), act, 0)),
  ROLES_FACT(
      Evidence.ROLES_FACT,
      (kin, s, act, o) -> KeyIndex.of(kin.role(s), kin.within(act, s, o), kin.role(o)),
      (kin, s, act) -> KeyIndex.of(kin.role(s), act, 0)),
  GROUPS_FACT(
      Evidence.GROUPS_FACT,
      (kin, s, act, o) -> KeyIndex.of(kin.group(s), act, kin.group(o)),
      (kin, s, act) -> KeyIndex.of(kin.group(s), act, 0)),
  GROUPS(
      Evidence.GROUPS,
      (kin, s, act, o) -> KeyIndex.of(kin.group(s), kin.acts().end(act), kin.group(o)),
      (kin, s, act) -> KeyIndex.of(kin.group(s), kin.acts().end(act), 0)),
  KIND_FACT(
      Evidence.KIND_FACT,
      (kin, s, act, o) -> KeyIndex.of(s, kin.kind(act), o),
      (kin, s, act) -> KeyIndex.of(s, kin.kind(act), 0)),
  TARGET_OF_KIND(
      Evidence.TARGET_OF_KIND,
      (kin, s, act, o) -> KeyIndex.of(0, kin.kind(act), o),
      (kin, s, act) -> KeyIndex.of(0, kin.kind(act), 0)),
  FACT_WITH_ROLE(
      Evidence.FACT_WITH_ROLE,
      (kin, s, act, o) -> KeyIndex.of(s, kin.within(act, s, o), kin.role(o)),
      (kin, s, act) -> KeyIndex.of(s, act, 0)),
  GROUP_KIND(
      Evidence.GROUP_KIND,
      (kin, s, act, o) -> KeyIndex.of(kin.group(s), kin.kind(act), o),
      (kin, s, act) -> KeyIndex.of(kin.group(s), kin.kind(act), 0)),
  CONVERSE_FACT(Evidence.CONVERSE_FACT, SAME_FACT),
  CONVERSE_PAIR(Evidence.CONVERSE_PAIR, PAIR),
  OTHER_END(Evidence.OTHER_END, TARGET),
  CONVERSE_GROUP(Evidence.CONVERSE_GROUP, GROUP_PAIR),
  CONVERSE_KIND(Evidence.CONVERSE_KIND, KIND_FACT);

  /* Those with tables come first, so that their ordinal numbers their table. */
  private static final List<Tally> KEPT =
      Arrays.stream(values()).filter(tally -> tally.kept == tally).toList();

  private final Evidence evidence;
  private final Key key;
  private final TotalKey total;
  private final Tally kept;

  Tally(Evidence evidence, Key key, TotalKey total) {
    this.evidence = evidence;
    this.key = key;
    this.total = total;
    this.kept = this;
  }

  /* The same counts, asked for the converse act. */
  Tally(Evidence evidence, Tally of) {
    this.evidence = evidence;
    this.key = (kin, s, act, o) -> of.key.of(kin, s, kin.acts().converse(act), o);
    this.total = (kin, s, act) -> of.total.of(kin, s, kin.acts().converse(act));
    this.kept = of;
  }

  Evidence evidence() {
    return evidence;
  }

  /** The tallies that have a table of their own, in the order of their tables. */
  static List<Tally> kept() {
    return KEPT;
  }

  /** The number of the table that holds the counts. */
  int table() {
    return kept.ordinal();
  }

  long key(Kin kin, int entity, int act, int other) {
    return key.of(kin, entity, act, other);
  }

  long total(Kin kin, int entity, int act) {
    return total.of(kin, entity, act);
  }

  /** The key of a count. */
  private interface Key {
    long of(Kin kin, int entity, int act, int other);
  }

  /** The key of the count that it is a share of. */
  private interface TotalKey {
    long of(Kin kin, int entity, int act);
  }
}
