// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Resolution;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** What belongs to those for whom a pronoun or description stands: "its ambassador". */
final class Possessions {
  private final Sentence sentence;
  private final Roles roles;
  private final Compounds compounds;
  private final Directory directory;

  Possessions(Sentence sentence, Roles roles, Compounds compounds, Directory directory) {
    this.sentence = sentence;
    this.roles = roles;
    this.compounds = compounds;
    this.directory = directory;
  }

  /**
   * The noun that a phrase is the owner of, before it or after it with "of"; a phrase of its own.
   */
  Optional<Phrase> of(Phrase owner) {
    Word word = sentence.word(owner.head());
    if (Sentence.is(word, "nmod:poss")) {
      int last = Tree.nounAfter(sentence, word.index());
      return last < owner.end() ? Optional.empty() : owned(owner, last, owner.end());
    }
    int preposition = owner.begin() - 1;
    boolean of =
        Sentence.is(word, "nmod")
            && preposition > 0
            && sentence.word(preposition).text().equals("of");
    return of ? owned(owner, preposition - 1, 0) : Optional.empty();
  }

  private Optional<Phrase> owned(Phrase owner, int last, int floor) {
    return roles
        .endingAt(sentence, last, floor)
        .filter(found -> !compounds.isRelation(found.role().noun()))
        .map(found -> owned(owner, found));
  }

  private Phrase owned(Phrase owner, Roles.Found found) {
    Line line = Line.of(sentence);
    int begin = Math.min(owner.begin(), found.begin());
    int end = Math.max(owner.end(), found.end());
    String words = line.phrase(begin, end);
    List<Resolution> parts =
        owner.who().stream().map(who -> part(who, found.role(), words)).toList();
    boolean plural = sentence.word(found.head()).tag().endsWith("S");
    return new Phrase(
        Tree.beginOf(sentence, begin, found.head(), 0),
        end,
        found.head(),
        parts,
        owner.basis(),
        "'%s' belongs to '%s', and %s"
            .formatted(
                line.phrase(found.begin(), found.end()),
                line.phrase(owner.begin(), owner.end()),
                owner.because()),
        plural && found.role().isHuman() ? Role.Kind.PEOPLE : found.role().kind());
  }

  private Resolution part(Resolution who, Role role, String words) {
    Resolution of = who.kind() == ActorKind.PERSON ? directory.actor(who.principal()) : who;
    return Parts.mentionedAs(words, Parts.part(of, role.sector(), role.rank()));
  }
}
