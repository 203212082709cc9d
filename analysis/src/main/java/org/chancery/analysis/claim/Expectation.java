// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Standing;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/** What one expects of the record if a claim is true. */
public sealed interface Expectation {
  /**
   * A number moves from one stretch of time to another.
   *
   * @param margin by how much at least, or at most where it stays: a part of the former amount for
   *     rates, else in the unit of the number; from 0
   */
  record Change(Quantity quantity, Course course, Period from, Period to, double margin)
      implements Expectation {
    public Change {
      requireNonNull(quantity, "quantity");
      requireNonNull(course, "course");
      requireMargin(margin);
      if (from.intersection(to).isPresent()) {
        throw new IllegalArgumentException("'from' and 'to' overlap: " + from + ", " + to);
      }
      if (course == Course.UNCHANGED && margin == 0) {
        throw new IllegalArgumentException("'unchanged' needs a margin");
      }
    }
  }

  /** Which way a number moves. */
  enum Course {
    RISES,
    FALLS,
    UNCHANGED
  }

  /** A number is above or below a threshold. */
  record Level(Quantity quantity, Bound bound, double threshold, Period in, double margin)
      implements Expectation {
    public Level {
      requireNonNull(quantity, "quantity");
      requireNonNull(bound, "bound");
      requireNonNull(in, "in");
      requireMargin(margin);
    }
  }

  /** On which side of a threshold. */
  enum Bound {
    ABOVE,
    BELOW
  }

  /**
   * A relation stands in a place among those of the same actor.
   *
   * @param place 1 for the first, 3 for the first three; with {@code fromEnd} counted from the last
   * @param among the others; all partners where empty
   */
  record Place(
      Quantity.OfRelation quantity, int place, boolean fromEnd, List<ActorId> among, Period in)
      implements Expectation {
    public Place {
      requireNonNull(quantity, "quantity");
      requireNonNull(in, "in");
      among = List.copyOf(among);
      if (place < 1) {
        throw new IllegalArgumentException("no place: " + place);
      }
    }
  }

  /** A measure of one relation is above, or below, that of another. */
  record Against(
      Quantity.OfRelation quantity, Bound bound, Relation other, Period in, double margin)
      implements Expectation {
    public Against {
      requireNonNull(quantity, "quantity");
      requireNonNull(bound, "bound");
      requireNonNull(other, "other");
      requireNonNull(in, "in");
      requireMargin(margin);
    }
  }

  /**
   * A measure of a relation has a turning point.
   *
   * @param up whether it rises there; empty if either will do
   */
  record Turn(Quantity.OfRelation quantity, Optional<Boolean> up, Period in)
      implements Expectation {
    public Turn {
      requireNonNull(quantity, "quantity");
      requireNonNull(up, "up");
      requireNonNull(in, "in");
    }
  }

  /**
   * Something happened so many times, or never.
   *
   * @param in when; any time where empty
   */
  record Happened(ActPattern act, Optional<Period> in, int atLeast) implements Expectation {
    public Happened {
      requireNonNull(act, "act");
      requireNonNull(in, "in");
      if (atLeast < 1) {
        throw new IllegalArgumentException("'at least' is below 1: " + atLeast);
      }
    }
  }

  /** Something did not happen. */
  record NeverHappened(ActPattern act, Optional<Period> in) implements Expectation {
    public NeverHappened {
      requireNonNull(act, "act");
      requireNonNull(in, "in");
    }
  }

  /** The first act of each kind comes after the first of the kind before. */
  record Order(List<ActPattern> acts) implements Expectation {
    public Order {
      acts = List.copyOf(acts);
      if (acts.size() < 2) {
        throw new IllegalArgumentException("an order needs two acts");
      }
    }
  }

  /** The cooperative moves of the left side are answered in kind by the right, or are not. */
  record Replies(Relation relation, boolean answered, Period in, int withinDays)
      implements Expectation {
    public Replies {
      requireNonNull(relation, "relation");
      requireNonNull(in, "in");
      if (withinDays < 1) {
        throw new IllegalArgumentException("a reply takes a day at least: " + withinDays);
      }
    }
  }

  /** Words have one sign and deeds have another, or the same. */
  record WordsAndDeeds(
      Relation relation, boolean wordsCooperative, boolean deedsCooperative, Period in)
      implements Expectation {
    public WordsAndDeeds {
      requireNonNull(relation, "relation");
      requireNonNull(in, "in");
    }
  }

  /** Three are in balance, or not. */
  record Triad(List<ActorId> actors, boolean balanced, Period in) implements Expectation {
    public Triad {
      requireNonNull(in, "in");
      actors = List.copyOf(actors);
      if (actors.stream().distinct().count() != 3) {
        throw new IllegalArgumentException("a triad is of three: " + actors);
      }
    }
  }

  /** One takes the side of another against a third. */
  record Sides(ActorId actor, ActorId with, ActorId against, Period in) implements Expectation {
    public Sides {
      requireNonNull(actor, "actor");
      requireNonNull(with, "with");
      requireNonNull(against, "against");
      requireNonNull(in, "in");
    }
  }

  /**
   * An actor has a standing in an organisation.
   *
   * @param since from when; any time where empty
   */
  record Stands(ActorId actor, ActorId in, Standing as, Optional<Edtf> since)
      implements Expectation {
    public Stands {
      requireNonNull(actor, "actor");
      requireNonNull(in, "in");
      requireNonNull(as, "as");
      requireNonNull(since, "since");
    }
  }

  /**
   * Several expectations together.
   *
   * @param all whether all must hold; otherwise any
   */
  record Together(boolean all, List<Part> parts) implements Expectation {
    public Together {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("several are at least two");
      }
    }
  }

  /** One of several expectations. */
  sealed interface Part {
    /** That of another claim. */
    record OfClaim(String id) implements Part {
      public OfClaim {
        requireNonNull(id, "id");
      }
    }

    /** One of its own. */
    record Own(Expectation expectation) implements Part {
      public Own {
        requireNonNull(expectation, "expectation");
      }
    }
  }

  private static void requireMargin(double margin) {
    if (!(margin >= 0 && Double.isFinite(margin))) {
      throw new IllegalArgumentException("no margin: " + margin);
    }
  }
}
