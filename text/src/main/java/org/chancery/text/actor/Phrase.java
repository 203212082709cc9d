// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Resolution;

/**
 * A noun phrase or pronoun and those it stands for.
 *
 * @param begin index of its first word
 * @param end index after its last
 * @param head index of the word that the rest of the sentence hangs on
 * @param who those it stands for, at least one, each once; several where it stands for all of them
 *     together
 * @param basis how it is known
 * @param because the reason
 * @param kind whether it is one person, several people, a body such as a state, or a thing
 */
record Phrase(
    int begin,
    int end,
    int head,
    List<Resolution> who,
    Mention.Basis basis,
    String because,
    Role.Kind kind) {
  Phrase {
    Map<ActorId, Resolution> once = new LinkedHashMap<>();
    who.forEach(one -> once.putIfAbsent(one.actor(), one));
    who = List.copyOf(once.values());
  }

  List<Mention> mentions() {
    return who.stream().map(one -> new Mention(begin, end, head, one, basis, because)).toList();
  }

  List<ActorId> actors() {
    return who.stream().map(Resolution::actor).toList();
  }

  /** Whether it is one state, organisation or other body, or something that acts for one. */
  boolean isBody() {
    return kind == Role.Kind.BODY && who.size() == 1;
  }

  boolean isPerson() {
    return kind == Role.Kind.PERSON && who.size() == 1;
  }

  boolean isSeveral() {
    return kind == Role.Kind.PEOPLE || who.size() > 1;
  }

  static Role.Kind kindOf(Named named) {
    if (named.form() == Named.Form.PEOPLE) {
      return Role.Kind.PEOPLE;
    }
    return named.who().kind() == ActorKind.PERSON ? Role.Kind.PERSON : Role.Kind.BODY;
  }
}
