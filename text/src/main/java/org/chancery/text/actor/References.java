// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Resolution;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Finds the pronouns and descriptions of one sentence, and whom they stand for. */
final class References {
  private static final Set<String> POINTING = Set.of("the", "this", "that", "both", "these", "two");
  private static final Set<String> TWO = Set.of("two", "both", "2");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final List<Told.Rival> rivals;
  private final List<Told> before;
  private final Roles roles;
  private final Descriptions descriptions;
  private final Directory directory;

  References(
      Told told, List<Told> before, Roles roles, Descriptions descriptions, Directory directory) {
    this.sentence = told.sentence();
    this.phrases = new ArrayList<>(told.phrases());
    this.rivals = told.rivals();
    this.before = before;
    this.roles = roles;
    this.descriptions = descriptions;
    this.directory = directory;
  }

  /** All phrases of the sentence, those that the pronouns and descriptions are among them. */
  List<Phrase> resolved(int from) {
    for (Word word : sentence.words().subList(from, sentence.words().size())) {
      reference(word).ifPresent(this::add);
    }
    return List.copyOf(phrases);
  }

  private void add(Phrase phrase) {
    boolean taken = phrases.stream().anyMatch(other -> other.head() == phrase.head());
    if (!taken) {
      phrases.add(phrase);
      phrases.sort((one, other) -> Integer.compare(one.head(), other.head()));
      owned(phrase).ifPresent(this::add);
    }
  }

  private Optional<Phrase> reference(Word word) {
    Optional<Pronouns.Kind> pronoun = Pronouns.kind(sentence, word);
    if (pronoun.isPresent()) {
      return pronoun(word, pronoun.orElseThrow());
    }
    Optional<Phrase> description =
        descriptions
            .of(word.text().toLowerCase(Locale.ROOT))
            .filter(known -> !isWithin(word))
            .flatMap(known -> description(word, known));
    return description.or(() -> bareRole(word));
  }

  private Optional<Phrase> pronoun(Word word, Pronouns.Kind kind) {
    Antecedent antecedent = antecedent(word.index());
    return switch (kind) {
      case PERSON ->
          antecedent
              .person(phrase -> !isFellowOfClause(word, phrase))
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

  private Optional<Phrase> latter(Word word, Antecedent.Meant meant) {
    boolean two =
        word.index() + 1 < sentence.words().size()
            && sentence.word(word.index() + 1).text().equals("two");
    int count = two ? 2 : 1;
    int size = meant.who().size();
    return size < count + 1
        ? Optional.empty()
        : Optional.of(
            listed(word, meant, meant.who().subList(size - count, size), word.index() + count - 1));
  }

  private Phrase listed(Word word, Antecedent.Meant meant, List<Resolution> who, int last) {
    int head = Tree.head(sentence, word.index(), last + 1);
    return phrase(
        Math.max(0, word.index() - 1),
        last + 1,
        head,
        meant,
        who,
        Mention.Basis.DESCRIPTION,
        who.get(0).kind() == ActorKind.PERSON ? Role.Kind.PERSON : Role.Kind.BODY);
  }

  private Phrase pronoun(Word word, Antecedent.Meant meant, Role.Kind kind) {
    return phrase(
        word.index(),
        word.index() + 1,
        word.index(),
        meant,
        meant.who(),
        Mention.Basis.PRONOUN,
        kind);
  }

  /* The subject of a verb is not its "him" or "her". */
  private boolean isFellowOfClause(Word pronoun, Phrase phrase) {
    boolean object =
        Sentence.is(pronoun, "obj") || Sentence.is(pronoun, "iobj") || Sentence.is(pronoun, "obl");
    boolean reflexive = pronoun.text().endsWith("self");
    int head = Tree.first(sentence, phrase.head());
    return object
        && !reflexive
        && phrases.contains(phrase)
        && sentence.word(head).head() == pronoun.head();
  }

  /* "Russia urged Turkey to open its border": either's. */
  private boolean isUnclearOwner(Word word) {
    if (!word.tag().equals("PRP$")) {
      return false;
    }
    Word at = sentence.head(word).orElse(word);
    int clauses = 0;
    for (int steps = 0; steps < sentence.words().size(); steps++) {
      if (at.isVerb() || sentence.child(at, "cop").isPresent()) {
        if (sentence.children(at, "nsubj").stream().anyMatch(one -> one.index() < word.index())) {
          break;
        }
        clauses++;
      }
      Optional<Word> up = sentence.head(at);
      if (up.isEmpty()) {
        break;
      }
      at = up.orElseThrow();
    }
    int verb = at.index();
    return clauses > 0
        && phrases.stream()
            .anyMatch(one -> one.isBody() && one.head() > verb && one.head() < word.index());
  }

  private Optional<Phrase> description(Word word, Descriptions.Description known) {
    int begin = Tree.beginOf(sentence, word.index(), word.index(), 0);
    Set<String> ahead = lower(begin, word.index());
    if (ahead.stream().noneMatch(POINTING::contains)) {
      return Optional.empty();
    }
    Antecedent antecedent = antecedent(word.index());
    boolean two = ahead.stream().anyMatch(TWO::contains);
    return switch (known.what()) {
      case STATE ->
          ahead.size() > 1
              ? Optional.empty()
              : antecedent.principal(this::isOfState).map(meant -> stateOf(word, begin, meant));
      case ORGANISATION ->
          ahead.size() > 1
              ? Optional.empty()
              : antecedent
                  .principal(who -> isOrganisation(who, known))
                  .map(
                      meant ->
                          phrase(
                              begin,
                              word.index() + 1,
                              word.index(),
                              meant,
                              meant.who(),
                              Mention.Basis.DESCRIPTION,
                              Role.Kind.BODY));
      case PAIR -> pairOf(word, begin, two, antecedent.pair(Phrase::isBody));
      case LEADERS -> pairOf(word, begin, two, antecedent.pair(Phrase::isPerson));
    };
  }

  private Optional<Phrase> pairOf(
      Word word, int begin, boolean two, Optional<Antecedent.Meant> pair) {
    return pair.filter(meant -> two)
        .map(
            meant ->
                phrase(
                    begin,
                    word.index() + 1,
                    word.index(),
                    meant,
                    meant.who(),
                    Mention.Basis.DESCRIPTION,
                    Role.Kind.PEOPLE));
  }

  private Phrase stateOf(Word word, int begin, Antecedent.Meant meant) {
    Resolution state = directory.actor(meant.who().get(0).principal());
    return phrase(
        begin,
        word.index() + 1,
        word.index(),
        meant,
        List.of(state),
        Mention.Basis.DESCRIPTION,
        Role.Kind.BODY);
  }

  private boolean isOfState(Resolution who) {
    return directory.actor(who.principal()).kind() == ActorKind.STATE;
  }

  private boolean isOrganisation(Resolution who, Descriptions.Description known) {
    return who.kind() == ActorKind.ORGANISATION
        && known.fits(directory.nameOf(who.principal()) + " " + who.principal());
  }

  /* "The president", "the government": of the one state that the sentences before speak of. */
  private Optional<Phrase> bareRole(Word word) {
    if (!word.isNoun() || isWithin(word)) {
      return Optional.empty();
    }
    int begin = Tree.beginOf(sentence, word.index(), word.index(), 0);
    if (!sentence.word(begin).text().equalsIgnoreCase("the")) {
      return Optional.empty();
    }
    boolean owned =
        sentence.children(word).stream()
            .anyMatch(child -> Sentence.is(child, "nmod") || Sentence.is(child, "appos"));
    return roles
        .endingAt(sentence, word.index(), begin + 1)
        .filter(found -> !owned && found.begin() == begin + 1 && isOfGovernment(found.role()))
        .flatMap(found -> bareRole(found, begin));
  }

  private static boolean isOfGovernment(Role role) {
    return role.sector().isPresent()
        && role.sector().orElseThrow().organOfState()
        && (role.kind() == Role.Kind.BODY
            || (role.kind() == Role.Kind.PERSON && role.rank().isPresent()));
  }

  private Optional<Phrase> bareRole(Roles.Found found, int begin) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<ActorId> states =
        before.stream()
            .flatMap(told -> told.phrases().stream())
            .flatMap(phrase -> phrase.who().stream())
            .filter(this::isOfState)
            .map(Resolution::principal)
            .distinct()
            .toList();
    if (states.size() != 1) {
      return Optional.empty();
    }
    Optional<Resolution> holder =
        before.stream()
            .flatMap(told -> told.phrases().stream())
            .filter(Phrase::isPerson)
            .map(phrase -> phrase.who().get(0))
            .filter(
                who ->
                    who.kind() == ActorKind.PERSON
                        && found.role().rank().isPresent()
                        && who.rank().equals(found.role().rank()))
            .findFirst();
    Resolution part =
        Parts.part(directory.actor(states.get(0)), found.role().sector(), found.role().rank());
    String words = text(begin, found.end());
    return Optional.of(
        new Phrase(
            begin,
            found.end(),
            found.head(),
            List.of(Parts.mentionedAs(words, holder.orElse(part))),
            Mention.Basis.DESCRIPTION,
            "'"
                + words
                + "' is that of "
                + directory.nameOf(states.get(0))
                + ", the only state in the sentences before",
            found.role().kind()));
  }

  /* "Its ambassador", "their troops", "the country's prime minister": part of whom the owner is. */
  private Optional<Phrase> owned(Phrase owner) {
    Word word = sentence.word(owner.head());
    if (!word.relation().equals("nmod:poss")) {
      return Optional.empty();
    }
    int last = Tree.nounAfter(sentence, word.index());
    if (last < owner.end() || isWithin(sentence.word(last))) {
      return Optional.empty();
    }
    return roles
        .endingAt(sentence, last, owner.end())
        .map(
            found -> {
              String words = text(owner.begin(), last + 1);
              List<Resolution> parts =
                  owner.who().stream()
                      .map(
                          who ->
                              who.kind() == ActorKind.PERSON
                                  ? directory.actor(who.principal())
                                  : who)
                      .map(
                          who ->
                              Parts.mentionedAs(
                                  words,
                                  Parts.part(who, found.role().sector(), found.role().rank())))
                      .toList();
              return new Phrase(
                  owner.begin(),
                  last + 1,
                  last,
                  parts,
                  owner.basis(),
                  "'"
                      + text(found.begin(), found.end())
                      + "' is theirs for whom '"
                      + text(owner.begin(), owner.end())
                      + "' stands; that "
                      + owner.because(),
                  found.role().kind());
            });
  }

  private boolean isWithin(Word word) {
    return phrases.stream()
        .anyMatch(phrase -> phrase.begin() <= word.index() && word.index() < phrase.end());
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
    String words = text(begin, end);
    String where =
        switch (meant.distance()) {
          case 0 -> "earlier in the sentence";
          case 1 -> "in the sentence before";
          default -> meant.distance() + " sentences before";
        };
    return new Phrase(
        begin,
        end,
        head,
        who.stream().map(one -> Parts.mentionedAs(words, one)).toList(),
        basis,
        "it stands for '" + meant.words() + "' " + where,
        kind);
  }

  private Set<String> lower(int begin, int end) {
    return Set.copyOf(
        IntStream.range(begin, end)
            .mapToObj(i -> sentence.word(i).text().toLowerCase(Locale.ROOT))
            .toList());
  }

  private String text(int begin, int end) {
    return sentence.text().substring(sentence.word(begin).begin(), sentence.word(end - 1).end());
  }
}
