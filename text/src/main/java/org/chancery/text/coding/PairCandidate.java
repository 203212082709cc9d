// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Pattern;

/**
 * Something that a sentence with a marked source and a marked target tells.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, of that type
 * @param status how the sentence speaks of it
 * @param source where the marked source stands in it
 * @param target where the marked target stands in it
 * @param triggers the words that tell it, the outermost first
 * @param patterns the patterns that fired on them
 * @param fit how well its sides fit the marks; higher is better
 */
public record PairCandidate(
    EventType type,
    Optional<Mode> mode,
    Status status,
    Stand source,
    Stand target,
    List<Word> triggers,
    List<Pattern> patterns,
    double fit) {
  public PairCandidate {
    requireNonNull(type, "type");
    requireNonNull(mode, "mode");
    requireNonNull(status, "status");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    triggers = List.copyOf(triggers);
    patterns = List.copyOf(patterns);
  }

  /** Where somebody stands in what is told. */
  public enum Stand {
    ACTS,
    /** Somebody on whom an act falls. */
    AFFECTED,
    BOTH,
    NOWHERE;

    private static Stand of(boolean acts, boolean affected) {
      if (acts) {
        return affected ? BOTH : ACTS;
      }
      return affected ? AFFECTED : NOWHERE;
    }
  }

  static PairCandidate of(Telling telling, double fit) {
    return new PairCandidate(
        telling.act().type(),
        telling.act().mode(),
        telling.status(),
        stand(telling, PairCoder.SOURCE),
        stand(telling, PairCoder.TARGET),
        telling.triggers(),
        telling.patterns(),
        fit);
  }

  private static Stand stand(Telling telling, String who) {
    return Stand.of(PairCoder.has(telling.sources(), who), PairCoder.has(telling.targets(), who));
  }

  /** Whether the source acts and the target is acted upon, or both act. */
  public boolean fitsBoth() {
    boolean acts = source == Stand.ACTS || source == Stand.BOTH;
    return acts && target != Stand.NOWHERE;
  }
}
