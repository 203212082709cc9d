// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Resolution;
import org.chancery.model.actor.Sector;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * Organs of state named without the state: "the president", "the government". They are those of the
 * one state that the sentences before speak of; where these speak of two, it is not clear whose.
 */
final class BareRoles {
  private final Sentence sentence;
  private final List<Told> before;
  private final Roles roles;
  private final Directory directory;

  BareRoles(Sentence sentence, List<Told> before, Roles roles, Directory directory) {
    this.sentence = sentence;
    this.before = before;
    this.roles = roles;
    this.directory = directory;
  }

  Optional<Phrase> at(Word word) {
    if (before.isEmpty() || !word.isNoun()) {
      return Optional.empty();
    }
    int begin = Tree.beginOf(sentence, word.index(), word.index(), 0);
    boolean definite = sentence.word(begin).text().equalsIgnoreCase("the");
    boolean told = sentence.child(word, "nmod", "appos", "acl").isPresent();
    if (!definite || told) {
      return Optional.empty();
    }
    return roles
        .endingAt(sentence, word.index(), begin + 1)
        .filter(found -> found.begin() == begin + 1 && isOrganOfState(found.role()))
        .flatMap(found -> onlyState().map(state -> phrase(found, begin, state)));
  }

  private static boolean isOrganOfState(Role role) {
    boolean organ = role.sector().filter(Sector::organOfState).isPresent();
    boolean holder = role.kind() == Role.Kind.PERSON && role.rank().isPresent();
    return organ && (role.kind() == Role.Kind.BODY || holder);
  }

  private Optional<ActorId> onlyState() {
    List<ActorId> states =
        told()
            .map(Resolution::principal)
            .distinct()
            .filter(id -> directory.actor(id).kind() == ActorKind.STATE)
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private Stream<Resolution> told() {
    return before.stream()
        .flatMap(told -> told.phrases().stream())
        .flatMap(phrase -> phrase.who().stream());
  }

  private Phrase phrase(Roles.Found found, int begin, ActorId state) {
    Role role = found.role();
    Resolution part = Parts.part(directory.actor(state), role.sector(), role.rank());
    Resolution who =
        told()
            .filter(one -> one.kind() == ActorKind.PERSON)
            .filter(one -> one.rank().isPresent() && one.rank().equals(role.rank()))
            .findFirst()
            .orElse(part);
    String words = Line.of(sentence).phrase(begin, found.end());
    return new Phrase(
        begin,
        found.end(),
        found.head(),
        List.of(Parts.mentionedAs(words, who)),
        Mention.Basis.DESCRIPTION,
        "'%s' is that of %s, the only state in the sentences before"
            .formatted(words, directory.nameOf(state)),
        role.kind());
  }
}
