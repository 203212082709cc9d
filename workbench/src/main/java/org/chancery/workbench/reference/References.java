// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reference;

import static java.util.Objects.requireNonNull;

import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.workbench.bibliography.Bibliography;

/**
 * All that the entries of a case can refer to.
 *
 * @param registry the actors, with what the case adds
 * @param ontology what can be done
 * @param bibliography the works
 */
public record References(ActorRegistry registry, Ontology ontology, Bibliography bibliography) {
  public References {
    requireNonNull(registry, "registry");
    requireNonNull(ontology, "ontology");
    requireNonNull(bibliography, "bibliography");
  }

  /** Readings of actors. */
  public ActorReadings actors() {
    return new ActorReadings(registry);
  }

  /** Readings of acts. */
  public ActReadings acts() {
    return new ActReadings(ontology);
  }

  /** Readings of works. */
  public SourceReadings sources() {
    return new SourceReadings(bibliography);
  }
}
