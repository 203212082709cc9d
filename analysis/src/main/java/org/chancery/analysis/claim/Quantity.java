// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.actor.ActorId;

/** A number that a claim speaks of, in some stretch of time. */
public sealed interface Quantity {
  /** The name as users write it. */
  String label();

  /** A measure of a relation. */
  record OfRelation(Relation relation, Measure measure) implements Quantity {
    public OfRelation {
      requireNonNull(relation, "relation");
      requireNonNull(measure, "measure");
    }

    @Override
    public String label() {
      return measure.label() + ", " + relation;
    }
  }

  /**
   * Visits of a relation.
   *
   * @param which who travels
   */
  record Visits(Relation relation, Travel which) implements Quantity {
    public Visits {
      requireNonNull(relation, "relation");
      requireNonNull(which, "which");
    }

    @Override
    public String label() {
      return which.label() + ", " + relation;
    }
  }

  /** Who travels to whom. */
  enum Travel {
    EITHER("visits"),
    /** The left side of the relation travels to the right. */
    MADE("visits made"),
    /** The left side is visited. */
    RECEIVED("visits received");

    private final String label;

    Travel(String label) {
      this.label = label;
    }

    /** The name as users write it. */
    public String label() {
      return label;
    }
  }

  /** How high the visitors rank whom the left side of a relation receives. */
  record VisitorRank(Relation relation) implements Quantity {
    public static final String LABEL = "rank of visitors";

    public VisitorRank {
      requireNonNull(relation, "relation");
    }

    @Override
    public String label() {
      return LABEL + ", " + relation;
    }
  }

  /**
   * A number about the whole of an actor's partners.
   *
   * @param on the partner on whom it depends, for {@link Whole#DEPENDENCE} alone
   */
  record OfActor(ActorId actor, Whole measure, Optional<ActorId> on) implements Quantity {
    public OfActor {
      requireNonNull(actor, "actor");
      if ((measure == Whole.DEPENDENCE) != on.isPresent()) {
        throw new IllegalArgumentException("dependence, and nothing else, is on a partner");
      }
    }

    @Override
    public String label() {
      return measure.label() + on.map(partner -> " on " + partner).orElse("") + ", " + actor;
    }
  }

  /** What is measured over all partners. */
  enum Whole {
    /** The share of one partner in all incidents with partners. */
    DEPENDENCE("dependence"),
    /** The effective number of partners. */
    PARTNERS("partners"),
    /** How many partners are active. */
    CIRCLE("circle"),
    /** The part of the one-sided incidents that the actor begins. */
    INITIATIVE("initiative");

    private final String label;

    Whole(String label) {
      this.label = label;
    }

    /** The name as users write it. */
    public String label() {
      return label;
    }
  }

  /** An indicator of the case: prisoners, polls, trade. */
  record OfIndicator(ActorId actor, String name) implements Quantity {
    public OfIndicator {
      requireNonNull(actor, "actor");
      requireNonNull(name, "name");
    }

    @Override
    public String label() {
      return name + ", " + actor;
    }
  }

  /** The distance of two states' ideal points in the UN General Assembly; less is closer. */
  record Alignment(ActorId one, ActorId other) implements Quantity {
    public Alignment {
      requireNonNull(one, "one");
      requireNonNull(other, "other");
    }

    @Override
    public String label() {
      return "distance of UN ideal points, " + one + " and " + other;
    }
  }
}
