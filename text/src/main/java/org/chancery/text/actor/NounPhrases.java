// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;
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
/** Puts names and the nouns around them together into phrases. One for each sentence. */
final class NounPhrases {
  private static final Set<String> OF = Set.of("of", "from");
  private static final Set<String> IN =
      Set.of("in", "within", "inside", "across", "throughout", "around");
  private static final Set<String> STEMS =
      Set.of(
          "sino", "franco", "anglo", "russo", "indo", "turco", "austro", "greco", "trans", "inter");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "while",
          "when",
          "yesterday",
          "today");
  private static final ActorId GEORGIA = new ActorId("GEO");

  private final Sentence sentence;
  private final Roles roles;
  private final Compounds compounds;
  private final Directory directory;
  private final Map<String, Resolution> learned;
  private final List<Named> names;
  private final Map<Integer, Draft> drafts = new TreeMap<>();
  private final Map<Named, Draft> taken = new HashMap<>();

  NounPhrases(
      Sentence sentence,
      List<Named> names,
      Roles roles,
      Compounds compounds,
      Directory directory,
      Map<String, Resolution> learned) {
    this.sentence = sentence;
    this.roles = roles;
    this.compounds = compounds;
    this.directory = directory;
    this.learned = learned;
    this.names = names;
  }

  /* A phrase that is being put together. */
  private static final class Draft {
    private int begin;
    private int end;
    private final int head;
    private final Roles.Found noun;
    private final List<Named> owners = new ArrayList<>();
    private Optional<Named> person = Optional.empty();
    private String unknownPerson = "";

    Draft(int begin, int end, int head, Roles.Found noun) {
      this.begin = begin;
      this.end = end;
      this.head = head;
      this.noun = noun;
    }

    void span(int from, int to) {
      begin = Math.min(begin, from);
      end = Math.max(end, to);
    }
  }

  List<Phrase> build() {
    List<Named> meant = names.stream().filter(this::isMeant).toList();
    meant.stream().filter(name -> !name.isPerson()).forEach(this::takeUpBefore);
    meant.stream().filter(name -> !taken.containsKey(name)).forEach(this::takeUpAfter);
    meant.stream().filter(Named::isPerson).forEach(this::person);
    List<Phrase> phrases = new ArrayList<>();
    drafts.values().forEach(draft -> phrases.add(phrase(draft)));
    meant.stream()
        .filter(name -> !taken.containsKey(name))
        .filter(this::standsAlone)
        .forEach(name -> phrases.add(alone(name)));
    phrases.sort((one, other) -> Integer.compare(one.head(), other.head()));
    return Appositions.joined(sentence, withoutTwice(phrases), learned);
  }

  private static List<Phrase> withoutTwice(List<Phrase> phrases) {
    List<Phrase> once = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (once.stream().noneMatch(other -> other.head() == phrase.head())) {
        once.add(phrase);
      }
    }
    return once;
  }

  /* "Turkish artillery", "Ukraine's president", "Belarusian Foreign Minister Maksim Ryzhenkov". */
  private void takeUpBefore(Named name) {
    int from = modifier(name);
    int top = Tree.nounAfter(sentence, from);
    if (top < name.end()) {
      return;
    }
    for (int last = top; last >= name.end(); last--) {
      Optional<Roles.Found> found = roles.endingAt(sentence, last, name.end());
      if (found.isPresent()) {
        takeUp(name, specific(found.orElseThrow(), name.end()), top);
        return;
      }
    }
  }

  /* The participle of "US-led coalition" carries the name. */
  private int modifier(Named name) {
    int hyphen = name.end();
    boolean led =
        isHyphen(hyphen)
            && hyphen + 1 < sentence.words().size()
            && compounds.keepsOwner(sentence.word(hyphen + 1).text());
    return led ? hyphen + 1 : Tree.head(sentence, name.begin(), name.end());
  }

  /* "Police chief": the chief is of the police. */
  private Roles.Found specific(Roles.Found found, int floor) {
    if (!found.role().isVague()) {
      return found;
    }
    for (int last = found.begin() - 1; last >= floor; last--) {
      Optional<Roles.Found> before = roles.endingAt(sentence, last, floor);
      if (before.isPresent()) {
        Roles.Found inner = before.orElseThrow();
        return new Roles.Found(found.role().in(inner.role()), inner.begin(), found.end());
      }
    }
    return found;
  }

  private void takeUp(Named owner, Roles.Found noun, int top) {
    int nameEnd = noun.role().isHuman() ? endOfPersonsName(noun.end()) : noun.end();
    Optional<Named> person = personAt(noun.end());
    int end = person.map(Named::end).orElse(nameEnd);
    int head = end > noun.end() || top < noun.end() ? headOf(noun.begin(), end) : noun.head();
    Draft draft = drafts.computeIfAbsent(head, at -> new Draft(noun.begin(), end, at, noun));
    draft.span(owner.begin(), Math.max(end, owner.end()));
    draft.owners.add(owner);
    taken.put(owner, draft);
    if (person.isPresent()) {
      draft.person = person;
      taken.put(person.orElseThrow(), draft);
    } else if (nameEnd > noun.end()) {
      draft.unknownPerson = text(noun.end(), nameEnd);
    }
  }

  private int headOf(int begin, int end) {
    return Tree.head(sentence, begin, end);
  }

  private Optional<Named> personAt(int begin) {
    return names.stream().filter(name -> name.begin() == begin && name.isPerson()).findFirst();
  }

  /* Capitalised words after a title that no other actor takes are a person's name. */
  private int endOfPersonsName(int begin) {
    int end = begin;
    while (end < sentence.words().size()
        && sentence.word(end).isName()
        && isFree(end)
        && Character.isUpperCase(sentence.word(end).text().codePointAt(0))) {
      end++;
    }
    return end;
  }

  private boolean isFree(int word) {
    return names.stream().noneMatch(name -> name.begin() <= word && word < name.end());
  }

  /* "President of France", "rebels in Mali", "President Recep Tayyip Erdogan of Turkey". */
  private void takeUpAfter(Named name) {
    Word head = sentence.word(Tree.head(sentence, name.begin(), name.end()));
    int first = Tree.first(sentence, head.index());
    Optional<Named> coordinated =
        names.stream()
            .filter(other -> !other.equals(name) && other.begin() <= first && first < other.end())
            .filter(taken::containsKey)
            .findFirst();
    if (name.isPerson()) {
      return;
    }
    Draft draft = coordinated.map(taken::get).orElse(null);
    if (draft != null && draft.head < name.begin() && draft.owners.get(0).begin() > draft.head) {
      draft.owners.add(name);
      draft.span(name.begin(), name.end());
      taken.put(name, draft);
      return;
    }
    int preposition = name.begin() - 1;
    if (preposition > 0 && Sentence.is(sentence.word(preposition), "det")) {
      preposition--;
    }
    if (preposition > 0) {
      after(name, preposition);
    }
  }

  private void after(Named name, int preposition) {
    String word = sentence.word(preposition).text().toLowerCase(Locale.ROOT);
    boolean of = OF.contains(word);
    if (!of && !IN.contains(word)) {
      return;
    }
    int last = preposition - 1;
    Optional<Named> person =
        names.stream().filter(one -> one.end() == preposition && one.isPerson()).findFirst();
    int nameBegin = person.map(Named::begin).orElseGet(() -> beginOfPersonsName(last));
    int floor =
        names.stream().filter(one -> one.end() <= nameBegin).mapToInt(Named::end).max().orElse(0);
    int nounEnd = nameBegin <= last ? nameBegin - 1 : last;
    if (nounEnd < floor) {
      return;
    }
    Optional<Roles.Found> found = roles.endingAt(sentence, nounEnd, floor);
    if (found.isEmpty() && nounEnd < last) {
      return;
    }
    found = found.or(() -> Optional.empty());
    if (found.isEmpty()) {
      return;
    }
    Roles.Found noun = specific(found.orElseThrow(), floor);
    boolean enough =
        of ? noun.role().kind() != Role.Kind.THING || !name.isMetonym() : noun.role().local();
    int head = headOf(noun.begin(), last + 1);
    if (!enough || drafts.containsKey(head) || isPronounOwned(head)) {
      return;
    }
    Draft draft = new Draft(noun.begin(), name.end(), head, noun);
    draft.owners.add(name);
    taken.put(name, draft);
    drafts.put(head, draft);
    if (person.isPresent()) {
      draft.person = person;
      taken.put(person.orElseThrow(), draft);
    } else if (nounEnd < last && noun.role().isHuman()) {
      draft.unknownPerson = text(nounEnd + 1, last + 1);
    } else if (noun.role().kind() == Role.Kind.PERSON) {
      nameAfterOwner(draft, name);
    }
  }

  /* "Minister of Foreign Affairs of Belarus Uladzimir Makey". */
  private void nameAfterOwner(Draft draft, Named owner) {
    Optional<Named> person = personAt(owner.end());
    int end = person.map(Named::end).orElse(endOfPersonsName(owner.end()));
    if (person.isPresent()) {
      draft.person = person;
      taken.put(person.orElseThrow(), draft);
    } else if (end > owner.end()) {
      draft.unknownPerson = text(owner.end(), end);
    }
    draft.span(draft.begin, end);
  }

  private boolean isPronounOwned(int head) {
    return sentence.children(sentence.word(head), "nmod:poss").stream()
        .anyMatch(owner -> owner.tag().equals("PRP$"));
  }

  private int beginOfPersonsName(int last) {
    int begin = last + 1;
    while (begin > 0
        && sentence.word(begin - 1).isName()
        && isFree(begin - 1)
        && roles.endingAt(sentence, begin - 1, begin - 1).isEmpty()) {
      begin--;
    }
    return begin;
  }

  /* A person the tables know, with the title before the name. */
  private void person(Named person) {
    if (taken.containsKey(person)) {
      return;
    }
    int floor =
        names.stream()
            .filter(one -> one.end() <= person.begin())
            .mapToInt(Named::end)
            .max()
            .orElse(0);
    Optional<Draft> titled =
        person.begin() == 0
            ? Optional.empty()
            : roles
                .endingAt(sentence, person.begin() - 1, floor)
                .filter(found -> found.role().isHuman())
                .map(
                    found ->
                        new Draft(
                            found.begin(),
                            person.end(),
                            headOf(found.begin(), person.end()),
                            found));
    Optional<Named> owner =
        names.stream()
            .filter(
                one -> !one.isPerson() && !taken.containsKey(one) && one.end() <= person.begin())
            .filter(
                one ->
                    Tree.nounAfter(sentence, modifier(one))
                        == Tree.head(sentence, person.begin(), person.end()))
            .findFirst();
    if (titled.isPresent()) {
      Draft draft = titled.orElseThrow();
      draft.person = Optional.of(person);
      taken.put(person, draft);
      drafts.putIfAbsent(draft.head, draft);
    }
    owner.ifPresent(
        one ->
            taken.put(
                one,
                new Draft(one.begin(), one.end(), one.begin(), new Roles.Found(NOBODY, 0, 1))));
  }

  private static final Role NOBODY =
      new Role("person", Optional.empty(), Optional.empty(), Role.Kind.PERSON, false);

  private Phrase phrase(Draft draft) {
    Role role = draft.noun.role();
    int begin = Tree.beginOf(sentence, draft.begin, draft.head, 0);
    String words = text(begin, draft.end);
    List<Resolution> who = new ArrayList<>();
    for (Named owner : draft.owners) {
      who.add(belonging(owner, role, words));
    }
    if (draft.person.isPresent()) {
      Resolution person = draft.person.orElseThrow().who();
      Resolution known = who.isEmpty() ? person : Parts.titled(person, who.get(0));
      Resolution named = who.isEmpty() ? titled(known, role) : known;
      learn(text(draft.person.orElseThrow().begin(), draft.person.orElseThrow().end()), named);
      return new Phrase(
          begin,
          draft.end,
          draft.head,
          List.of(Parts.mentionedAs(words, named)),
          Mention.Basis.NAME,
          quoted(draft.person.orElseThrow()) + " is named, with title",
          Role.Kind.PERSON);
    }
    if (!draft.unknownPerson.isEmpty() && who.size() == 1 && role.isHuman()) {
      Resolution named = Parts.person(draft.unknownPerson, who.get(0));
      learn(draft.unknownPerson, named);
      who.set(0, Parts.mentionedAs(words, named));
      return new Phrase(
          begin,
          draft.end,
          draft.head,
          who,
          Mention.Basis.BELONGING,
          "'" + draft.unknownPerson + "' is called " + role.noun() + " of " + owners(draft),
          Role.Kind.PERSON);
    }
    boolean plural = sentence.word(draft.noun.head()).tag().endsWith("S");
    Role.Kind kind = plural && role.kind() == Role.Kind.PERSON ? Role.Kind.PEOPLE : role.kind();
    Role.Kind told =
        kind == Role.Kind.PEOPLE && !plural && isSingular(draft) ? Role.Kind.PERSON : kind;
    return new Phrase(
        begin,
        draft.end,
        draft.head,
        who,
        Mention.Basis.BELONGING,
        "'" + text(draft.noun.begin(), draft.noun.end()) + "' is of " + owners(draft),
        told);
  }

  private boolean isSingular(Draft draft) {
    return sentence.word(draft.noun.head()).tag().equals("NN")
        && sentence.children(sentence.word(draft.head), "det").stream()
            .anyMatch(article -> article.lemma().equals("a") || article.lemma().equals("an"));
  }

  private static Resolution titled(Resolution person, Role role) {
    Resolution title = Parts.part(person, role.sector(), role.rank());
    return person.principal().equals(person.actor()) ? person : Parts.titled(person, title);
  }

  private Resolution belonging(Named owner, Role role, String words) {
    Resolution of = owner.who();
    if (of.kind() == ActorKind.PERSON) {
      of = Parts.as(directory.actor(of.principal()), Link.OFFICE);
    }
    if (of.kind() == ActorKind.GROUP && of.sector().isPresent()) {
      return Parts.mentionedAs(words, of);
    }
    boolean people = owner.form() == Named.Form.PEOPLE;
    Resolution base = people ? Parts.as(directory.actor(of.principal()), Link.DEMONYM) : of;
    return Parts.mentionedAs(words, Parts.part(base, role.sector(), role.rank()));
  }

  private String owners(Draft draft) {
    return draft.owners.stream()
        .map(owner -> directory.nameOf(owner.who().principal()))
        .distinct()
        .reduce((one, other) -> one + " and " + other)
        .orElse("nobody");
  }

  /* A full name is learnt, and its last word as well: the surname is what comes after. */
  private void learn(String name, Resolution who) {
    learned.put(name, who);
    int space = name.lastIndexOf(' ');
    if (space > 0 && name.length() - space > 2) {
      learned.put(name.substring(space + 1), who);
    }
  }

  private Phrase alone(Named name) {
    int head = Tree.head(sentence, name.begin(), name.end());
    int begin = Tree.beginOf(sentence, name.begin(), head, Math.max(0, name.begin() - 2));
    String words = text(name.begin(), name.end());
    if (name.isPerson()) {
      learn(words, name.who());
    }
    Mention.Basis basis =
        name.form() == Named.Form.NAME ? Mention.Basis.NAME : Mention.Basis.BELONGING;
    return new Phrase(
        name.isAdjective() ? name.begin() : begin,
        name.end(),
        head,
        List.of(Parts.mentionedAs(words, name.who())),
        basis,
        because(name),
        Phrase.kindOf(name));
  }

  private String because(Named name) {
    String actor = directory.nameOf(name.who().principal());
    if (name.isMetonym()) {
      return quoted(name) + " is a capital or seat that can stand for the government of " + actor;
    }
    return switch (name.form()) {
      case ADJECTIVE -> quoted(name) + " is the adjective of " + actor;
      case PEOPLE -> quoted(name) + " are people of " + actor;
      case NAME -> quoted(name) + " names " + directory.nameOf(name.who().actor());
    };
  }

  private String quoted(Named name) {
    return "'" + text(name.begin(), name.end()) + "'";
  }

  private String text(int begin, int end) {
    return sentence.text().substring(sentence.word(begin).begin(), sentence.word(end - 1).end());
  }

  /* Whether the spelling is a name here at all. */
  private boolean isMeant(Named name) {
    int head = Tree.head(sentence, name.begin(), name.end());
    Word word = sentence.word(head);
    boolean nominal =
        word.isNoun()
            || word.tag().startsWith("JJ")
            || name.end() - name.begin() > 1
            || word.tag().equals("FW")
            || word.text().equals("US");
    return nominal
        && !isEthnic(name)
        && !hasPrefix(name)
        && !hasEnding(name)
        && !isOtherBearer(name, head)
        && !isPlaceInAnother(name);
  }

  private boolean isEthnic(Named name) {
    return name.begin() > 0 && sentence.word(name.begin() - 1).text().equalsIgnoreCase("ethnic");
  }

  /* "anti-Russian", but not "Sino-Russian" or "Iranian-Russian". */
  private boolean hasPrefix(Named name) {
    int hyphen = name.begin() - 1;
    return hyphen > 0
        && isHyphen(hyphen)
        && isFree(hyphen - 1)
        && sentence.word(hyphen).begin() == sentence.word(hyphen - 1).end()
        && !STEMS.contains(sentence.word(hyphen - 1).text().toLowerCase(Locale.ROOT));
  }

  /* "Moscow-backed", "French-language", but not "US-led" or "Russian-Belarusian". */
  private boolean hasEnding(Named name) {
    int hyphen = name.end();
    if (!isHyphen(hyphen)
        || hyphen + 1 >= sentence.words().size()
        || sentence.word(hyphen).begin() > sentence.word(hyphen - 1).end()
        || sentence.word(hyphen + 1).begin() > sentence.word(hyphen).end()) {
      return false;
    }
    return isFree(hyphen + 1) && !compounds.keepsOwner(sentence.word(hyphen + 1).text());
  }

  private boolean isHyphen(int index) {
    return index < sentence.words().size() && sentence.word(index).text().matches("[-–]");
  }

  /* "Michael Jordan", "Viktor Lukashenko": somebody else of that name. */
  private boolean isOtherBearer(Named name, int head) {
    if (name.begin() == 0 || name.isAdjective() || name.form() == Named.Form.PEOPLE) {
      return false;
    }
    Word before = sentence.word(name.begin() - 1);
    boolean joined = before.head() == head || sentence.word(head).head() == before.index();
    if (!before.isName()
        || !joined
        || !isFree(before.index())
        || before.relation().equals("case")
        || TIMES.contains(before.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean title = roles.endingAt(sentence, before.index(), before.index()).isPresent();
    boolean surname = name.isPerson() && directory.isPartOfName(before.text(), name.who().actor());
    return !title && !surname && sentence.word(head).isName();
  }

  /* "Atlanta, Georgia". */
  private boolean isPlaceInAnother(Named name) {
    int comma = name.begin() - 1;
    return name.who().actor().equals(GEORGIA)
        && !name.isAdjective()
        && comma > 0
        && sentence.word(comma).text().equals(",")
        && sentence.word(comma - 1).isName()
        && isFree(comma - 1);
  }

  /* Whether a name that no noun took up names its actor. */
  private boolean standsAlone(Named name) {
    int head = Tree.head(sentence, name.begin(), name.end());
    int top = Tree.nounAfter(sentence, head);
    if (top < name.end()) {
      return true;
    }
    Word noun = sentence.word(top);
    boolean possessive = sentence.word(name.end()).tag().equals("POS");
    if (possessive || name.isPerson()) {
      return true;
    }
    Word next = sentence.word(name.end());
    if (name.isAdjective() || name.form() == Named.Form.PEOPLE) {
      return !compounds.isTaste(next.text()) && !compounds.isTaste(noun.text());
    }
    boolean title = compounds.isTitle(noun.text()) || compounds.isTitle(next.text());
    boolean calledAfter = name.isMetonym() && (title || next.isName());
    boolean longerName = next.isName() && noun.isName() && isOneWordOfLetters(name);
    return !calledAfter && !longerName && !(title && next.isName());
  }

  /* "Jordan Smith" and "Chad Jones" are people; "U.S. Steel" is of the United States. */
  private boolean isOneWordOfLetters(Named name) {
    String word = sentence.word(name.begin()).text();
    return name.end() - name.begin() == 1
        && name.who().kind() != ActorKind.ORGANISATION
        && name.who().kind() != ActorKind.GROUP
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }
}
