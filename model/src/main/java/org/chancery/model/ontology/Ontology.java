// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The codebooks. */
public final class Ontology {
  private Ontology() {}

  public static Ontology bundled() {
    return new Ontology();
  }

  public Optional<CameoAct> cameo(String code) {
    return Optional.empty();
  }

  public Optional<CameoAct> cameoNamed(String name) {
    return Optional.empty();
  }

  public List<Mode> modes(EventType type) {
    return List.of();
  }

  public Optional<Mode> mode(EventType type, String name) {
    return Optional.empty();
  }

  public Set<String> contexts() {
    return Set.of();
  }

  public Optional<Intensity> plover(EventType type, Optional<Mode> mode) {
    return Optional.empty();
  }
}
