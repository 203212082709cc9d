// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * Gathers the evidence for questions. A gatherer has room of its own and serves one thread; many
 * may read one moment side by side. Questions of one entity cost less one after the other.
 */
public final class Gatherer {
  private final Memory memory;
  private final Walks walks;
  private final Candidates candidates;

  public Gatherer(Memory memory) {
    this.memory = memory;
    this.walks = new Walks(memory.entities());
    this.candidates = new Candidates(memory.entities());
  }

  /** The candidates of a question at an open moment, with what speaks for them. */
  public Gathered gather(Moment moment, Query query) {
    if (query.step() != moment.step()) {
      throw new IllegalArgumentException(
          "asked of step " + query.step() + " at step " + moment.step());
    }
    walks.walk(memory, query);
    int[] ids = candidates.of(moment, walks, query);
    float[] traits = new float[ids.length * Traits.COUNT];
    Traits writer = new Traits(memory, query);
    for (int i = 0; i < ids.length; i++) {
      writer.write(walks, ids[i], traits, i * Traits.COUNT);
    }
    return new Gathered(
        memory,
        query,
        ids,
        traits,
        new OtherActs(memory, query, ids),
        new Profile(memory, query),
        practice(query));
  }

  private float practice(Query query) {
    return memory
        .totals(Tally.SAME_FACT)
        .countOf(
            Tally.SAME_FACT.total(memory.kin(), query.entity(), query.act()),
            query.step(),
            Decay.EVER);
  }
}
