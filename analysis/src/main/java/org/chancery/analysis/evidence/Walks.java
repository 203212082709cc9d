// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.ArrayList;
import java.util.List;

/*
 * How it works. A walker leaves the entity asked about and goes from partner to partner, each time
 * with the probability that a dealing of the one was with the other, recent dealings counting for
 * more. Where many walkers arrive after two or three steps, there is somebody whom the entity's
 * partners, or their partners, deal with: closure of triads and of longer paths. It finds the pairs
 * that never met, for whom counts have nothing. The same from all of the entity's group, each
 * member in proportion to its dealings. Walkers of a weight below a thousandth or so stop: they
 * cost most and arrive nowhere in particular.
 *
 * The walk of those alike is along one act only: from s to whom s did it, back to all others who
 * did it to them, and on to whom those did it: a collaborative filter by neighbours [2].
 *
 * [1] R. N. Lichtenwalter, J. T. Lussier and N. V. Chawla (2010), New perspectives and methods in
 *     link prediction, KDD, 243-252 (section 4: walks of bounded length, weighted, with pruning).
 * [2] F. Fouss, A. Pirotte, J.-M. Renders and M. Saerens (2007), Random-walk computation of
 *     similarities between nodes of a graph with application to collaborative recommendation, IEEE
 *     Transactions on Knowledge and Data Engineering 19:355-369.
 */
/** Where walkers from one entity arrive. The room of one thread, used again for each question. */
final class Walks {
  private static final float SECOND = 1e-4f;
  private static final float THIRD = 3e-4f;
  private static final float FROM_GROUP = 1e-3f;
  private static final float IDLE = 0.05f;
  private static final float WITH_NOBODY = 0.5f;
  private static final int MOST_ALIKE = 15;
  private static final int MOST_THEIRS = 20;
  private static final int LATEST = 300;

  private final List<Spread> arrived = new ArrayList<>();
  private final List<Best> heaviest = new ArrayList<>();
  private final Spread start;
  private int entity = -1;
  private int step = Integer.MIN_VALUE;

  Walks(int entities) {
    for (Walk walk : Walk.values()) {
      arrived.add(new Spread(entities));
      heaviest.add(new Best(walk.candidates()));
    }
    this.start = new Spread(entities);
  }

  /** Walks for a question; the walks that no act bears on are kept for the entity's next one. */
  void walk(Memory memory, Query query) {
    if (query.entity() != entity || query.step() != step) {
      entity = query.entity();
      step = query.step();
      walkFromEntity(memory);
      walkFromGroup(memory);
      for (Walk walk : Walk.values()) {
        if (walk != Walk.ALIKE) {
          rank(walk);
        }
      }
    }
    at(Walk.ALIKE).clear();
    walkAlike(memory, query.act());
    rank(Walk.ALIKE);
  }

  /** Share of the walkers that arrive at a candidate. */
  float weight(Walk walk, int candidate) {
    return at(walk).weight(candidate);
  }

  /** The candidates that most walkers arrive at. */
  Best heaviest(Walk walk) {
    return heaviest.get(walk.ordinal());
  }

  private void walkFromEntity(Memory memory) {
    start.clear();
    start.add(entity, 1);
    walk(memory.lately(), start, Walk.PARTNER_LATELY, 0);
    walk(memory.lately(), at(Walk.PARTNER_LATELY), Walk.NEAR_LATELY, SECOND);
    walk(memory.lately(), at(Walk.NEAR_LATELY), Walk.FAR_LATELY, THIRD);
    walk(memory.network(), start, Walk.PARTNER, 0);
    walk(memory.network(), at(Walk.PARTNER), Walk.NEAR, SECOND);
    walk(memory.network(), at(Walk.NEAR), Walk.FAR, THIRD);
  }

  private void walkFromGroup(Memory memory) {
    start.clear();
    IntList members = memory.members(memory.kin().group(entity));
    float sum = 0;
    for (int i = 0; i < members.size(); i++) {
      int member = members.get(i);
      float busyness = memory.contacts().busyness(member, step, Decay.MONTH);
      if (member != entity && busyness > IDLE) {
        start.add(member, busyness);
        sum += busyness;
      }
    }
    start.scale(1 / sum);
    walk(memory.lately(), start, Walk.GROUP_PARTNER, FROM_GROUP);
    walk(memory.lately(), at(Walk.GROUP_PARTNER), Walk.GROUP_NEAR, FROM_GROUP);
  }

  private void walk(Network network, Spread from, Walk to, float threshold) {
    at(to).clear();
    network.walk(from, at(to), threshold);
  }

  private void walkAlike(Memory memory, int act) {
    int converse = memory.acts().converse(act);
    Best same = others(memory, entity, act, MOST_ALIKE);
    for (int i = 0; i < same.size(); i++) {
      Best alike = others(memory, same.id(i), converse, MOST_ALIKE);
      for (int j = 0; j < alike.size(); j++) {
        if (alike.id(j) == entity) {
          continue;
        }
        Best theirs = others(memory, alike.id(j), act, MOST_THEIRS);
        float weight = same.weight(i) * alike.weight(j);
        for (int k = 0; k < theirs.size(); k++) {
          at(Walk.ALIKE).add(theirs.id(k), weight * theirs.weight(k));
        }
      }
    }
  }

  /* Those at the other end of an entity's act, of the latest new ones, by their shares. */
  private Best others(Memory memory, int from, int act, int most) {
    IntList known = memory.contacts().ofFact(from, act);
    CountTable counts = memory.counts(Tally.SAME_FACT);
    float all =
        memory.totals(Tally.SAME_FACT).countOf(
            Tally.SAME_FACT.total(memory.kin(), from, act), step, Decay.QUARTER);
    Best best = new Best(most);
    for (int i = known.size() - 1; i >= Math.max(0, known.size() - LATEST); i--) {
      int other = known.get(i);
      float count =
          counts.countOf(KeyIndex.of(from, act, other), step, Decay.QUARTER);
      best.add(other, count / (all + WITH_NOBODY));
    }
    return best;
  }

  private void rank(Walk walk) {
    heaviest.set(walk.ordinal(), at(walk).heaviest(walk.candidates()));
  }

  private Spread at(Walk walk) {
    return arrived.get(walk.ordinal());
  }
}
