// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/*
 * How it works. A time expression hangs on a word: climbing from it over nouns, one comes to the
 * first predicate, act or event noun, its owner. If that is the act asked about, the expression
 * dates it (0; 1 where a noun in between could also be what is dated). If not, it dates the act
 * only where grammar puts act and owner into one time: the act is named by an argument of the owner
 * or described by it (2), or both are clauses that share their time (3). Reported speech, clauses
 * with "after" and the like, and relative clauses have times of their own.
 */
final class Attachment {
  private static final List<String> MODIFIERS = List.of("nummod", "compound", "nmod:poss", "amod");

  private final Sentence sentence;
  private final Clause clauses;
  private final Word act;
  private final Set<Integer> acts;

  Attachment(Sentence sentence, Word act, Set<Integer> acts) {
    this.sentence = sentence;
    this.clauses = new Clause(sentence);
    this.act = act;
    this.acts = acts;
  }

  /** How far a time expression is from dating the act, 0 being nearest; empty if it does not. */
  OptionalInt distance(TimeMention mention) {
    if (mention.covers(act.index())
        || Narrative.compared(sentence, mention, 2)
        || (!act.isNoun() && describes(mention))) {
      return OptionalInt.empty();
    }
    Word at = clauses.head(mention.begin(), mention.end());
    int over = 0;
    while (sentence.head(at).isPresent()) {
      Word above = sentence.head(at).get();
      if (afterAnother(above, mention)) {
        return OptionalInt.empty();
      }
      if (above.index() == act.index()) {
        return OptionalInt.of(Math.min(over, 1));
      }
      if (countedFrom(above, mention)) {
        at = above;
        continue;
      }
      if (clauses.predicate(above) || acts.contains(above.index())) {
        return byOwner(mention, above);
      }
      if (actBelow(above)) {
        return OptionalInt.of(1);
      }
      if (ownTime(above, at, mention)) {
        return OptionalInt.empty();
      }
      over++;
      at = above;
    }
    return OptionalInt.empty();
  }

  /** Whether it tells which thing is meant: "a 2017 report", "a 16th century Bible". */
  private boolean describes(TimeMention mention) {
    return mention.begin() > 0
        && List.of("a", "an").contains(sentence.word(mention.begin() - 1).lemma());
  }

  /**
   * Whether it ends a phrase like "after an invasion in 2014", in which it dates the invasion even
   * where the parser hangs it on the verb.
   */
  private boolean afterAnother(Word verb, TimeMention mention) {
    int last = mention.begin() - 2;
    return last > 0
        && sentence.word(last + 1).tag().equals("IN")
        && sentence.children(verb, "obl").stream()
            .filter(phrase -> sentence.subtree(phrase).get(last))
            .flatMap(phrase -> sentence.children(phrase, "case").stream())
            .anyMatch(word -> Clause.listed("sequel", word));
  }

  /** Whether a clause is what an expression counts from: "two days after it was captured". */
  private boolean countedFrom(Word predicate, TimeMention mention) {
    return Sentence.is(predicate, "advcl")
        && sentence.children(predicate, "mark").stream()
            .anyMatch(mark -> mark.index() == mention.end());
  }

  /** Whether the act is part of a noun phrase: "a series of attacks in March". */
  private boolean actBelow(Word noun) {
    Word at = act;
    while (sentence.head(at).isPresent() && act.isNoun() && Sentence.is(at, "nmod")) {
      at = sentence.head(at).get();
      if (at.index() == noun.index()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun keeps a time expression for itself: "the 2015 deal", "after a vote in May". */
  private boolean ownTime(Word noun, Word below, TimeMention mention) {
    if (noun.isName()) {
      return modifies(noun, below, mention)
          && !sentence.word(Math.max(0, mention.begin() - 1)).tag().equals("IN");
    }
    if (TimeWords.ENGLISH.value("unit", noun.lemma()).isPresent()) {
      return false;
    }
    boolean of = sentence.children(below, "case").stream().anyMatch(is -> is.lemma().equals("of"));
    return of || apart(noun) || (modifies(noun, below, mention) && !occasion(noun));
  }

  private static boolean modifies(Word noun, Word below, TimeMention mention) {
    return mention.end() <= noun.index()
        && MODIFIERS.stream().anyMatch(relation -> Sentence.is(below, relation));
  }

  /** Whether it names what something happened at, so that its time is that of both. */
  private boolean occasion(Word noun) {
    return Sentence.is(noun, "obl")
        && sentence.children(noun, "case").stream()
            .anyMatch(word -> Clause.listed("occasion", word));
  }

  private OptionalInt byOwner(TimeMention mention, Word owner) {
    if (!clauses.predicate(owner)) {
      return OptionalInt.empty();
    }
    if (owner.head() == act.index()) {
      return below(owner);
    }
    return act.isNoun() && !clauses.predicate(act) ? argument(owner) : sister(mention, owner);
  }

  /** The owner hangs on the act: "killings committed in …", "attacked and killed five on …". */
  private OptionalInt below(Word owner) {
    if (Sentence.is(owner, "acl") && act.isNoun()) {
      return OptionalInt.of(2);
    }
    boolean joined = owner.relation().equals("conj") && sentence.children(owner, "nsubj").isEmpty();
    boolean participle =
        Sentence.is(owner, "advcl")
            && owner.tag().equals("VBG")
            && sentence.child(owner, "mark").isEmpty();
    return joined || participle ? OptionalInt.of(3) : OptionalInt.empty();
  }

  /** The act is a noun that the owner has as an argument: "held talks on Tuesday". */
  private OptionalInt argument(Word owner) {
    Word at = act;
    while (sentence.head(at).filter(head -> head.index() != owner.index()).isPresent()) {
      Word above = sentence.head(at).get();
      if (clauses.predicate(above) || clauses.predicate(at) || apart(at)) {
        return OptionalInt.empty();
      }
      at = above;
    }
    if (at.head() != owner.index() || apart(at)) {
      return OptionalInt.empty();
    }
    boolean light = Clause.listed("light", owner);
    boolean shares =
        switch (at.relation()) {
          case "nsubj" -> true;
          case "obj", "nsubj:pass" -> light;
          default -> Sentence.is(at, "obl") && (light || occasion(at));
        };
    return shares ? OptionalInt.of(2) : OptionalInt.empty();
  }

  private boolean apart(Word noun) {
    return sentence.children(noun, "case").stream().anyMatch(word -> Clause.listed("apart", word));
  }

  /**
   * The act is a clause beside or below the owner's, joined to it by links that all share a time:
   * "agreed on Monday to send", "attacked, killing five and wounding two".
   */
  private OptionalInt sister(TimeMention mention, Word owner) {
    Word at = act;
    int farthest = 0;
    while (at.index() != owner.index()) {
      OptionalInt link = link(mention, at);
      if (link.isEmpty() || sentence.head(at).isEmpty()) {
        return OptionalInt.empty();
      }
      farthest = Math.max(farthest, link.getAsInt());
      at = sentence.head(at).get();
    }
    return OptionalInt.of(farthest);
  }

  /** How closely a clause shares the time of the word it hangs on. */
  private OptionalInt link(TimeMention mention, Word clause) {
    if (Sentence.is(clause, "xcomp")) {
      return OptionalInt.of(2);
    }
    if (clause.relation().equals("conj")) {
      return mention.begin() < clause.index() ? OptionalInt.of(3) : OptionalInt.empty();
    }
    if (!Sentence.is(clause, "advcl") && !clause.relation().equals("dep")) {
      return OptionalInt.empty();
    }
    boolean along =
        sentence
            .child(clause, "mark", "advmod")
            .map(word -> Clause.listed("along", word))
            .orElse(clause.tag().equals("VBG"));
    return along ? OptionalInt.of(3) : OptionalInt.empty();
  }
}
