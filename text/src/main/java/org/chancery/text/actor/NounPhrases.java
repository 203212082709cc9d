// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.actor.ActorKind;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/*
 * How it works. Each name found by its spelling is looked at in its noun phrase. Where a noun of the
 * table follows it there ("Turkish artillery", "Ukraine's president"), or stands before it with "of",
 * or with "in" and the noun is of people of a place ("rebels in Mali"), both are one phrase, which
 * hangs on the noun. Several names before one noun make it a phrase for several. A run of
 * capitalised words after a title is a person's name, and is learnt. A name that no noun takes up
 * stands by itself, unless it is part of a longer name or of a compound that names nobody.
 */
/** Puts names and the nouns around them together. One for each sentence. */
final class NounPhrases {
  private static final Set<String> OF = Set.of("of", "from");
  private static final Set<String> IN =
      Set.of("in", "within", "inside", "across", "throughout", "around");

  private final Sentence sentence;
  private final List<Named> names;
  private final Roles roles;
  private final Compounds compounds;
  private final Map<Integer, PhraseDraft> drafts = new TreeMap<>();
  private final Map<Named, PhraseDraft> taken = new HashMap<>();
  private final Set<Named> folded = new HashSet<>();

  NounPhrases(Sentence sentence, List<Named> names, Roles roles, Compounds compounds) {
    this.sentence = sentence;
    this.names = names;
    this.roles = roles;
    this.compounds = compounds;
  }

  /** The phrases of names and nouns, by head. */
  List<PhraseDraft> drafts() {
    names.stream().filter(name -> !name.isPerson()).forEach(this::nounAfter);
    names.stream().filter(name -> !name.isPerson()).forEach(this::nounBefore);
    names.stream().filter(Named::isPerson).forEach(this::titleBefore);
    return List.copyOf(drafts.values());
  }

  /** The names that no noun took up. */
  List<Named> left() {
    return names.stream()
        .filter(name -> !taken.containsKey(name) && !folded.contains(name))
        .toList();
  }

  /* "Turkish artillery", "Ukraine's president", "Belarusian Foreign Minister Maksim Ryzhenkov". */
  private void nounAfter(Named name) {
    int top = Tree.nounAfter(sentence, modifier(name));
    for (int last = top; last >= name.end(); last--) {
      Optional<Roles.Found> found = roles.endingAt(sentence, last, name.end());
      if (found.isPresent()) {
        boolean possessive = sentence.word(name.end()).tag().equals("POS");
        if (isOwner(name, found.orElseThrow().role(), possessive)) {
          own(name, specific(found.orElseThrow(), name.end()), top);
        }
        return;
      }
    }
  }

  /* The participle of "US-led coalition" carries the name. */
  private int modifier(Named name) {
    boolean led =
        Tree.isHyphen(sentence, name.end())
            && compounds.keepsOwner(sentence.word(name.end() + 1).text());
    return led ? name.end() + 1 : Tree.head(sentence, name.begin(), name.end());
  }

  /* "Police chief": the chief is of the police. */
  private Roles.Found specific(Roles.Found found, int floor) {
    if (!found.role().isRefinable() || found.begin() <= floor) {
      return found;
    }
    return roles
        .endingAt(sentence, found.begin() - 1, floor)
        .filter(before -> before.role().sector().isPresent())
        .map(before -> new Roles.Found(found.role().in(before.role()), before.begin(), found.end()))
        .orElse(found);
  }

  /* "Putin's host" and "the EU member" are somebody else; "his Turkish host" is of Turkey. */
  private boolean isOwner(Named name, Role role, boolean possessive) {
    boolean relation = compounds.isRelation(role.noun());
    boolean member = role.noun().equals("member") && name.who().kind() == ActorKind.ORGANISATION;
    return !member && !(relation && possessive);
  }

  private void own(Named owner, Roles.Found noun, int top) {
    Optional<Named> person = personAt(noun.end());
    int stranger = noun.role().isHuman() ? endOfStranger(noun.end()) : noun.end();
    int end = person.map(Named::end).orElse(stranger);
    boolean plain = end == noun.end() && top == noun.head();
    int head = plain ? noun.head() : Tree.head(sentence, noun.begin(), end);
    PhraseDraft draft = drafts.computeIfAbsent(head, at -> new PhraseDraft(noun, at));
    take(owner, draft);
    withName(draft, person, noun.end(), stranger);
  }

  private void take(Named owner, PhraseDraft draft) {
    draft.owner(owner);
    taken.put(owner, draft);
  }

  private void withName(PhraseDraft draft, Optional<Named> person, int begin, int end) {
    if (person.isPresent()) {
      draft.person(person.orElseThrow());
      taken.put(person.orElseThrow(), draft);
    } else if (end > begin && draft.role().isHuman()) {
      draft.stranger(begin, end);
    }
  }

  private Optional<Named> personAt(int begin) {
    return names.stream().filter(name -> name.begin() == begin && name.isPerson()).findFirst();
  }

  private boolean isFree(int word) {
    return names.stream().noneMatch(name -> name.covers(word));
  }

  /* Capitalised words after a title that no other actor takes are a person's name. */
  private int endOfStranger(int begin) {
    int end = begin;
    while (end < sentence.words().size() && isOfStranger(end)) {
      end++;
    }
    return end;
  }

  private boolean isOfStranger(int word) {
    return sentence.word(word).isName()
        && Character.isUpperCase(sentence.word(word).text().codePointAt(0))
        && isFree(word);
  }

  private int beginOfStranger(int end) {
    int begin = end;
    while (begin > 0
        && isOfStranger(begin - 1)
        && roles.endingAt(sentence, begin - 1, begin - 1).isEmpty()) {
      begin--;
    }
    return begin;
  }

  /* "President of France", "rebels in Mali", "opposition leaders in Chad's capital". */
  private void nounBefore(Named name) {
    PhraseDraft own = taken.get(name);
    if (own == null) {
      if (!joinsEarlier(name)) {
        preposition(name.begin()).ifPresent(at -> ownedAfter(name, at));
      }
      return;
    }
    if (own.role().kind() == Role.Kind.THING && !own.ownersFollow() && own.owners().size() == 1) {
      preposition(name.begin())
          .filter(at -> !OF.contains(lower(at)))
          .ifPresent(at -> ownedAfter(name, at));
    }
  }

  /* "The presidents of Russia and Belarus": the second is the owner where the first is. */
  private boolean joinsEarlier(Named name) {
    int first = Tree.first(sentence, Tree.head(sentence, name.begin(), name.end()));
    Optional<PhraseDraft> earlier =
        names.stream()
            .filter(other -> other.end() <= name.begin() && other.covers(first))
            .findFirst()
            .flatMap(other -> Optional.ofNullable(taken.get(other)))
            .filter(PhraseDraft::ownersFollow);
    earlier.ifPresent(draft -> take(name, draft));
    return earlier.isPresent();
  }

  private Optional<Integer> preposition(int begin) {
    int at = begin - 1;
    if (at > 0 && Sentence.is(sentence.word(at), "det")) {
      at--;
    }
    boolean known = at > 0 && (OF.contains(lower(at)) || IN.contains(lower(at)));
    return known ? Optional.of(at) : Optional.empty();
  }

  private void ownedAfter(Named name, int preposition) {
    int floor =
        names.stream()
            .filter(one -> one.end() <= preposition && !one.isPerson())
            .mapToInt(Named::end)
            .max()
            .orElse(0);
    Optional<Named> person =
        names.stream().filter(one -> one.end() == preposition && one.isPerson()).findFirst();
    int last = preposition - 1;
    Optional<Roles.Found> plain =
        last < floor ? Optional.empty() : roles.endingAt(sentence, last, floor);
    int nameBegin =
        plain.isPresent()
            ? preposition
            : person.map(Named::begin).orElseGet(() -> beginOfStranger(preposition));
    Optional<Roles.Found> noun =
        plain.isPresent() || nameBegin <= floor || nameBegin == preposition
            ? plain
            : roles.endingAt(sentence, nameBegin - 1, floor).filter(one -> one.role().isHuman());
    noun.map(found -> specific(found, floor))
        .filter(found -> belongs(found.role(), name, preposition))
        .ifPresent(found -> ownedAfter(name, found, person, nameBegin, preposition));
  }

  private boolean belongs(Role role, Named name, int preposition) {
    boolean of = OF.contains(lower(preposition));
    if (!isOwner(name, role, true)) {
      return false;
    }
    return of ? role.kind() != Role.Kind.THING || !name.isMetonym() : role.local();
  }

  private void ownedAfter(
      Named name, Roles.Found noun, Optional<Named> person, int nameBegin, int preposition) {
    int head = Tree.head(sentence, noun.begin(), preposition);
    if (drafts.containsKey(head) || isPronounOwned(head)) {
      return;
    }
    PhraseDraft draft = new PhraseDraft(noun, head);
    drafts.put(head, draft);
    take(name, draft);
    if (nameBegin < preposition) {
      withName(draft, person, nameBegin, preposition);
    } else if (noun.role().kind() == Role.Kind.PERSON) {
      withName(draft, personAt(name.end()), name.end(), endOfStranger(name.end()));
    }
  }

  private boolean isPronounOwned(int head) {
    return sentence.children(sentence.word(head), "nmod:poss").stream()
        .anyMatch(owner -> owner.tag().equals("PRP$"));
  }

  /* A person the tables know: "President Lukashenka", "Russia's Putin". */
  private void titleBefore(Named person) {
    if (taken.containsKey(person)) {
      return;
    }
    int head = Tree.head(sentence, person.begin(), person.end());
    names.stream()
        .filter(one -> !one.isPerson() && !taken.containsKey(one) && one.end() <= person.begin())
        .filter(one -> Tree.nounAfter(sentence, modifier(one)) == head)
        .forEach(folded::add);
    int floor =
        names.stream()
            .filter(one -> one.end() <= person.begin())
            .mapToInt(Named::end)
            .max()
            .orElse(0);
    if (person.begin() > floor) {
      roles
          .endingAt(sentence, person.begin() - 1, floor)
          .filter(found -> found.role().isHuman())
          .ifPresent(found -> titled(person, found));
    }
    Word word = sentence.word(head);
    boolean before = word.relation().equals("nmod:poss") || word.relation().equals("compound");
    if (before && !taken.containsKey(person)) {
      nounAfter(person);
    }
  }

  private void titled(Named person, Roles.Found title) {
    int head = Tree.head(sentence, title.begin(), person.end());
    PhraseDraft draft = new PhraseDraft(title, head);
    draft.person(person);
    if (drafts.putIfAbsent(head, draft) == null) {
      taken.put(person, draft);
    }
  }

  private String lower(int word) {
    return sentence.word(word).text().toLowerCase(Locale.ROOT);
  }

  static List<Phrase> byHead(List<Phrase> phrases) {
    List<Phrase> once = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (once.stream().noneMatch(other -> other.head() == phrase.head())) {
        once.add(phrase);
      }
    }
    once.sort((one, other) -> Integer.compare(one.head(), other.head()));
    return once;
  }
}
