// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.List;
import java.util.Set;
import org.chancery.text.actor.ActorFinder;
import org.chancery.text.actor.Cast;
import org.chancery.text.language.Draft;
import org.chancery.text.language.Lemmas;
import org.chancery.text.lexicon.Lexicon;

/**
 * Whether a sentence is worth parsing: it must name or point to somebody, and have a word that can
 * be the head of a pattern. Both are judged by the bare words, a thousand times faster than
 * parsing.
 */
final class Gate {
  private final ActorFinder actors;
  private final Set<String> heads;

  Gate(ActorFinder actors, Lexicon lexicon) {
    this.actors = actors;
    this.heads = lexicon.heads();
  }

  /** Judged alone, without what the document told before. */
  boolean opensFor(Draft draft) {
    return actors.mayName(draft.words()) && hasHead(draft);
  }

  /** Judged also by the persons whom the document has introduced. */
  boolean opensFor(Draft draft, Cast cast) {
    return cast.mayName(draft.words()) && hasHead(draft);
  }

  private boolean hasHead(Draft draft) {
    List<String> words = draft.words();
    return words.size() > 2
        && words.stream().anyMatch(word -> Lemmas.of(word).anyMatch(heads::contains));
  }
}
