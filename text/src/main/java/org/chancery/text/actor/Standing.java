// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Resolution;
import org.chancery.model.actor.Sector;
import org.chancery.text.language.Sentence;

/**
 * Phrases that name one actor and mean another: "Poland, the NATO and EU member" is Poland, "the
 * Polish minority in Belarus" is people of Belarus.
 */
final class Standing {
  private static final Set<String> MEMBER = Set.of("member", "candidate", "applicant", "ally");
  private static final Set<String> MINORITY = Set.of("minority", "diaspora");
  private static final Set<String> JOINING = Set.of("and", "/", "-", "or");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final Directory directory;

  Standing(Sentence sentence, List<Phrase> phrases, Directory directory) {
    this.sentence = sentence;
    this.phrases = List.copyOf(phrases);
    this.directory = directory;
  }

  List<Phrase> corrected() {
    List<Phrase> corrected = new ArrayList<>();
    for (Phrase phrase : phrases) {
      corrected.add(member(phrase).or(() -> minority(phrase)).orElse(phrase));
    }
    return corrected;
  }

  private Optional<Phrase> member(Phrase phrase) {
    boolean organisation =
        phrase.who().stream()
            .allMatch(one -> directory.actor(one.principal()).kind() == ActorKind.ORGANISATION);
    if (!organisation || !isBeforeMember(phrase)) {
      return Optional.empty();
    }
    int at = phrase.begin() - 1;
    while (at > 0 && (JOINING.contains(lower(at)) || isIn(at))) {
      at--;
    }
    if (at < 0 || isName(at) || !ARTICLES.contains(lower(at))) {
      at++;
    }
    int comma = at - 1;
    return comma > 0 && lower(comma).equals(",")
        ? phrases.stream()
            .filter(one -> one.end() == comma && one.who().size() == 1)
            .filter(one -> one.who().get(0).kind() == ActorKind.STATE)
            .findFirst()
            .map(state -> as(phrase, state.who().get(0), "it is said of"))
        : Optional.empty();
  }

  private boolean isBeforeMember(Phrase phrase) {
    for (int at = phrase.head(); at < sentence.words().size(); at++) {
      if (MEMBER.contains(lower(at))) {
        return true;
      }
      if (!JOINING.contains(lower(at)) && !isIn(at)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Phrase> minority(Phrase phrase) {
    boolean named = false;
    for (int at = phrase.begin(); at < phrase.end(); at++) {
      named |= MINORITY.contains(lower(at));
    }
    int in = phrase.end();
    if (!named || in + 1 >= sentence.words().size() || !lower(in).equals("in")) {
      return Optional.empty();
    }
    return phrases.stream()
        .filter(one -> one.begin() == in + 1 && one.who().size() == 1)
        .filter(one -> one.who().get(0).kind() == ActorKind.STATE)
        .findFirst()
        .map(
            state ->
                as(
                    phrase,
                    Parts.part(state.who().get(0), Optional.of(Sector.CVL), Optional.empty()),
                    "it lives in"));
  }

  private Phrase as(Phrase phrase, Resolution who, String because) {
    return new Phrase(
        phrase.begin(),
        phrase.end(),
        phrase.head(),
        List.of(who),
        phrase.basis(),
        because + " " + directory.nameOf(who.principal()),
        phrase.kind());
  }

  private boolean isIn(int word) {
    return phrases.stream().anyMatch(one -> one.begin() <= word && word < one.end());
  }

  private boolean isName(int word) {
    return sentence.word(word).isName();
  }

  private String lower(int word) {
    return sentence.word(word).text().toLowerCase(Locale.ROOT);
  }
}
