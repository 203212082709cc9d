// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import java.util.Optional;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;

/** What a pattern means: an act, or what it makes of another act. */
public sealed interface Sense {
  /** The act, where it is one. */
  default Optional<Act> act() {
    return Optional.empty();
  }

  /** The operator, where it is one. */
  default Optional<Operator> operator() {
    return Optional.empty();
  }

  /**
   * An act.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode, of that type
   */
  record Act(EventType type, Optional<Mode> mode) implements Sense {
    @Override
    public Optional<Act> act() {
      return Optional.of(this);
    }
  }

  /** A word that works on the act below it. */
  record Operation(Operator does) implements Sense {
    @Override
    public Optional<Operator> operator() {
      return Optional.of(does);
    }
  }

  /** A word that tells nothing here, whatever else it could mean: a figure of speech. */
  record Nothing() implements Sense {}
}
