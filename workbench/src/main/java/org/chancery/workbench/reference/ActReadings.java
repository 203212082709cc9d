// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.CameoAct;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/** Reads references to what can be done: types, modes, contexts, CAMEO codes, and their status. */
public final class ActReadings {
  private final Ontology ontology;

  /** Readings over an ontology. */
  public ActReadings(Ontology ontology) {
    this.ontology = ontology;
  }

  /** A PLOVER type. */
  public Reading<EventType> type() {
    return Readings.choice("type", Arrays.asList(EventType.values()), EventType::name);
  }

  /**
   * The PLOVER mode that the fields give under {@code mode}, as one of the type that they give;
   * empty if they give none.
   */
  public Optional<Mode> mode(Fields fields, Optional<EventType> type) {
    if (type.isPresent()) {
      return fields.optional("mode", mode(type.orElseThrow()));
    }
    if (fields.has("mode") && !fields.has("type")) {
      fields.complain("mode", Reason.MISSING, "a mode without a type", "Add the 'type'.");
    }
    return Optional.empty();
  }

  private Reading<Mode> mode(EventType type) {
    List<Mode> modes = ontology.modes(type);
    if (!modes.isEmpty()) {
      return Readings.choice("mode of " + type.name(), modes, Mode::name);
    }
    return (node, complaints) -> {
      complaints.add(
          node.line(), Reason.BAD_VALUE, type.name() + " has no modes", "Leave 'mode' out.");
      return Optional.empty();
    };
  }

  /** A PLOVER context. */
  public Reading<String> context() {
    Set<String> contexts = ontology.contexts();
    return Readings.choice("context", contexts, context -> context);
  }

  /** A CAMEO code that the codebook has. */
  public Reading<String> cameo() {
    return (node, complaints) ->
        Readings.text().read(node, complaints).filter(code -> known(code, node, complaints));
  }

  private boolean known(String code, Node node, Complaints complaints) {
    Optional<String> nearest =
        code.matches("\\d{2,4}") ? ontology.cameo(code).map(CameoAct::code) : Optional.empty();
    if (nearest.isPresent() && nearest.orElseThrow().equals(code)) {
      return true;
    }
    complaints.add(
        node.line(),
        Reason.BAD_VALUE,
        "unknown CAMEO code "
            + Quoted.of(code)
            + nearest.map(near -> "; the one above it is '" + near + "'").orElse(""),
        "A code has two to four digits; leading zeros count.");
    return false;
  }

  /** How the source speaks of an act. */
  public static Reading<Status> status() {
    return Readings.choice("status", Arrays.asList(Status.values()), Status::label);
  }
}
