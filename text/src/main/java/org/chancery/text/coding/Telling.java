// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.List;
import org.chancery.model.event.Status;
import org.chancery.text.actor.Mention;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Pattern;
import org.chancery.text.lexicon.Sense;

/**
 * What a word tells, together with what stands below it.
 *
 * @param trigger the word that the pattern hangs on
 * @param patterns the patterns that fired, the outermost first
 * @param triggers the words they fired on
 * @param act what is told
 * @param status how
 * @param sources who acts
 * @param targets who is acted upon
 * @param mutual whether both sides act
 * @param steps how it was decided: why this status
 */
record Telling(
    Word trigger,
    List<Pattern> patterns,
    List<Word> triggers,
    Sense.Act act,
    Status status,
    Side sources,
    Side targets,
    boolean mutual,
    List<String> steps) {
  Telling {
    patterns = List.copyOf(patterns);
    triggers = List.copyOf(triggers);
    steps = List.copyOf(steps);
  }

  /**
   * Those on one side.
   *
   * @param place where they were found: {@code subj}, {@code obj}, a preposition, …
   * @param mentions who
   */
  record Side(String place, List<Mention> mentions) {
    static final Side NOBODY = new Side("", List.of());

    Side {
      mentions = List.copyOf(mentions);
    }

    boolean isEmpty() {
      return mentions.isEmpty();
    }

    /** This side, or another where nobody is on this. */
    Side or(Side other) {
      return isEmpty() ? other : this;
    }

    /** Those who are not on another side as well. */
    Side without(Side other) {
      List<Mention> rest =
          mentions.stream()
              .filter(
                  one ->
                      other.mentions().stream()
                          .noneMatch(o -> o.who().principal().equals(one.who().principal())))
              .toList();
      return new Side(place, rest);
    }
  }

  Telling as(Sense.Act other, Status now, String step) {
    List<String> more = new java.util.ArrayList<>(steps);
    more.add(step);
    return new Telling(trigger, patterns, triggers, other, now, sources, targets, mutual, more);
  }

  /** The same act, done by both sides. */
  Telling mutually() {
    return sources.isEmpty()
        ? this
        : new Telling(trigger, patterns, triggers, act, status, sources, Side.NOBODY, true, steps);
  }

  Telling between(Side source, Side target) {
    return new Telling(trigger, patterns, triggers, act, status, source, target, mutual, steps);
  }
}
