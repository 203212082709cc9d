// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.ontology.CameoAct;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;

/**
 * What a coder wrote down of an act. The rest of the {@link Act} follows from the codebooks.
 *
 * @param type PLOVER type; where it is not given, the CAMEO code's
 * @param mode PLOVER mode, of that type; needs the type
 * @param contexts PLOVER contexts, in alphabetical order
 * @param cameo CAMEO code, leading zeros kept
 */
public record Coding(
    Optional<EventType> type, Optional<Mode> mode, Set<String> contexts, Optional<String> cameo) {
  public Coding {
    requireNonNull(type, "type");
    requireNonNull(mode, "mode");
    requireNonNull(cameo, "cameo");
    contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
    if (mode.isPresent() && !mode.map(Mode::type).equals(type)) {
      throw new IllegalArgumentException(
          "'" + mode.orElseThrow().name() + "' is not a mode of the type given");
    }
  }

  /**
   * The act. Quad class and PLOVER score are those of the type and mode, the Goldstein score that
   * of the CAMEO code. With a code alone, type, mode and further contexts are the code's.
   */
  public Act act(Ontology ontology) {
    Optional<CameoAct> coded = cameo.flatMap(ontology::cameo);
    if (type.isEmpty() && coded.isPresent()) {
      return ofCameo(coded.orElseThrow(), ontology);
    }
    return new Act(
        type,
        mode,
        contexts,
        cameo,
        type.map(EventType::quadClass),
        coded.flatMap(CameoAct::goldstein),
        type.flatMap(known -> ontology.plover(known, mode)));
  }

  private Act ofCameo(CameoAct coded, Ontology ontology) {
    Set<String> all = new TreeSet<>(contexts);
    all.addAll(coded.contexts());
    return new Act(
        coded.type(),
        coded.mode(),
        all,
        cameo,
        Optional.of(coded.quadClass()),
        coded.goldstein(),
        coded.type().flatMap(known -> ontology.plover(known, coded.mode())));
  }
}
