// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends trees that no English sentence can have. The parser errs in a few constructions again and
 * again, and its error shows in the words and their order alone; each method has an example. What
 * could be right stays as it is.
 */
final class Slips {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> UNITS = Set.of("minute", "hour", "day", "week", "month", "year");

  private final List<Word> words;

  private Slips(List<Word> words) {
    this.words = new ArrayList<>(words);
  }

  /** The same words with the tree mended. */
  static List<Word> mend(List<Word> words) {
    Slips slips = new Slips(words);
    for (int i = 0; i < words.size(); i++) {
      slips.neighbouring(i);
      slips.nominal(i);
      slips.joinedObject(i);
      slips.gerund(i);
      slips.looseGerund(i);
      slips.openingParticiple(i);
      slips.statementAsSubject(i);
      slips.participleAsSubject(i);
      slips.participleAsRoot(i);
      slips.recipientAsCompound(i);
      slips.result(i);
      slips.splitQuotation(i);
      slips.timeBefore(i);
      slips.gerundOfLoosePreposition(i);
    }
    return List.copyOf(slips.words);
  }

  /** "visited neighbouring Togo": an adjective, not a verb with an object. */
  private void neighbouring(int at) {
    Word word = words.get(at);
    String text = word.text().toLowerCase(Locale.ROOT);
    if (!text.equals("neighbouring") && !text.equals("neighboring")) {
      return;
    }
    child(at, "obj")
        .filter(object -> object.index() == at + 1)
        .ifPresent(
            object -> {
              hang(object.index(), word.head(), word.relation().equals("xcomp") ? "obj" : "obl");
              hang(at, object.index(), "amod");
            });
  }

  /** "Fighting between Chad and Libya …": a noun. */
  private void nominal(int at) {
    Word word = words.get(at);
    boolean noun =
        word.tag().equals("VBG")
            && Set.of("nsubj", "nsubj:pass", "obj").contains(word.relation())
            && child(at, "obj").isEmpty()
            && child(at, "aux").isEmpty()
            && child(at, "nmod").isPresent();
    if (noun) {
      words.set(
          at,
          new Word(
              at,
              word.text(),
              word.text().toLowerCase(Locale.ROOT),
              "NN",
              word.begin(),
              word.end(),
              word.head(),
              word.relation()));
    }
  }

  /** "criticised China as well as Russia": a noun is joined to a noun, not to the verb. */
  private void joinedObject(int at) {
    Word word = words.get(at);
    boolean joined = word.tag().startsWith("NN") && word.relation().equals("conj");
    if (!joined || word.head() < 0 || !words.get(word.head()).isVerb()) {
      return;
    }
    boolean clause =
        words.stream()
            .filter(one -> one.head() == at)
            .anyMatch(one -> Set.of("nsubj", "cop", "obj").contains(one.relation()));
    boolean phrase = child(at, "case").isPresent();
    children(word.head(), phrase ? "obl" : "obj").stream()
        .filter(object -> object.index() < at && !clause)
        .reduce((first, last) -> last)
        .ifPresent(object -> hang(at, object.index(), "conj"));
  }

  /** "bombed the town, killing four": what came of it, done by the same subject. */
  private void result(int at) {
    Word word = words.get(at);
    boolean loose = word.tag().equals("VBG") && word.relation().equals("xcomp") && at > 0;
    if (loose && words.get(at - 1).text().equals(",") && child(word.head(), "obj").isPresent()) {
      hang(at, word.head(), "advcl");
    }
  }

  /** "Our army," he said, "has left": the subject of the quotation is not that of "said". */
  private void splitQuotation(int at) {
    List<Word> subjects = children(at, "nsubj");
    if (subjects.size() < 2) {
      return;
    }
    Word first = subjects.get(0);
    children(at, "dep").stream()
        .filter(said -> said.isVerb() && said.index() > at)
        .filter(said -> child(said.index(), "nsubj").isEmpty())
        .findFirst()
        .ifPresent(
            said -> {
              hang(first.index(), said.index(), "nsubj");
              hang(said.index(), at, "ccomp");
            });
  }

  /** "expelled an envoy days after …": the envoy is no part of the days. */
  private void timeBefore(int at) {
    Word word = words.get(at);
    if (!UNITS.contains(word.lemma()) || at + 1 >= words.size() || word.head() <= at) {
      return;
    }
    Optional<Word> object = child(at, "compound").filter(one -> one.index() == at - 1);
    int clause = word.head();
    int verb = words.get(clause).head();
    boolean marked = words.get(at + 1).relation().equals("mark");
    if (object.isEmpty() || !marked || verb < 0 || verb >= at) {
      return;
    }
    int noun = object.orElseThrow().index();
    for (Word other : List.copyOf(words)) {
      if (other.head() == at && other.index() < noun) {
        hang(other.index(), noun, other.relation());
      }
    }
    hang(noun, verb, "obj");
    hang(at, clause, "obl");
  }

  /** "thanked Chad for asking": the parser now and then hangs "for" on the verb by itself. */
  private void gerundOfLoosePreposition(int at) {
    Word word = words.get(at);
    boolean loose = word.tag().equals("VBG") && word.relation().equals("dep") && word.head() >= 0;
    Word above = loose ? words.get(word.head()) : word;
    if (loose && above.tag().equals("IN") && above.head() >= 0 && above.index() < at) {
      hang(at, above.head(), "advcl");
      hang(above.index(), at, "mark");
    }
  }

  /** "for closing the border", "of arming rebels": a gerund, whose noun is its object. */
  private void gerund(int at) {
    Word word = words.get(at);
    if (!word.tag().equals("VBG") || !word.relation().equals("amod") || at == 0) {
      return;
    }
    Word noun = words.get(word.head());
    Word before = words.get(at - 1);
    boolean after = before.relation().equals("case") && before.head() == noun.index();
    boolean phrase = Set.of("obl", "nmod").contains(noun.relation());
    if (!after || !phrase || noun.index() < at || noun.head() < 0) {
      return;
    }
    hang(at, noun.head(), words.get(noun.head()).isVerb() ? "advcl" : "acl");
    hang(before.index(), at, "mark");
    hang(noun.index(), at, "obj");
  }

  /** "ruled out sending", "denied accusing": the complement of the verb before. */
  private void looseGerund(int at) {
    Word word = words.get(at);
    boolean loose = word.tag().equals("VBG") && word.relation().equals("dep") && word.head() >= 0;
    if (loose && words.get(word.head()).isVerb() && word.head() < at) {
      hang(at, word.head(), "xcomp");
    }
  }

  /** "Accusing Peru of theft, Chile closed its port": Chile is the subject, and no apposition. */
  private void openingParticiple(int at) {
    Word word = words.get(at);
    if (at != 0 || !word.tag().equals("VBG") || !word.relation().equals("amod")) {
      return;
    }
    Word noun = words.get(word.head());
    Optional<Word> subject = child(noun.index(), "appos");
    if (!noun.relation().equals("nsubj") || subject.isEmpty()) {
      return;
    }
    int verb = noun.head();
    hang(subject.orElseThrow().index(), verb, "nsubj");
    hang(at, verb, "advcl");
    hang(noun.index(), at, "obj");
  }

  /** "Peru says Chile must go": a verb of the indicative is no subject of another. */
  private void statementAsSubject(int at) {
    Word word = words.get(at);
    boolean subject = word.relation().equals("csubj") && FINITE.contains(word.tag());
    if (!subject || word.head() < at || child(at, "mark").isPresent() || hasQuestionWord(at)) {
      return;
    }
    Word verb = words.get(word.head());
    Optional<Word> object = child(at, "obj").filter(one -> one.index() < verb.index());
    if (object.isPresent() && child(verb.index(), "nsubj").isEmpty()) {
      hang(object.orElseThrow().index(), verb.index(), "nsubj");
      hang(at, verb.head(), verb.relation());
      hang(verb.index(), at, "ccomp");
    }
  }

  /** "Journalists detained by soldiers were freed": the noun is the subject. */
  private void participleAsSubject(int at) {
    Word word = words.get(at);
    Optional<Word> noun = child(at, "nsubj");
    if (word.relation().startsWith("csubj")
        && word.tag().equals("VBN")
        && child(at, "aux").isEmpty()
        && noun.filter(one -> one.index() < at).isPresent()) {
      hang(noun.orElseThrow().index(), word.head(), word.relation().substring(1));
      hang(at, noun.orElseThrow().index(), "acl");
    }
  }

  /** "Troops backed by tanks attacked the town": the finite verb is the root. */
  private void participleAsRoot(int at) {
    Word word = words.get(at);
    if (word.head() >= 0 || !word.tag().equals("VBN") || child(at, "aux").isPresent()) {
      return;
    }
    Optional<Word> noun = child(at, "nsubj").filter(one -> one.index() < at);
    boolean agent =
        children(at, "obl").stream()
            .anyMatch(one -> children(one.index(), "case").stream().anyMatch(Slips::isBy));
    Optional<Word> verb =
        children(at, "dep").stream()
            .filter(one -> FINITE.contains(one.tag()) && child(one.index(), "nsubj").isEmpty())
            .filter(one -> one.index() > at)
            .findFirst();
    if (noun.isPresent() && agent && verb.isPresent()) {
      hang(verb.orElseThrow().index(), -1, "root");
      hang(noun.orElseThrow().index(), verb.orElseThrow().index(), "nsubj");
      hang(at, noun.orElseThrow().index(), "acl");
    }
  }

  /** "sent Peru fifty trucks": a name before a number is no part of the noun. */
  private void recipientAsCompound(int at) {
    Word word = words.get(at);
    if (!word.isName() || !word.relation().equals("compound")) {
      return;
    }
    Word noun = words.get(word.head());
    boolean counted =
        children(noun.index(), "nummod").stream()
            .anyMatch(number -> number.index() > at && number.index() < noun.index());
    if (counted && noun.relation().equals("obj") && noun.index() > at) {
      hang(at, noun.head(), "iobj");
    }
  }

  private static boolean isBy(Word word) {
    return word.text().equalsIgnoreCase("by");
  }

  private boolean hasQuestionWord(int at) {
    return words.stream().anyMatch(one -> one.head() == at && one.tag().startsWith("W"));
  }

  private Optional<Word> child(int at, String relation) {
    return children(at, relation).stream().findFirst();
  }

  private List<Word> children(int at, String relation) {
    return words.stream()
        .filter(one -> one.head() == at && Sentence.is(one, relation))
        .sorted(Comparator.comparingInt(Word::index))
        .toList();
  }

  private void hang(int at, int head, String relation) {
    Word old = words.get(at);
    words.set(
        at,
        new Word(at, old.text(), old.lemma(), old.tag(), old.begin(), old.end(), head, relation));
  }
}
