// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.Optional;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Operator;
import org.chancery.text.lexicon.Sense;

/** Mode and status of what comes out when an operator works on an act. */
final class Modes {
  private final Matcher matcher;
  private final Ontology ontology = Ontology.bundled();

  Modes(Matcher matcher) {
    this.matcher = matcher;
  }

  /**
   * The mode of an act that comes out without: that of the word's own pattern of the same type
   * ("condemned" disapproves), or that of the demand that is refused.
   */
  Sense.Act of(Word word, Sense.Act act, Sense.Act inner) {
    if (act.mode().isPresent()) {
      return act;
    }
    Optional<Mode> own =
        matcher.fitting(word).stream()
            .flatMap(pattern -> pattern.sense().act().stream())
            .filter(other -> other.type() == act.type())
            .findFirst()
            .flatMap(Sense.Act::mode);
    boolean handed =
        act.type() == inner.type()
            || (act.type() == EventType.REJECT && inner.type() == EventType.REQUEST);
    return new Sense.Act(
        act.type(),
        own.or(
            () ->
                inner
                    .mode()
                    .filter(mode -> handed)
                    .flatMap(mode -> ontology.mode(act.type(), mode.name()))));
  }

  static Status status(Status outcome, Status inner, Operator operator) {
    boolean through =
        switch (operator) {
          case DO, UNDERGO, BEGIN, TRY, ORDER -> true;
          default -> false;
        };
    return through && outcome == Status.OCCURRED ? inner : outcome;
  }
}
