// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Period;
import org.chancery.workbench.reading.Decimal;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* Forms about numbers: how they move, where they stand, and where they turn. */
final class MeasureForms {
  private static final List<String> OF_WHAT = QuantityReading.KEYS;

  static final List<String> CHANGE =
      with(OF_WHAT, "change", "from", "to", "around", "window", "margin");
  static final List<String> LEVEL = with(OF_WHAT, "level", "in", "margin");
  static final List<String> RANK = List.of("relation", "measure", "rank", "among", "in");
  static final List<String> HIGHER = List.of("relation", "measure", "higher than", "in", "margin");
  static final List<String> LOWER = List.of("relation", "measure", "lower than", "in", "margin");
  static final List<String> TURN = List.of("relation", "measure", "turn", "in");

  private static final Reading<Course> COURSE =
      Readings.choice(
          "change",
          List.of(Course.values()),
          course ->
              switch (course) {
                case RISES -> "rises";
                case FALLS -> "falls";
                case UNCHANGED -> "unchanged";
              });
  private static final Reading<Optional<Boolean>> UP =
      Readings.choice(
          "turn",
          List.of(Optional.of(true), Optional.of(false), Optional.empty()),
          up -> up.map(yes -> yes ? "up" : "down").orElse("any"));

  private final Terms terms;
  private final QuantityReading quantities;
  private final WindowReading windows;

  MeasureForms(Terms terms) {
    this.terms = terms;
    this.quantities = new QuantityReading(terms);
    this.windows = new WindowReading(terms);
  }

  private static List<String> with(List<String> keys, String... more) {
    return java.util.stream.Stream.concat(keys.stream(), java.util.Arrays.stream(more)).toList();
  }

  Optional<Expectation> change(Fields fields) {
    Optional<Quantity> quantity = quantities.read(fields);
    Optional<Course> course = fields.required("change", COURSE);
    Optional<WindowReading.Windows> between = windows.read(fields);
    double margin = fields.optional("margin", Terms.margin()).orElse(0.0);
    if (margin == 0 && course.filter(Course.UNCHANGED::equals).isPresent()) {
      fields.complain(
          "margin",
          Reason.MISSING,
          "'unchanged' needs a margin above 0",
          "Say how large a change would matter, as in margin: 20%.");
    }
    return fields.ifSound(
        () ->
            new Expectation.Change(
                quantity.orElseThrow(),
                course.orElseThrow(),
                between.orElseThrow().from(),
                between.orElseThrow().to(),
                margin));
  }

  Optional<Expectation> level(Fields fields) {
    Optional<Quantity> quantity = quantities.read(fields);
    Optional<Threshold> threshold =
        fields.required("level", Readings.parsed(MeasureForms::parseLevel, Reason.BAD_VALUE));
    Optional<Period> in = fields.required("in", terms.period());
    double margin = fields.optional("margin", Terms.margin()).orElse(0.0);
    return fields.ifSound(
        () ->
            new Expectation.Level(
                quantity.orElseThrow(),
                threshold.orElseThrow().bound(),
                threshold.orElseThrow().value(),
                in.orElseThrow(),
                margin));
  }

  private record Threshold(Bound bound, double value) {}

  private static Threshold parseLevel(String text) {
    if (text.equals("cooperative")) {
      return new Threshold(Bound.ABOVE, 0);
    }
    if (text.equals("conflictual")) {
      return new Threshold(Bound.BELOW, 0);
    }
    boolean above = text.startsWith("above ");
    if (!above && !text.startsWith("below ")) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is no level; write cooperative, conflictual, above 5 or below 5");
    }
    String number = text.substring("above ".length()).strip();
    boolean percent = number.endsWith("%");
    double value =
        Decimal.parse(percent ? number.substring(0, number.length() - 1) : number).doubleValue();
    return new Threshold(above ? Bound.ABOVE : Bound.BELOW, percent ? value / 100 : value);
  }

  Optional<Expectation> rank(Fields fields) {
    Optional<Quantity.OfRelation> quantity = quantities.ofRelation(fields);
    Optional<Placing> placing =
        fields.required("rank", Readings.parsed(MeasureForms::parsePlace, Reason.BAD_VALUE));
    List<ActorId> among = fields.list("among", terms.actor());
    Optional<Period> in = fields.required("in", terms.period());
    if (quantity.filter(one -> one.relation().other().isEmpty()).isPresent()) {
      fields.complain("relation", Reason.BAD_VALUE, "all partners have no rank", "Name one.");
    }
    return fields.ifSound(
        () ->
            new Expectation.Place(
                quantity.orElseThrow(),
                placing.orElseThrow().place(),
                placing.orElseThrow().fromEnd(),
                among,
                in.orElseThrow()));
  }

  private record Placing(int place, boolean fromEnd) {}

  private static Placing parsePlace(String text) {
    if (text.equals("first") || text.equals("last")) {
      return new Placing(1, text.equals("last"));
    }
    if (text.matches("top [1-9]\\d?")) {
      return new Placing(Integer.parseInt(text.substring("top ".length())), false);
    }
    throw new IllegalArgumentException(Quoted.of(text) + " is no rank; write first, last or top 3");
  }

  Optional<Expectation> higher(Fields fields) {
    return against(fields, "higher than", Bound.ABOVE);
  }

  Optional<Expectation> lower(Fields fields) {
    return against(fields, "lower than", Bound.BELOW);
  }

  private Optional<Expectation> against(Fields fields, String key, Bound bound) {
    Optional<Quantity.OfRelation> quantity = quantities.ofRelation(fields);
    Optional<Relation> other = fields.required(key, terms.relation());
    Optional<Period> in = fields.required("in", terms.period());
    double margin = fields.optional("margin", Terms.margin()).orElse(0.0);
    return fields.ifSound(
        () ->
            new Expectation.Against(
                quantity.orElseThrow(), bound, other.orElseThrow(), in.orElseThrow(), margin));
  }

  Optional<Expectation> turn(Fields fields) {
    Optional<Quantity.OfRelation> quantity = quantities.ofRelation(fields);
    Optional<Optional<Boolean>> up = fields.required("turn", UP);
    Optional<Period> in = fields.required("in", terms.period());
    return fields.ifSound(
        () -> new Expectation.Turn(quantity.orElseThrow(), up.orElseThrow(), in.orElseThrow()));
  }
}
