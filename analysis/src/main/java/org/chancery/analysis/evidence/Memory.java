// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/**
 * All that is remembered of the past. It learns the facts step by step, and is opened at a step
 * before that step's facts are added. While it is open many threads may read it; nobody may add.
 */
public final class Memory {
  private static final int MOST = 1 << 20; // entities, and acts, that keys have room for

  private final int entities;
  private final Acts acts;
  private final Kin kin;
  private final Contacts contacts;
  private final List<CountTable> counts = new ArrayList<>();
  private final List<CountTable> totals = new ArrayList<>();
  private final List<IntList> members = new ArrayList<>();
  private final Trail trail;
  private final Sequels sequels;
  private final Network lately;
  private final Network network;
  private int next = Integer.MIN_VALUE;

  /**
   * A memory of nothing.
   *
   * @param kinship of all entities and relations there are
   */
  public Memory(Kinship kinship) {
    this.entities = kinship.entities();
    this.acts = new Acts(kinship.relations());
    if (entities > MOST || acts.count() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " entities or acts");
    }
    this.kin = new Kin(kinship, acts);
    this.contacts = new Contacts(entities, acts);
    this.trail = new Trail(entities);
    this.sequels = new Sequels(kin, trail);
    this.lately = new Network(entities);
    this.network = new Network(entities);
    for (int table = 0; table < Tally.kept().size(); table++) {
      counts.add(new CountTable());
      totals.add(new CountTable());
    }
    for (int group = 0; group < kinship.groups(); group++) {
      members.add(new IntList());
    }
    for (int entity = 0; entity < entities; entity++) {
      members.get(kinship.group(entity)).add(entity);
    }
  }

  public Acts acts() {
    return acts;
  }

  public int entities() {
    return entities;
  }

  /**
   * Learns facts in the order of their steps.
   *
   * @throws IllegalArgumentException if one is older than what is already known
   */
  public void add(History history) {
    for (int step : history.steps()) {
      if (step < next) {
        throw new IllegalArgumentException("step " + step + " is before step " + next);
      }
      next = step;
      add(history.at(step), step);
    }
  }

  private void add(List<Fact> facts, int step) {
    sequels.add(facts, step);
    for (Fact fact : facts) {
      add(fact.source(), acts.done(fact.relation()), fact.target(), step);
      add(fact.target(), acts.suffered(fact.relation()), fact.source(), step);
    }
    for (Fact fact : facts) {
      kin.homes().add(fact.source(), fact.target(), step);
      kin.homes().add(fact.target(), fact.source(), step);
    }
  }

  private void add(int entity, int act, int other, int step) {
    boolean newFact = false;
    for (Tally tally : Tally.kept()) {
      int known = counts(tally).size();
      int slot = counts(tally).add(tally.key(kin, entity, act, other), step);
      totals(tally).add(tally.total(kin, entity, act), step);
      if (slot < known) {
        continue;
      }
      if (tally == Tally.SAME_FACT) {
        newFact = true;
      }
      if (tally == Tally.TARGET_OF_ACT) {
        contacts.addToAct(act, other);
      }
      if (tally == Tally.GROUP_FACT) {
        contacts.addToGroup(kin.group(entity), act, other);
      }
    }
    contacts.add(entity, act, other, step, newFact);
    trail.add(entity, act, other, step);
  }

  /** Opens the memory at a step that no fact it knows is later than or of. */
  public Moment open(int step) {
    if (step <= next) {
      throw new IllegalArgumentException("step " + next + " is known; it is too late for " + step);
    }
    sequels.open();
    lately.read(contacts, step, Decay.WEEK);
    network.read(contacts, step, Decay.QUARTER);
    return new Moment(this, step);
  }

  Kin kin() {
    return kin;
  }

  Contacts contacts() {
    return contacts;
  }

  CountTable counts(Tally tally) {
    return counts.get(tally.table());
  }

  CountTable totals(Tally tally) {
    return totals.get(tally.table());
  }

  Trail trail() {
    return trail;
  }

  Sequels sequels() {
    return sequels;
  }

  Network lately() {
    return lately;
  }

  Network network() {
    return network;
  }

  /** The entities that names put into a group. */
  IntList members(int group) {
    return members.get(group);
  }
}
