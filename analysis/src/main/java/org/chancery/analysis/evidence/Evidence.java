// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * The kinds of evidence, for a question (s, r, ?) and a candidate o; for (?, r, o) the same with
 * the ends exchanged. Counts are of facts before the step asked about. The group of an entity is
 * its country, its role what it is there; the kind of a relation is its CAMEO root.
 *
 * <p>Repetition, converse acts and other acts of the pair are the statistics of relational event
 * models (C. T. Butts 2008, Sociological Methodology 38:155-200; P. O. Perry and P. J. Wolfe 2013,
 * Journal of the Royal Statistical Society B 75:821-849). Nearness is closure over two and three
 * steps, their triadic effects, as a random walk, see {@link Walks}. Groups and roles are back-off
 * to what is less particular, as in models of language.
 */
public enum Evidence {
  SAME_FACT("s did r to o before"),
  CONVERSE_FACT("o did r to s before"),
  PAIR("s did anything to o before"),
  CONVERSE_PAIR("o did anything to s before"),
  TARGET_OF_ACT("r was done to o, by anyone"),
  TARGET("anything was done to o"),
  GROUP_FACT("one of s's group did r to o"),
  GROUP_PAIR("one of s's group did anything to o"),
  FACT_WITH_GROUP("s did r to one of o's group"),
  PAIR_WITH_GROUP("s did anything to one of o's group"),
  ROLE_OF_ACT("r was done to one of o's role, likewise within or beyond one's own group"),
  ROLE_FACT("one of s's role did r to o"),
  ROLES_FACT("one of s's role did r to one of o's role, likewise within or beyond a group"),
  GROUPS_FACT("one of s's group did r to one of o's group"),
  GROUPS("one of s's group did anything to one of o's group"),
  KIND_FACT("s did an act of r's kind to o"),
  OTHER_ACTS("rules from other acts between s and o to r, each with a weight that is learned"),
  RULE_BETWEEN("after b between s and o, r, by the confidence that b's age gives the rule"),
  RULE_OF_SOURCE("the same rules, each counted for s alone"),
  RULE_UPON("after o, with anyone, had part in b, r is done to o, by b's age"),
  SEQUEL("after somebody dealt with d as s just did, he does an act of r's kind to o"),
  DEALINGS("s and o had dealings, whoever acted"),
  PARTNER_LATELY("share of s's dealings that were with o, half-life 6 steps"),
  NEAR_LATELY("o is dealt with by those s deals with: two steps, half-life 6"),
  FAR_LATELY("three steps in the network of dealings, half-life 6"),
  PARTNER("share of s's dealings that were with o, half-life 80 steps"),
  NEAR("two steps, half-life 80"),
  FAR("three steps, half-life 80"),
  GROUP_PARTNER("share of the dealings of s's group that were with o, half-life 6"),
  GROUP_NEAR("two steps from s's group, half-life 6"),
  ALIKE("those who do r to the same as s does did r to o, half-life 80"),
  BELONGING("o is s itself, of its group, or of no group that is known");

  private final String meaning;

  Evidence(String meaning) {
    this.meaning = meaning;
  }

  /** In words, with s the one asked about, r what it does and o the candidate. */
  public String meaning() {
    return meaning;
  }
}
