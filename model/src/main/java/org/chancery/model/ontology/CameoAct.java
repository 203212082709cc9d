// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A code of CAMEO and what it is in PLOVER.
 *
 * @param code two digits for a root, three or four below it; leading zeros count
 * @param name what the codebook calls it
 * @param quadClass that of the PLOVER type; without a type, that of the CAMEO root
 * @param type the PLOVER type; empty for 01 (statements) and 02 (appeals), which PLOVER dropped
 * @param mode the PLOVER mode, if the code says how
 * @param contexts the PLOVER contexts that the code implies, in alphabetical order
 * @param goldstein the weight on the Goldstein scale; a feed that carries its own is to be believed
 * @param mirror the code under which feeds write the same act a second time with the actors
 *     exchanged: 043 (host a visit) for 042 (make a visit), 040 for 040 (consult)
 */
public record CameoAct(
    String code,
    String name,
    QuadClass quadClass,
    Optional<EventType> type,
    Optional<Mode> mode,
    Set<String> contexts,
    Optional<Intensity> goldstein,
    Optional<String> mirror) {
  private static final Pattern CODE = Pattern.compile("\\d{2,4}");

  public CameoAct {
    requireNonNull(name, "name");
    requireNonNull(mirror, "mirror");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("'" + code + "' is not two to four digits");
    }
    if (mode.isPresent() && !mode.map(Mode::type).equals(type)) {
      throw new IllegalArgumentException("the mode of " + code + " is not one of its type");
    }
    if (type.isPresent() && type.orElseThrow().quadClass() != quadClass) {
      throw new IllegalArgumentException("the quad class of " + code + " is not that of its type");
    }
    if (goldstein.isPresent() && goldstein.orElseThrow().scale() != Scale.GOLDSTEIN) {
      throw new IllegalArgumentException("the weight of " + code + " is on another scale");
    }
    contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
  }
}
