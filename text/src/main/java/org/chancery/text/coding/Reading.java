// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.List;

/**
 * What was read in a document.
 *
 * @param events the events, in the order of the text
 * @param missed sentences with two actors or more, or an actor and an act, that gave no event
 * @param sentences how many sentences it has
 * @param parsed how many of them could hold an event and were parsed
 */
public record Reading(List<CodedEvent> events, List<Missed> missed, int sentences, int parsed) {
  public Reading {
    events = List.copyOf(events);
    missed = List.copyOf(missed);
  }

  /**
   * A sentence with actors and no event.
   *
   * @param sentence its number in the document, from 1
   * @param text the sentence
   * @param actors those it names, as written
   * @param verbs the verbs the lexicon has nothing for
   */
  public record Missed(int sentence, String text, List<String> actors, List<String> verbs) {
    public Missed {
      actors = List.copyOf(actors);
      verbs = List.copyOf(verbs);
    }
  }
}
