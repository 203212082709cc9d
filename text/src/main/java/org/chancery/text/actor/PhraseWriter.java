// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Says whom names and drafted phrases stand for, and why. Whom a title tells of is learnt. */
final class PhraseWriter {
  private final Sentence sentence;
  private final Directory directory;
  private final Acquaintances acquaintances;

  PhraseWriter(Sentence sentence, Directory directory, Acquaintances acquaintances) {
    this.sentence = sentence;
    this.directory = directory;
    this.acquaintances = acquaintances;
  }

  /** The phrase of a noun and those around it. */
  Phrase of(PhraseDraft draft) {
    int begin = Tree.beginOf(sentence, draft.begin(), draft.head(), 0);
    String words = text(begin, draft.end());
    List<Resolution> who =
        draft.owners().stream().map(owner -> part(owner, draft.role(), words)).toList();
    if (draft.person().isPresent()) {
      return known(draft, begin, words, who);
    }
    if (draft.stranger().isPresent() && who.size() == 1) {
      return stranger(draft, begin, words, who.get(0));
    }
    String noun = text(draft.noun().begin(), draft.noun().end());
    return new Phrase(
        begin,
        draft.end(),
        draft.head(),
        who,
        Mention.Basis.BELONGING,
        "'" + noun + "' is of " + owners(draft),
        kind(draft));
  }

  /** The phrase of a name by itself. */
  Phrase of(Named name) {
    int head = Tree.head(sentence, name.begin(), name.end());
    int floor = name.isPerson() ? 0 : Math.max(0, name.begin() - 2);
    int begin =
        name.isAdjective() ? name.begin() : Tree.beginOf(sentence, name.begin(), head, floor);
    String words = text(name.begin(), name.end());
    if (name.isPerson()) {
      acquaintances.meet(words, name.who());
    }
    boolean named = name.form() == Named.Form.NAME;
    return new Phrase(
        begin,
        name.end(),
        head,
        List.of(Parts.mentionedAs(words, name.who())),
        named ? Mention.Basis.NAME : Mention.Basis.BELONGING,
        because(name, words),
        Phrase.kindOf(name));
  }

  private Phrase known(PhraseDraft draft, int begin, String words, List<Resolution> owners) {
    Named named = draft.person().orElseThrow();
    Resolution title =
        owners.isEmpty()
            ? Parts.part(named.who(), draft.role().sector(), draft.role().rank())
            : owners.get(0);
    Resolution who = who(named.who(), title, draft.role(), owners.isEmpty());
    String name = text(named.begin(), named.end());
    acquaintances.meet(name, who);
    return new Phrase(
        begin,
        draft.end(),
        draft.head(),
        List.of(Parts.mentionedAs(words, who)),
        Mention.Basis.NAME,
        "'" + name + "' names " + directory.nameOf(who.actor()) + ", with title",
        Role.Kind.PERSON);
  }

  /* What a title says goes before what the document or a surname alone tells. */
  private Resolution who(Resolution person, Resolution title, Role role, boolean ownersUntold) {
    if (ownersUntold && person.principal().equals(person.actor())) {
      return person;
    }
    boolean toldByTitle = !ownersUntold || role.sector().isPresent();
    return toldByTitle && !directory.knows(person.actor())
        ? Parts.person(person.actor().value(), title)
        : Parts.titled(person, title);
  }

  private Phrase stranger(PhraseDraft draft, int begin, String words, Resolution title) {
    PhraseDraft.Span span = draft.stranger().orElseThrow();
    String name = text(span.begin(), span.end());
    Resolution who = Parts.person(name, title);
    acquaintances.meet(name, who);
    return new Phrase(
        begin,
        draft.end(),
        draft.head(),
        List.of(Parts.mentionedAs(words, who)),
        Mention.Basis.BELONGING,
        "'" + name + "' is called " + draft.role().noun() + " of " + owners(draft),
        Role.Kind.PERSON);
  }

  private Resolution part(Named owner, Role role, String words) {
    Resolution of = owner.who();
    if (of.kind() == ActorKind.GROUP && of.sector().isPresent()) {
      return Parts.mentionedAs(words, of);
    }
    return Parts.mentionedAs(words, Parts.part(principal(owner), role.sector(), role.rank()));
  }

  /* What is a person's or a people's is their state's: the Obama administration. */
  private Resolution principal(Named owner) {
    Resolution who = owner.who();
    if (owner.form() == Named.Form.PEOPLE) {
      return Parts.as(directory.actor(who.principal()), Link.DEMONYM);
    }
    if (!owner.isPerson()) {
      return who;
    }
    boolean outOfOffice = who.principal().equals(who.actor());
    Resolution office =
        directory
            .lastOffice(text(owner.begin(), owner.end()))
            .filter(last -> outOfOffice)
            .orElse(who);
    return Parts.as(directory.actor(office.principal()), Link.OFFICE);
  }

  private Role.Kind kind(PhraseDraft draft) {
    Word noun = sentence.word(draft.noun().head());
    boolean plural = noun.tag().endsWith("S");
    Role.Kind kind = draft.role().kind();
    if (plural && draft.role().isHuman()) {
      return Role.Kind.PEOPLE;
    }
    boolean one =
        sentence.children(sentence.word(draft.head()), "det").stream()
            .anyMatch(article -> article.lemma().equals("a") || article.lemma().equals("an"));
    return kind == Role.Kind.PEOPLE && one ? Role.Kind.PERSON : kind;
  }

  private String owners(PhraseDraft draft) {
    return draft.owners().stream()
        .map(owner -> directory.nameOf(owner.who().principal()))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private String because(Named name, String words) {
    String actor = directory.nameOf(name.who().principal());
    if (name.isMetonym()) {
      return "'" + words + "' is a capital or seat that can stand for the government of " + actor;
    }
    return switch (name.form()) {
      case ADJECTIVE -> "'" + words + "' is the adjective of " + actor;
      case PEOPLE -> "'" + words + "' are people of " + actor;
      case NAME -> "'" + words + "' names " + directory.nameOf(name.who().actor());
    };
  }

  private String text(int begin, int end) {
    return Line.of(sentence).phrase(begin, end);
  }
}
