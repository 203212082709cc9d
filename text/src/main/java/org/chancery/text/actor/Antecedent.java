// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Resolution;
import org.chancery.text.language.Sentence;

/*
 * How it works. Whoever could be meant stands in the words before the pronoun, or else in the
 * sentence before, or in the one before that where nobody like him is between. Of several, a single
 * subject is meant; two of equal standing leave it unclear, and so does somebody unknown who could be
 * meant as well. The preference for subjects and the rule of nearness are those of Lappin and Leass
 * (1994) without their weights: what their weights would have to decide is left open.
 */
/** Whom pronouns and descriptions go back to, where that is clear. */
final class Antecedent {
  private final List<Told> earlier;

  /**
   * @param earlier what was read, the words before the pronoun first, then the sentences before,
   *     nearest first
   */
  Antecedent(List<Told> earlier) {
    this.earlier = List.copyOf(earlier);
  }

  /**
   * Those who are meant.
   *
   * @param who whom
   * @param words the words they were named by
   * @param distance how many sentences before
   */
  record Meant(List<Resolution> who, String words, int distance) {
    /** Where they were named, in words. */
    String where() {
      return switch (distance) {
        case 0 -> "earlier in the sentence";
        case 1 -> "in the sentence before";
        default -> distance + " sentences before";
      };
    }
  }

  /**
   * The one person.
   *
   * @param allowedHere who of those in the words before the pronoun can be meant at all
   */
  Optional<Meant> person(Predicate<Phrase> allowedHere) {
    for (int i = 0; i < earlier.size(); i++) {
      Told told = earlier.get(i);
      boolean here = i == 0;
      List<Phrase> persons =
          told.phrases().stream()
              .filter(Phrase::isPerson)
              .filter(phrase -> !here || allowedHere.test(phrase))
              .toList();
      List<Told.Rival> rivals =
          told.rivals().stream().filter(rival -> rival.human() && !rival.plural()).toList();
      if (!persons.isEmpty() || !rivals.isEmpty()) {
        return one(told, persons, rivals, i);
      }
    }
    return Optional.empty();
  }

  /** The one state, organisation or other body: that which the nearest subject is. */
  Optional<Meant> body() {
    for (int i = 0; i < earlier.size(); i++) {
      Told told = earlier.get(i);
      List<Phrase> subjects =
          told.phrases().stream()
              .filter(phrase -> phrase.isBody() && told.isSubject(phrase))
              .toList();
      List<Told.Rival> rivals =
          told.rivals().stream().filter(rival -> !rival.plural() && told.isSubject(rival)).toList();
      if (!subjects.isEmpty() || !rivals.isEmpty()) {
        return nearestSubject(told, subjects, rivals, i);
      }
      List<Phrase> bodies = told.phrases().stream().filter(Phrase::isBody).toList();
      if (i > 0 && !bodies.isEmpty()) {
        return one(told, bodies, List.of(), i);
      }
    }
    return Optional.empty();
  }

  /** All those of the nearest phrase or coordination that is plural. */
  Optional<Meant> several() {
    for (int i = 0; i < earlier.size(); i++) {
      Told told = earlier.get(i);
      List<List<Phrase>> groups = groups(told);
      boolean rival = told.rivals().stream().anyMatch(one -> one.plural() && told.isSubject(one));
      List<List<Phrase>> subjects =
          groups.stream().filter(group -> told.isSubject(group.get(0))).toList();
      List<List<Phrase>> best = subjects.isEmpty() ? groups : subjects;
      if (rival || best.size() > 1) {
        return Optional.empty();
      }
      if (best.size() == 1) {
        return Optional.of(meant(told, best.get(0), i));
      }
      Optional<Meant> pair = pairIn(told, Phrase::isPerson, i);
      if (i > 0 && pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  /** The two that the nearest words with two or more of a kind name, if they are just two. */
  Optional<Meant> pair(Predicate<Phrase> kind) {
    for (int i = 0; i < earlier.size(); i++) {
      Told told = earlier.get(i);
      int named = distinct(told.phrases().stream().filter(kind).toList()).size();
      Optional<Meant> pair = pairIn(told, kind, i);
      if (pair.isPresent() || named > 2) {
        return pair;
      }
    }
    return Optional.empty();
  }

  /** The two states or organisations that the nearest words with two or more speak of. */
  Optional<Meant> pairOfPrincipals() {
    for (int i = 0; i < earlier.size(); i++) {
      Told told = earlier.get(i);
      int named = principals(told.phrases()).size();
      List<List<Phrase>> coordinated =
          groups(told).stream().filter(group -> principals(group).size() == 2).toList();
      if (named == 2) {
        return Optional.of(meant(told, oneForEachPrincipal(told.phrases()), i));
      }
      if (named > 2) {
        return coordinated.size() == 1
            ? Optional.of(meant(told, coordinated.get(0), i))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Those of the nearest list or words that name two or more, in their order. */
  Optional<Meant> listed() {
    for (int i = 0; i < earlier.size(); i++) {
      Told told = earlier.get(i);
      List<List<Phrase>> groups = groups(told).stream().filter(group -> group.size() > 1).toList();
      if (!groups.isEmpty()) {
        return Optional.of(meant(told, groups.get(groups.size() - 1), i));
      }
      Optional<Meant> pair = pairIn(told, phrase -> phrase.who().size() == 1, i);
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  /** The one whom the nearest words with any such name, or that which is their subject. */
  Optional<Meant> principal(Predicate<Resolution> like) {
    for (int i = 0; i < earlier.size(); i++) {
      Told told = earlier.get(i);
      List<Phrase> phrases =
          told.phrases().stream()
              .filter(phrase -> phrase.who().size() == 1 && like.test(phrase.who().get(0)))
              .toList();
      if (phrases.isEmpty()) {
        continue;
      }
      List<Phrase> subjects = phrases.stream().filter(told::isSubject).toList();
      boolean single = principals(phrases).size() == 1;
      List<Phrase> best = single ? phrases : subjects;
      return principals(best).size() == 1
          ? Optional.of(meant(told, List.of(best.get(0)), i))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Meant> pairIn(Told told, Predicate<Phrase> kind, int distance) {
    List<Phrase> two =
        distinct(
            told.phrases().stream()
                .filter(kind)
                .filter(phrase -> phrase.who().size() == 1)
                .toList());
    if (two.size() == 2) {
      return Optional.of(meant(told, two, distance));
    }
    List<Phrase> together =
        told.phrases().stream().filter(phrase -> phrase.who().size() == 2).toList();
    if (together.size() == 1 && two.isEmpty()) {
      return Optional.of(meant(told, together, distance));
    }
    List<List<Phrase>> coordinated =
        groups(told).stream().filter(group -> distinct(group).size() == 2).toList();
    return coordinated.size() == 1
        ? Optional.of(meant(told, coordinated.get(0), distance))
        : Optional.empty();
  }

  private static Optional<Meant> nearestSubject(
      Told told, List<Phrase> subjects, List<Told.Rival> rivals, int distance) {
    int rival = rivals.isEmpty() ? -1 : rivals.get(rivals.size() - 1).head();
    if (subjects.isEmpty() || rival > subjects.get(subjects.size() - 1).head()) {
      return Optional.empty();
    }
    Phrase last = subjects.get(subjects.size() - 1);
    return distance > 0 && (!rivals.isEmpty() || distinct(subjects).size() > 1)
        ? mainSubject(told, subjects, distance)
        : Optional.of(meant(told, List.of(last), distance));
  }

  private static Optional<Meant> mainSubject(Told told, List<Phrase> subjects, int distance) {
    List<Phrase> main =
        distinct(subjects.stream().filter(phrase -> isOfMainClause(told, phrase)).toList());
    return main.size() == 1
        ? Optional.of(meant(told, List.of(main.get(0)), distance))
        : Optional.empty();
  }

  private static boolean isOfMainClause(Told told, Phrase subject) {
    Sentence sentence = told.sentence();
    int verb = sentence.word(Tree.first(sentence, subject.head())).head();
    return verb >= 0 && sentence.word(verb).relation().equals("root");
  }

  private static Optional<Meant> one(
      Told told, List<Phrase> phrases, List<Told.Rival> rivals, int distance) {
    if (rivals.isEmpty() && distinct(phrases).size() == 1) {
      return Optional.of(meant(told, List.of(phrases.get(phrases.size() - 1)), distance));
    }
    List<Phrase> subjects = phrases.stream().filter(told::isSubject).toList();
    boolean rival = rivals.stream().anyMatch(told::isSubject);
    return !rival && distinct(subjects).size() == 1
        ? Optional.of(meant(told, List.of(subjects.get(0)), distance))
        : Optional.empty();
  }

  private static List<Phrase> distinct(List<Phrase> phrases) {
    Map<List<ActorId>, Phrase> distinct = new LinkedHashMap<>();
    phrases.forEach(phrase -> distinct.putIfAbsent(phrase.actors(), phrase));
    return List.copyOf(distinct.values());
  }

  private static Set<ActorId> principals(List<Phrase> phrases) {
    return phrases.stream()
        .flatMap(phrase -> phrase.who().stream())
        .map(Resolution::principal)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Phrase> oneForEachPrincipal(List<Phrase> phrases) {
    Set<ActorId> seen = new LinkedHashSet<>();
    return phrases.stream().filter(phrase -> seen.addAll(principals(List.of(phrase)))).toList();
  }

  /* Phrases coordinated with one another, and plural ones by themselves. */
  private static List<List<Phrase>> groups(Told told) {
    Sentence sentence = told.sentence();
    Map<Integer, List<Phrase>> byFirst = new LinkedHashMap<>();
    for (Phrase phrase : told.phrases()) {
      int first = Tree.first(sentence, phrase.head());
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
    }
    return byFirst.values().stream()
        .filter(group -> group.size() > 1 || group.get(0).isSeveral())
        .toList();
  }

  private static Meant meant(Told told, List<Phrase> phrases, int distance) {
    List<Resolution> who = phrases.stream().flatMap(phrase -> phrase.who().stream()).toList();
    Sentence sentence = told.sentence();
    List<String> words =
        phrases.stream()
            .map(
                phrase ->
                    sentence
                        .text()
                        .substring(
                            sentence.word(phrase.begin()).begin(),
                            sentence.word(phrase.end() - 1).end()))
            .toList();
    return new Meant(who, String.join("' and '", words), distance);
  }
}
