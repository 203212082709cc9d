// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/**
 * What an operator makes of an act: a pledge of AID is an AGREE, a demand for RETREAT a REQUEST.
 * The table is {@code composition.tsv}.
 *
 * <p>Immutable and safe to share.
 */
public final class Composition {
  private final Map<String, Outcome> outcomes;

  private Composition(Map<String, Outcome> outcomes) {
    this.outcomes = Map.copyOf(outcomes);
  }

  /**
   * What comes out.
   *
   * @param act the act; empty where nothing is told
   * @param status how the result stands
   * @param note why, for people
   */
  public record Outcome(Optional<Result> act, Status status, String note) {}

  /**
   * The act that comes out.
   *
   * @param same whether it is the act below; else it is {@code given}
   * @param given the act that takes its place
   */
  public record Result(boolean same, Optional<Sense.Act> given) {}

  static Composition read(ResourceTable table, Ontology ontology) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Operator operator = row.value("operator", Operator::parse);
      String complement = row.text("complement");
      if (!complement.equals("*") && !complement.equals("-")) {
        row.value("complement", EventType::parse);
      }
      Outcome outcome =
          new Outcome(
              result(row, ontology),
              row.value("status", Status::parse),
              row.optional("note").orElse(""));
      if (outcomes.putIfAbsent(operator.label() + " " + complement, outcome) != null) {
        throw row.defect("this operator and complement stand above already");
      }
    }
    return new Composition(outcomes);
  }

  /** This table, with the rows of another before it. */
  Composition under(Composition other) {
    Map<String, Outcome> both = new LinkedHashMap<>(outcomes);
    both.putAll(other.outcomes);
    return new Composition(both);
  }

  private static Optional<Result> result(Row row, Ontology ontology) {
    String text = row.text("result");
    if (text.equals("none")) {
      return Optional.empty();
    }
    if (text.equals("same")) {
      return Optional.of(new Result(true, Optional.empty()));
    }
    String[] parts = text.split("/", 2);
    EventType type =
        EventType.parse(parts[0]).orElseThrow(() -> row.defect("'" + text + "' is no type"));
    Optional<Mode> mode =
        parts.length < 2
            ? Optional.empty()
            : Optional.of(
                ontology
                    .mode(type, parts[1])
                    .orElseThrow(() -> row.defect("'" + text + "' has no mode of its type")));
    return Optional.of(new Result(false, Optional.of(new Sense.Act(type, mode))));
  }

  /** What an operator makes of an act of a type. */
  public Optional<Outcome> of(Operator operator, EventType complement) {
    Outcome exact = outcomes.get(operator.label() + " " + complement.name());
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(outcomes.get(operator.label() + " *"));
  }

  /** What an operator is by itself, where no act that the lexicon knows stands below it. */
  public Optional<Outcome> alone(Operator operator) {
    return Optional.ofNullable(outcomes.get(operator.label() + " -"));
  }
}
