// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.scenario;

import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.YamlDocument;

/**
 * The scenarios of a case.
 *
 * @param scenarios in the order of the file
 */
public record ScenarioFile(List<Scenario> scenarios) {
  /** Without any scenario. */
  public static final ScenarioFile EMPTY = new ScenarioFile(List.of());

  public ScenarioFile {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * Reads {@code scenarios.yaml}. A scenario that is not understood is an error: half of one is
   * another one.
   *
   * @throws ChanceryException with {@link Fault#DATA} if the file is not YAML, with {@link
   *     Fault#USER} if anything in it cannot be used; it tells all of it, by line
   */
  public static ScenarioFile read(SourceText source, References references) {
    Complaints complaints = new Complaints(source.shown());
    List<Node> items =
        YamlDocument.list(source, complaints, "the scenarios are", "- id: troops-are-sent");
    complaints.throwIfAny();
    ScenarioReading reading = new ScenarioReading(references);
    List<Scenario> scenarios =
        items.stream()
            .map(item -> reading.read(item, complaints))
            .flatMap(Optional::stream)
            .toList();
    complaints.throwIfAny();
    return new ScenarioFile(scenarios);
  }
}
