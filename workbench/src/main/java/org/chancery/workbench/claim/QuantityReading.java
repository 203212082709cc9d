// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Quantity.Travel;
import org.chancery.analysis.claim.Quantity.Whole;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.actor.ActorId;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* What number a claim speaks of: of a relation, of an actor, an indicator, or an alignment. */
final class QuantityReading {
  static final List<String> KEYS =
      List.of("relation", "actor", "measure", "on", "indicator", "alignment", "with");

  private static final List<String> OF_RELATION =
      Stream.of(
              Arrays.stream(Measure.values()).map(Measure::label),
              Arrays.stream(Travel.values()).map(Travel::label),
              Stream.of(Quantity.VisitorRank.LABEL))
          .flatMap(labels -> labels)
          .toList();
  private static final Reading<Measure> MEASURE =
      Readings.choice("measure", Arrays.asList(Measure.values()), Measure::label);
  private static final Reading<Whole> WHOLE =
      Readings.choice("measure of an actor", Arrays.asList(Whole.values()), Whole::label);

  private final Terms terms;

  QuantityReading(Terms terms) {
    this.terms = terms;
  }

  Optional<Quantity> read(Fields fields) {
    if (fields.has("alignment")) {
      refuseAllBut(fields, "alignment", "with");
      Optional<ActorId> one = fields.required("alignment", terms.actor());
      Optional<ActorId> other = fields.required("with", terms.actor());
      return fields.ifSound(() -> new Quantity.Alignment(one.orElseThrow(), other.orElseThrow()));
    }
    if (fields.has("indicator")) {
      refuseAllBut(fields, "indicator", "actor");
      Optional<ActorId> actor = fields.required("actor", terms.actor());
      Optional<String> name = fields.required("indicator", indicator());
      return fields.ifSound(
          () -> new Quantity.OfIndicator(actor.orElseThrow(), name.orElseThrow()));
    }
    if (fields.has("actor")) {
      refuseAllBut(fields, "actor", "measure", "on");
      return ofActor(fields);
    }
    refuseAllBut(fields, "relation", "measure");
    return anyOfRelation(fields);
  }

  /* A key that says nothing of this quantity would be passed over in silence. */
  private static void refuseAllBut(Fields fields, String... keys) {
    List<String> these = List.of(keys);
    for (String key : KEYS) {
      if (!these.contains(key) && fields.has(key)) {
        fields.complain(
            key,
            Reason.BAD_VALUE,
            "'" + key + "' does not go with '" + keys[0] + "'",
            "A number is of a relation, of an actor, an indicator or an alignment.");
      }
    }
  }

  private Reading<String> indicator() {
    return Readings.choice("indicator", terms.surroundings().indicatorNames(), name -> name);
  }

  private Optional<Quantity> ofActor(Fields fields) {
    Optional<ActorId> actor = fields.required("actor", terms.actor());
    Optional<Whole> measure = fields.required("measure", WHOLE);
    Optional<ActorId> on = fields.optional("on", terms.actor());
    if (measure.isPresent() && (measure.get() == Whole.DEPENDENCE) != fields.has("on")) {
      fields.complain(
          "on",
          Reason.MISSING,
          "'on' names the partner on whom an actor depends, and belongs to dependence alone",
          "Write for example measure: dependence, on: RUS.");
    }
    return fields.ifSound(
        () -> new Quantity.OfActor(actor.orElseThrow(), measure.orElseThrow(), on));
  }

  private Optional<Quantity> anyOfRelation(Fields fields) {
    Optional<Relation> relation = fields.required("relation", terms.relation());
    Optional<String> measure =
        fields.required("measure", Readings.choice("measure", OF_RELATION, label -> label));
    return fields.ifSound(() -> named(relation.orElseThrow(), measure.orElseThrow()));
  }

  private static Quantity named(Relation relation, String label) {
    if (label.equals(Quantity.VisitorRank.LABEL)) {
      return new Quantity.VisitorRank(relation);
    }
    Optional<Travel> travel =
        Arrays.stream(Travel.values()).filter(one -> one.label().equals(label)).findFirst();
    return travel
        .<Quantity>map(which -> new Quantity.Visits(relation, which))
        .orElseGet(() -> new Quantity.OfRelation(relation, Measure.parse(label).orElseThrow()));
  }

  /** A measure of a relation, and nothing else. */
  Optional<Quantity.OfRelation> ofRelation(Fields fields) {
    Optional<Relation> relation = fields.required("relation", terms.relation());
    Optional<Measure> measure = fields.required("measure", MEASURE);
    return relation.isPresent() && measure.isPresent()
        ? Optional.of(new Quantity.OfRelation(relation.get(), measure.get()))
        : Optional.empty();
  }
}
