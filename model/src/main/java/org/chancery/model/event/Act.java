// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;

/**
 * What was done. A feed's relation that no codebook knows is an act with everything empty: it is
 * kept, coded unknown.
 *
 * @param type PLOVER type; empty for CAMEO 01 and 02, which PLOVER dropped, and for the unknown
 * @param mode PLOVER mode, of the same type
 * @param contexts PLOVER contexts, in alphabetical order
 * @param cameo CAMEO code, leading zeros kept
 * @param quad quad class
 * @param goldstein score on the Goldstein scale
 * @param plover score on PLOVER's own scale; never added to the other
 */
public record Act(
    Optional<EventType> type,
    Optional<Mode> mode,
    Set<String> contexts,
    Optional<String> cameo,
    Optional<QuadClass> quad,
    Optional<Intensity> goldstein,
    Optional<Intensity> plover) {
  /** The act that no codebook knows. */
  public static final Act UNKNOWN =
      new Act(
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Act {
    requireNonNull(cameo, "cameo");
    requireNonNull(quad, "quad");
    contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
    if (mode.isPresent() && !mode.map(Mode::type).equals(type)) {
      throw new IllegalArgumentException(mode.get() + " is not a mode of " + type);
    }
    requireScale(goldstein, Scale.GOLDSTEIN);
    requireScale(plover, Scale.PLOVER);
  }

  /** The score on a scale, where there is one. */
  public Optional<Intensity> on(Scale scale) {
    return switch (scale) {
      case GOLDSTEIN -> goldstein;
      case PLOVER -> plover;
    };
  }

  /** The same act with the score that the feed itself gave. */
  public Act withGoldstein(Intensity given) {
    return new Act(type, mode, contexts, cameo, quad, Optional.of(given), plover);
  }

  private static void requireScale(Optional<Intensity> intensity, Scale scale) {
    if (intensity.isPresent() && intensity.get().scale() != scale) {
      throw new IllegalArgumentException(intensity.get() + " is not on the scale " + scale);
    }
  }
}
