// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.Optional;

/**
 * The candidates of a question and what speaks for them. Valid until the memory learns more; to be
 * used by one thread at a time.
 */
public final class Gathered {
  private final Memory memory;
  private final Query query;
  private final int[] ids;
  private final float[] traits;
  private final OtherActs otherActs;
  private final Profile profile;
  private final float practice;

  Gathered(
      Memory memory,
      Query query,
      int[] ids,
      float[] traits,
      OtherActs otherActs,
      Profile profile,
      float practice) {
    this.memory = memory;
    this.query = query;
    this.ids = ids;
    this.traits = traits;
    this.otherActs = otherActs;
    this.profile = profile;
    this.practice = practice;
  }

  /** How many traits a candidate has. */
  public static int traitCount() {
    return Traits.COUNT;
  }

  Memory memory() {
    return memory;
  }

  public Query query() {
    return query;
  }

  public int size() {
    return ids.length;
  }

  public int candidate(int index) {
    return ids[index];
  }

  /** The traits of all candidates, one after the other. Not a copy: not to be written to. */
  public float[] traits() {
    return traits;
  }

  public OtherActs otherActs() {
    return otherActs;
  }

  /** How often the one asked about took part in such an act before. */
  public float practice() {
    return practice;
  }

  /**
   * What was counted for a candidate; empty for a kind of evidence that is no count, and where
   * there is nothing to count.
   */
  public Optional<Observation> observe(int index, Evidence evidence) {
    return profile.observe(ids[index], evidence);
  }

  /**
   * The surest rule of a form of evidence; empty for what is no rule, and where none applies.
   *
   * @param rules what was learned of rules
   */
  public Optional<Precedent> precedent(int index, Evidence evidence, RuleBook rules) {
    return RuleForm.all().stream()
        .filter(form -> form.evidence() == evidence)
        .findFirst()
        .flatMap(form -> rules.deduce(form, this, index).precedent());
  }

  /**
   * Writes the level of each gauge of a candidate, in the order of {@link Gauge#all}.
   *
   * @param rules what was learned of rules
   */
  public void describe(int index, RuleBook rules, byte[] levels, int from) {
    float[] walkers = new float[Walk.all().size()];
    for (int walk = 0; walk < walkers.length; walk++) {
      walkers[walk] = traits[index * Traits.COUNT + Traits.WALKERS + walk];
    }
    int at = profile.write(ids[index], walkers, levels, from);
    for (RuleForm form : RuleForm.all()) {
      Deduction deduction = rules.deduce(form, this, index);
      levels[at++] = deduction.surest();
      levels[at++] = deduction.together();
    }
  }
}
