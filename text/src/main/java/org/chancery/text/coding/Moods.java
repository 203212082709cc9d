// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.event.Status;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Composition;
import org.chancery.text.lexicon.Operator;
import org.chancery.text.lexicon.Sense;

/** What the form of a clause makes of the act it tells: not, will, would, must, may. */
final class Moods {
  private final Composition composition;
  private final Clauses clauses;
  private final Function<Word, Optional<Side>> speaker;

  Moods(Composition composition, Grammar grammar, Function<Word, Optional<Side>> speaker) {
    this.composition = composition;
    this.clauses = new Clauses(grammar);
    this.speaker = speaker;
  }

  Telling apply(Telling telling, Word word) {
    Word verb = clauses.governing(word);
    boolean own = verb.equals(word);
    boolean negated = clauses.negated(word) || (!own && clauses.negated(verb));
    if (!own && !negated) {
      return telling;
    }
    Optional<Side> says = speaker.apply(verb);
    boolean announced = clauses.future(verb) || (clauses.would(verb) && says.isPresent());
    if (negated) {
      return announced || clauses.would(verb)
          ? composed(telling, Operator.REFUSE, "\"" + verb.text() + "\" is negated and future")
          : denied(telling, verb);
    }
    if (announced && clauses.conditional(verb) && telling.sources().isEmpty()) {
      return telling.as(
          telling.act(), Status.HYPOTHETICAL, "\"" + verb.text() + "\" is what would be then");
    }
    if (announced) {
      return composed(telling, Operator.PLEDGE, "\"" + verb.text() + "\" is future");
    }
    if (clauses.duty(verb)) {
      return duty(telling, verb, says);
    }
    if (clauses.would(verb) || clauses.possible(verb)) {
      return telling.as(
          telling.act(), Status.HYPOTHETICAL, "\"" + verb.text() + "\" is only possible");
    }
    return telling;
  }

  private Telling denied(Telling telling, Word verb) {
    boolean promise =
        telling
            .patterns()
            .get(0)
            .sense()
            .operator()
            .filter(op -> op == Operator.PLEDGE || op == Operator.ACCEPT || op == Operator.PERMIT)
            .isPresent();
    if (promise) {
      return composed(telling, Operator.REFUSE, "\"" + verb.text() + "\" is negated");
    }
    return telling.as(telling.act(), Status.NEGATED, "\"" + verb.text() + "\" is negated");
  }

  private Telling duty(Telling telling, Word verb, Optional<Side> says) {
    Side by = says.orElse(Side.NOBODY);
    if (by.isEmpty()) {
      return telling.as(
          telling.act(), Status.HYPOTHETICAL, "\"" + verb.text() + "\" is only called for");
    }
    Telling asked =
        composed(telling, Operator.ASK, "\"" + verb.text() + "\" is what the speaker calls for");
    return asked.between(by, telling.sources().without(by).or(telling.targets().without(by)));
  }

  private Telling composed(Telling telling, Operator operator, String because) {
    Optional<Composition.Outcome> outcome = composition.of(operator, telling.act().type());
    Optional<Sense.Act> given =
        outcome.flatMap(Composition.Outcome::act).flatMap(Composition.Result::given);
    if (outcome.isEmpty() || outcome.orElseThrow().act().isEmpty()) {
      return telling.as(telling.act(), Status.HYPOTHETICAL, because);
    }
    return telling.as(
        given.orElse(telling.act()),
        outcome.orElseThrow().status(),
        because
            + ", which makes "
            + given.orElse(telling.act()).type()
            + " of "
            + telling.act().type());
  }
}
