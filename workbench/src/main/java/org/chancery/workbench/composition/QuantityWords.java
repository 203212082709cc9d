// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.actor.ActorId;

/** What a claim measures, within a sentence: {@code net cooperation of China towards Belarus}. */
record QuantityWords(ActorNames names) {
  String of(Quantity quantity) {
    if (quantity instanceof Quantity.OfRelation of) {
      return of.measure().label() + " " + relation(of.relation());
    }
    if (quantity instanceof Quantity.Visits visits) {
      return visits(visits);
    }
    if (quantity instanceof Quantity.VisitorRank rank) {
      return "rank of visitors from %s whom %s receives"
          .formatted(other(rank.relation()), name(rank.relation().focus()));
    }
    if (quantity instanceof Quantity.OfActor of) {
      return ofActor(of);
    }
    if (quantity instanceof Quantity.OfIndicator of) {
      return "indicator “%s” of %s".formatted(of.name(), name(of.actor()));
    }
    Quantity.Alignment alignment = (Quantity.Alignment) quantity;
    return "distance of the UN ideal points of %s and %s"
        .formatted(name(alignment.one()), name(alignment.other()));
  }

  /** Whose acts towards whom: {@code of China towards Belarus}. */
  String relation(Relation relation) {
    String focus = name(relation.focus());
    String other = other(relation);
    return switch (relation.direction()) {
      case EITHER -> "between " + focus + " and " + other;
      case BY_FOCUS -> "of " + focus + " towards " + other;
      case BY_COUNTERPART -> "of " + other + " towards " + focus;
    };
  }

  String name(ActorId actor) {
    return names.inSentence(actor);
  }

  private String other(Relation relation) {
    return relation.other().map(this::name).orElse("its partners");
  }

  private String visits(Quantity.Visits visits) {
    String focus = name(visits.relation().focus());
    String other = other(visits.relation());
    return switch (visits.which()) {
      case EITHER -> "visits between " + focus + " and " + other;
      case MADE -> "visits of " + focus + " to " + other;
      case RECEIVED -> "visits of " + other + " to " + focus;
    };
  }

  private String ofActor(Quantity.OfActor of) {
    String actor = name(of.actor());
    return switch (of.measure()) {
      case DEPENDENCE ->
          "dependence of %s on %s".formatted(actor, of.on().map(this::name).orElse("a partner"));
      case PARTNERS -> "effective number of partners of " + actor;
      case CIRCLE -> "number of active partners of " + actor;
      case INITIATIVE -> "part of the one-sided incidents that " + actor + " begins";
    };
  }

  /** The unit of differences of a number, with a space before it. */
  static String unit(Quantity quantity) {
    return quantity instanceof Quantity.OfRelation of && of.measure().form() == Measure.Form.BALANCE
        ? " points a month"
        : "";
  }

  /** Whether margins of a number are parts of its former amount. */
  static boolean relative(Quantity quantity) {
    return quantity instanceof Quantity.Visits
        || (quantity instanceof Quantity.OfRelation of && of.measure().form() == Measure.Form.RATE);
  }
}
