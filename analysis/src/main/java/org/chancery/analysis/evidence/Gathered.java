// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * The candidates of a question and what speaks for them. Valid until the memory learns more; to be
 * used by one thread at a time.
 */
public final class Gathered {
  private final Query query;
  private final int[] ids;
  private final float[] traits;
  private final OtherActs otherActs;
  private final Profile profile;
  private final float practice;

  Gathered(
      Query query,
      int[] ids,
      float[] traits,
      OtherActs otherActs,
      Profile profile,
      float practice) {
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

  /** Writes the level of each gauge of a candidate, in the order of {@link Gauge#all}. */
  public void describe(int index, byte[] levels, int from) {
    float[] walkers = new float[Walk.values().length];
    for (int walk = 0; walk < walkers.length; walk++) {
      walkers[walk] = traits[index * Traits.COUNT + Traits.WALKERS + walk];
    }
    profile.write(ids[index], walkers, levels, from);
  }
}
