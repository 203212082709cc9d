// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Part;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.model.actor.ActorId;

/** Whom claims name. */
final class Named {
  private final NavigableSet<ActorId> actors = new TreeSet<>();

  private Named() {}

  static SortedSet<ActorId> in(Collection<Claim> claims) {
    Named named = new Named();
    claims.forEach(claim -> named.add(claim.expect()));
    return named.actors;
  }

  private void add(Expectation expectation) {
    if (expectation instanceof Expectation.Change change) {
      add(change.quantity());
    } else if (expectation instanceof Expectation.Level level) {
      add(level.quantity());
    } else if (expectation instanceof Expectation.Place place) {
      add(place.quantity());
      actors.addAll(place.among());
    } else if (expectation instanceof Expectation.Against against) {
      add(against.quantity());
      add(against.other());
    } else if (expectation instanceof Expectation.Turn turn) {
      add(turn.quantity());
    } else if (expectation instanceof Expectation.Together together) {
      together.parts().forEach(this::add);
    } else {
      addOthers(expectation);
    }
  }

  private void addOthers(Expectation expectation) {
    if (expectation instanceof Expectation.Happened happened) {
      add(happened.act());
    } else if (expectation instanceof Expectation.NeverHappened never) {
      add(never.act());
    } else if (expectation instanceof Expectation.Order order) {
      order.acts().forEach(this::add);
    } else if (expectation instanceof Expectation.Replies replies) {
      add(replies.relation());
    } else if (expectation instanceof Expectation.WordsAndDeeds both) {
      add(both.relation());
    } else if (expectation instanceof Expectation.Triad triad) {
      actors.addAll(triad.actors());
    } else if (expectation instanceof Expectation.Sides sides) {
      actors.addAll(List.of(sides.actor(), sides.with(), sides.against()));
    } else if (expectation instanceof Expectation.Stands stands) {
      actors.addAll(List.of(stands.actor(), stands.in()));
    }
  }

  private void add(Part part) {
    if (part instanceof Part.Own own) {
      add(own.expectation());
    }
  }

  private void add(ActPattern act) {
    actors.addAll(act.actors());
  }

  private void add(Relation relation) {
    actors.add(relation.focus());
    relation.other().ifPresent(actors::add);
  }

  private void add(Quantity quantity) {
    if (quantity instanceof Quantity.OfRelation of) {
      add(of.relation());
    } else if (quantity instanceof Quantity.Visits visits) {
      add(visits.relation());
    } else if (quantity instanceof Quantity.VisitorRank rank) {
      add(rank.relation());
    } else if (quantity instanceof Quantity.OfActor actor) {
      actors.add(actor.actor());
      actor.on().ifPresent(actors::add);
    } else if (quantity instanceof Quantity.OfIndicator indicator) {
      actors.add(indicator.actor());
    } else if (quantity instanceof Quantity.Alignment alignment) {
      actors.addAll(List.of(alignment.one(), alignment.other()));
    }
  }
}
