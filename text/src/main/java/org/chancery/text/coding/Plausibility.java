// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Sector;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.QuadClass;
import org.chancery.text.actor.Mention;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Operator;

/**
 * Leaves out what cannot be meant: dealings of one with itself, help to nobody, what nobody might
 * do, and what another event of the sentence tells already.
 */
final class Plausibility {
  private static final Set<EventType> DEALINGS =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.SANCTION);

  /** Types for which PLOVER asks for a recipient, and those that are told of two or of nobody. */
  private static final Set<EventType> NEEDS_OTHER =
      EnumSet.of(
          EventType.COOPERATE,
          EventType.AID,
          EventType.SANCTION,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.AGREE);

  private static final Set<EventType> ANSWERED =
      EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.CONCEDE);

  private static final Set<Sector> APART =
      EnumSet.of(Sector.OPP, Sector.REB, Sector.CVL, Sector.MED, Sector.LAB);

  private final Sentence sentence;
  private final List<Telling> all;
  private final Set<String> inert;

  /**
   * @param inert nouns for what does nothing: a problem, a relationship
   */
  Plausibility(Sentence sentence, List<Telling> all, Set<String> inert) {
    this.inert = Set.copyOf(inert);
    this.sentence = sentence;
    this.all = List.copyOf(all);
  }

  /** What is left of a telling; nothing if it is not worth telling. */
  Optional<Telling> corrected(Telling telling) {
    return Optional.of(telling)
        .map(this::withoutItself)
        .map(this::answering)
        .map(Plausibility::byHost)
        .filter(one -> SentenceCoder.anybody(one))
        .filter(one -> !isOneSided(one))
        .filter(one -> !isIdle(one))
        .filter(one -> !isOfThing(one))
        .filter(one -> !isPurposeOfAnother(one))
        .filter(one -> !isToldByVerb(one));
  }

  private Telling withoutItself(Telling telling) {
    if (!DEALINGS.contains(telling.act().type()) || telling.mutual()) {
      return telling;
    }
    boolean domestic =
        telling.targets().mentions().stream()
                .anyMatch(one -> one.who().sector().filter(APART::contains).isPresent())
            || telling.sources().mentions().stream()
                .anyMatch(one -> one.who().sector().filter(APART::contains).isPresent());
    return domestic
        ? telling
        : telling.between(telling.sources(), telling.targets().without(telling.sources()));
  }

  /**
   * "received an invitation and rejected it", "answered the offer: 'I like his joke'": who is
   * refused is who invited.
   */
  private Telling answering(Telling telling) {
    return Optional.of(telling)
        .filter(Plausibility::isOpen)
        .flatMap(this::refused)
        .map(
            offer -> telling.between(telling.sources(), offer.sources().without(telling.sources())))
        .orElse(telling);
  }

  /**
   * "Chad was not invited, unlike Niger, which rejected it": an invitation that somebody refused
   * was made to him, whoever else the sentence speaks of.
   */
  Optional<Telling> presumed(Telling telling) {
    boolean fact = telling.status() == Status.OCCURRED && !telling.sources().isEmpty();
    return refused(telling)
        .filter(offer -> fact && offer.act().type() == EventType.AGREE)
        .filter(offer -> !principals(offer.targets()).containsAll(principals(telling.sources())))
        .map(
            offer ->
                offer
                    .between(offer.sources(), telling.sources())
                    .as(
                        offer.act(),
                        Status.OCCURRED,
                        "\"" + telling.trigger().text() + "\" presumes that it was made"));
  }

  /** Nobody is acted upon, or only an "it", which is rather the offer than who made it. */
  private static boolean isOpen(Telling telling) {
    return telling.targets().mentions().stream()
        .allMatch(
            one ->
                one.basis() == Mention.Basis.PRONOUN && one.who().mention().equalsIgnoreCase("it"));
  }

  /** The offer that a refusal by pronoun is of. */
  private Optional<Telling> refused(Telling telling) {
    Set<String> it = Set.of("it", "this", "that", "them");
    boolean pronoun =
        sentence.children(telling.trigger(), "obj").stream()
            .anyMatch(
                object ->
                    it.contains(object.lemma())
                        || sentence.children(object, "nmod:poss").stream()
                            .anyMatch(owner -> owner.tag().equals("PRP$")));
    if (telling.act().type() != EventType.REJECT || !pronoun) {
      return Optional.empty();
    }
    return all.stream()
        .filter(other -> other.trigger().index() < telling.trigger().index())
        .filter(other -> ANSWERED.contains(other.act().type()))
        .filter(other -> !other.sources().without(telling.sources()).isEmpty())
        .reduce((first, last) -> last);
  }

  /** "hosted by Kenya": without a guest who is known, the host is who meets. */
  private static Telling byHost(Telling telling) {
    boolean alone =
        telling.act().type() == EventType.CONSULT
            && telling.sources().isEmpty()
            && telling.trigger().lemma().equals("host");
    return alone ? telling.between(telling.targets(), Side.NOBODY) : telling;
  }

  private static Set<ActorId> principals(Side side) {
    return side.mentions().stream()
        .map(one -> one.who().principal())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "The summit of the SCO": a dealing with nobody. */
  private boolean isOneSided(Telling telling) {
    EventType type = telling.act().type();
    if (!NEEDS_OTHER.contains(type)) {
      return false;
    }
    if (telling.mutual()) {
      return principals(union(telling)).size() < 2;
    }
    boolean done = !telling.sources().isEmpty();
    if (done != telling.targets().isEmpty()) {
      return !done && type != EventType.SANCTION && !isPassive(telling);
    }
    boolean needed = type == EventType.COOPERATE || type == EventType.AID;
    return needed || telling.trigger().isNoun();
  }

  /** "was invited", "received an invitation": it is left open by whom. */
  private boolean isPassive(Telling telling) {
    boolean undergone =
        telling.patterns().stream()
            .anyMatch(one -> one.sense().operator().filter(Operator.UNDERGO::equals).isPresent());
    return undergone
        || telling.act().type() == EventType.AID
        || new Grammar(sentence).passive(telling.trigger());
  }

  private static Side union(Telling telling) {
    List<Mention> all = new ArrayList<>(telling.sources().mentions());
    all.addAll(telling.targets().mentions());
    return new Side("", all);
  }

  /** What is only possible, and it is not even said who would do it to whom. */
  private static boolean isIdle(Telling telling) {
    boolean unreal =
        telling.status() == Status.HYPOTHETICAL
            || (telling.status() == Status.NEGATED && telling.act().type() == EventType.REJECT);
    return unreal && !telling.mutual() && telling.sources().isEmpty();
  }

  /** "The problem demanded", "his position helped": a thing, which does nothing to anybody. */
  private boolean isOfThing(Telling telling) {
    Word verb = telling.trigger();
    return telling.sources().isEmpty()
        && verb.isVerb()
        && !new Grammar(sentence).passive(verb)
        && sentence.children(verb, "nsubj").stream()
            .anyMatch(subject -> inert.contains(subject.lemma()));
  }

  /** "invited Kenya to join": the joining is what the invitation is to. */
  private boolean isPurposeOfAnother(Telling telling) {
    if (telling.status() != Status.HYPOTHETICAL || !telling.trigger().isVerb()) {
      return false;
    }
    if (isAfterItsNoun(telling)) {
      return true;
    }
    Optional<Word> above = sentence.head(telling.trigger());
    for (int i = 0; i < 4 && above.isPresent(); i++) {
      Word word = above.orElseThrow();
      if (all.stream()
          .anyMatch(other -> !other.equals(telling) && other.triggers().contains(word))) {
        return sentence.children(telling.trigger(), "mark", "aux").stream()
            .anyMatch(mark -> mark.tag().equals("TO"));
      }
      above = sentence.head(word);
    }
    return false;
  }

  /** "reacted to an invitation to join": the parser hangs the infinitive on the verb. */
  private boolean isAfterItsNoun(Telling telling) {
    Word verb = telling.trigger();
    return verb.relation().equals("xcomp")
        && new Clauses(new Grammar(sentence)).infinitive(verb)
        && all.stream()
            .map(Telling::trigger)
            .filter(Word::isNoun)
            .anyMatch(noun -> noun.head() == verb.head() && noun.index() < verb.index());
  }

  /** "built alliances with Iran": the noun is part of what the verb tells. */
  private boolean isToldByVerb(Telling telling) {
    Word noun = telling.trigger();
    if (!noun.isNoun()) {
      return false;
    }
    Optional<Word> verb = sentence.head(noun).filter(Word::isVerb);
    // "A visit to Mali angered Chad" tells two things; "the partnership deepened" tells one.
    boolean object = Sentence.is(noun, "obj");
    return all.stream()
        .filter(other -> verb.filter(other.triggers()::contains).isPresent())
        .filter(other -> isFriendly(telling) && (object || isFriendly(other)))
        .anyMatch(other -> principals(union(other)).containsAll(principals(union(telling))));
  }

  private static boolean isFriendly(Telling telling) {
    QuadClass quad = telling.act().type().quadClass();
    return quad == QuadClass.VERBAL_COOPERATION || quad == QuadClass.MATERIAL_COOPERATION;
  }
}
