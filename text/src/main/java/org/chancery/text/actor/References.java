// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Resolution;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Finds the pronouns and descriptions of one sentence, and whom they stand for. */
final class References {
  private static final Set<String> POINTING = Set.of("the", "this", "that", "both", "these");
  private static final Set<String> TWO = Set.of("two", "both");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final List<Told.Rival> rivals;
  private final List<Told> before;
  private final Descriptions descriptions;
  private final Directory directory;
  private final Possessions possessions;
  private final BareRoles bareRoles;

  References(Told told, List<Told> before, ActorFinder finder, Directory directory) {
    this.sentence = told.sentence();
    this.phrases = new ArrayList<>(told.phrases());
    this.rivals = told.rivals();
    this.before = before;
    this.descriptions = finder.descriptions;
    this.directory = directory;
    this.possessions = new Possessions(sentence, finder.roles, finder.compounds, directory);
    this.bareRoles = new BareRoles(sentence, before, finder.roles, directory);
  }

  /** All phrases of the sentence from a word on: those given, pronouns and descriptions. */
  List<Phrase> resolved(int from) {
    for (Word word : sentence.words().subList(from, sentence.words().size())) {
      reference(word).ifPresent(this::add);
    }
    return List.copyOf(phrases);
  }

  private void add(Phrase phrase) {
    if (phrases.stream().noneMatch(other -> other.head() == phrase.head())) {
      phrases.add(phrase);
      phrases.sort((one, other) -> Integer.compare(one.head(), other.head()));
      possessions.of(phrase).filter(owned -> !isWithin(owned.head())).ifPresent(this::add);
    }
  }

  private Optional<Phrase> reference(Word word) {
    Optional<Pronouns.Kind> pronoun = Pronouns.kind(sentence, word);
    if (pronoun.isPresent()) {
      return pronoun(word, pronoun.orElseThrow());
    }
    if (isWithin(word.index())) {
      return Optional.empty();
    }
    return descriptions
        .of(word.text().toLowerCase(Locale.ROOT))
        .flatMap(known -> description(word, known))
        .or(() -> bareRoles.at(word));
  }

  private boolean isWithin(int word) {
    return phrases.stream().anyMatch(phrase -> phrase.begin() <= word && word < phrase.end());
  }

  private Optional<Phrase> pronoun(Word word, Pronouns.Kind kind) {
    Antecedent antecedent = antecedent(word.index());
    return switch (kind) {
      case PERSON ->
          antecedent
              .person(phrase -> !isSubjectOfSame(word, phrase))
              .map(meant -> pronoun(word, meant, Role.Kind.PERSON));
      case BODY ->
          isUnclearOwner(word)
              ? Optional.empty()
              : antecedent.body().map(meant -> pronoun(word, meant, Role.Kind.BODY));
      case SEVERAL -> antecedent.several().map(meant -> pronoun(word, meant, Role.Kind.PEOPLE));
      case LATTER -> antecedent.listed().flatMap(meant -> latter(word, meant));
      case FORMER ->
          antecedent
              .listed()
              .filter(meant -> meant.who().size() == 2)
              .map(meant -> listed(word, meant, meant.who().subList(0, 1), word.index()));
    };
  }

  private Phrase pronoun(Word word, Antecedent.Meant meant, Role.Kind kind) {
    int at = word.index();
    return phrase(at, at + 1, at, meant, meant.who(), Mention.Basis.PRONOUN, kind);
  }

  private Optional<Phrase> latter(Word word, Antecedent.Meant meant) {
    int next = word.index() + 1;
    boolean two =
        next < sentence.words().size() && sentence.word(next).text().equalsIgnoreCase("two");
    int count = two ? 2 : 1;
    int size = meant.who().size();
    return size < 2
        ? Optional.empty()
        : Optional.of(
            listed(word, meant, meant.who().subList(size - count, size), word.index() + count - 1));
  }

  private Phrase listed(Word word, Antecedent.Meant meant, List<Resolution> who, int last) {
    boolean person = who.get(0).kind() == ActorKind.PERSON;
    return phrase(
        word.index() - 1,
        last + 1,
        Tree.head(sentence, word.index(), last + 1),
        meant,
        who,
        Mention.Basis.DESCRIPTION,
        person ? Role.Kind.PERSON : Role.Kind.BODY);
  }

  /* The subject of a verb is not its "him" or "her". */
  private boolean isSubjectOfSame(Word pronoun, Phrase phrase) {
    boolean object = Set.of("obj", "iobj", "obl").contains(pronoun.relation());
    boolean reflexive = pronoun.text().endsWith("self");
    int first = Tree.first(sentence, phrase.head());
    return object && !reflexive && sentence.word(first).head() == pronoun.head();
  }

  /* "Russia urged Turkey to open its border": either's. */
  private boolean isUnclearOwner(Word word) {
    if (!word.tag().equals("PRP$")) {
      return false;
    }
    int clauses = 0;
    Word at = sentence.head(word).orElse(word);
    for (int steps = 0; steps < sentence.words().size(); steps++) {
      boolean clause = at.isVerb() || sentence.child(at, "cop").isPresent();
      if (clause && hasSubjectBefore(at, word)) {
        break;
      }
      clauses += clause ? 1 : 0;
      at = sentence.head(at).orElse(at);
    }
    int verb = at.index();
    return clauses > 0
        && phrases.stream()
            .anyMatch(one -> one.isBody() && one.head() > verb && one.head() < word.index());
  }

  private boolean hasSubjectBefore(Word verb, Word word) {
    return sentence.children(verb, "nsubj").stream()
        .anyMatch(subject -> subject.index() < word.index());
  }

  private Optional<Phrase> description(Word word, Descriptions.Description known) {
    int begin = Tree.beginOf(sentence, word.index(), word.index(), 0);
    Set<String> ahead = lower(begin, word.index());
    boolean pointed = ahead.stream().anyMatch(POINTING::contains);
    boolean two = ahead.stream().anyMatch(TWO::contains);
    boolean plain = ahead.size() == 1;
    Antecedent antecedent = antecedent(word.index());
    return switch (known.what()) {
      case STATE ->
          antecedent
              .principal(this::isOfState)
              .filter(meant -> pointed && plain)
              .map(meant -> described(word, begin, meant, true, Role.Kind.BODY));
      case ORGANISATION ->
          antecedent
              .principal(who -> isOrganisation(who, known))
              .filter(meant -> pointed && plain)
              .map(meant -> described(word, begin, meant, true, Role.Kind.BODY));
      case PAIR ->
          antecedent
              .pairOfPrincipals()
              .filter(meant -> two)
              .map(meant -> described(word, begin, meant, true, Role.Kind.PEOPLE));
      case LEADERS ->
          antecedent
              .pair(Phrase::isPerson)
              .filter(meant -> two)
              .map(meant -> described(word, begin, meant, false, Role.Kind.PEOPLE));
    };
  }

  private Phrase described(
      Word word, int begin, Antecedent.Meant meant, boolean principals, Role.Kind kind) {
    List<Resolution> who =
        meant.who().stream()
            .map(one -> principals ? directory.actor(one.principal()) : one)
            .distinct()
            .toList();
    int head = word.index();
    return phrase(begin, head + 1, head, meant, who, Mention.Basis.DESCRIPTION, kind);
  }

  private boolean isOfState(Resolution who) {
    return directory.actor(who.principal()).kind() == ActorKind.STATE;
  }

  private boolean isOrganisation(Resolution who, Descriptions.Description known) {
    return who.kind() == ActorKind.ORGANISATION
        && known.fits(directory.nameOf(who.principal()) + " " + who.principal());
  }

  private Antecedent antecedent(int word) {
    List<Told> earlier = new ArrayList<>();
    earlier.add(new Told(sentence, phrases, rivals).before(word));
    earlier.addAll(before);
    return new Antecedent(earlier);
  }

  private Phrase phrase(
      int begin,
      int end,
      int head,
      Antecedent.Meant meant,
      List<Resolution> who,
      Mention.Basis basis,
      Role.Kind kind) {
    String words = Line.of(sentence).phrase(begin, end);
    return new Phrase(
        begin,
        end,
        head,
        who.stream().map(one -> Parts.mentionedAs(words, one)).toList(),
        basis,
        "it stands for '" + meant.words() + "' " + meant.where(),
        kind);
  }

  private Set<String> lower(int begin, int end) {
    return IntStream.range(begin, end)
        .mapToObj(i -> sentence.word(i).text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
