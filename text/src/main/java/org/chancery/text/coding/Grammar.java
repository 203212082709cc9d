// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * Who stands where beside a word of a sentence: subject and object as they are meant, whatever the
 * construction. Passives, participles, relative clauses, infinitives and joined verbs take them
 * from where they stand.
 */
final class Grammar {
  private static final int DEEP = 12;

  private static final Set<String> TOGETHER = Set.of("along", "together", "alongside");

  /** Prepositions that speak of an opponent wherever they stand in the clause. */
  private static final Set<String> FAR = Set.of("against");

  /** Prepositions that belong to the noun they stand on, and to no noun above it. */
  private static final Set<String> NEAR = Set.of("of", "in", "at", "for", "with", "between");

  private final Sentence sentence;
  private final Prepositions prepositions;
  private final Relatives relatives;

  Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.prepositions = new Prepositions(sentence);
    this.relatives = new Relatives(sentence);
  }

  Sentence sentence() {
    return sentence;
  }

  /** Whether a verb is passive: by auxiliary, or as a past participle on a noun. */
  boolean passive(Word verb) {
    if (!sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
      return false;
    }
    boolean onNoun =
        (verb.relation().equals("acl") || verb.relation().equals("amod"))
            && sentence.child(verb, "nsubj").isEmpty();
    boolean joined =
        verb.relation().equals("conj")
            && sentence.child(verb, "nsubj").isEmpty()
            && sentence.child(verb, "obj").isEmpty()
            && verb.tag().equals("VBN")
            && sentence.head(verb).filter(head -> head.isVerb() && passive(head)).isPresent();
    boolean reduced =
        verb.tag().equals("VBN")
            && verb.relation().equals("advcl")
            && sentence.child(verb, "nsubj", "obj", "aux").isEmpty();
    return onNoun || joined || reduced;
  }

  /** The words for who does what a verb or predicate says. */
  List<Word> agents(Word verb) {
    return agents(verb, 0);
  }

  private List<Word> agents(Word verb, int depth) {
    if (passive(verb)) {
      List<Word> by = prepositional(verb, "by");
      return by.isEmpty() ? prepositions.farther(verb, "by").stream().toList() : by;
    }
    return subjects(verb, depth);
  }

  /** The words for whom an act befalls. */
  List<Word> patients(Word verb) {
    List<Word> found = new ArrayList<>();
    if (passive(verb)) {
      found.addAll(subjects(verb, 0));
      found.addAll(sentence.children(verb, "obj"));
      return found;
    }
    if (inverted(verb)) {
      return found;
    }
    for (Word object : sentence.children(verb, "obj")) {
      found.add(Relatives.pronoun(object) ? antecedent(verb).orElse(object) : object);
    }
    if (isGerund(verb)) {
      sentence.head(verb).ifPresent(found::add);
    }
    if (found.isEmpty() && verb.tag().equals("VBG")) {
      found.addAll(prepositional(verb, "of"));
    }
    if (found.isEmpty() && takesAntecedentAsObject(verb)) {
      antecedent(verb).ifPresent(found::add);
    }
    if (found.isEmpty() && verb.relation().equals("conj") && sharesObject(verb)) {
      sentence.head(verb).ifPresent(head -> found.addAll(patients(head)));
    }
    return found;
  }

  /** "shelled and bombed the town": the object stands with the last verb only, or the first. */
  private boolean sharesObject(Word verb) {
    return sentence.child(verb, "nsubj").isEmpty()
        && sentence.child(verb, "obl", "xcomp", "ccomp", "obj").isEmpty()
        && sentence.head(verb).filter(Word::isVerb).isPresent();
  }

  private boolean takesAntecedentAsObject(Word verb) {
    return verb.relation().equals("acl:relcl")
        && sentence.children(verb, "nsubj").stream()
            .anyMatch(subject -> !Relatives.pronoun(subject));
  }

  /** The grammatical subject, taken from above where the verb has none of its own. */
  private List<Word> subjects(Word verb, int depth) {
    List<Word> own = new ArrayList<>();
    for (Word subject : sentence.children(verb, "nsubj")) {
      own.add(Relatives.pronoun(subject) ? antecedent(verb).orElse(subject) : subject);
    }
    if (own.isEmpty() && inverted(verb)) {
      return sentence.children(verb, "obj");
    }
    if (!own.isEmpty()) {
      own.addAll(companions(verb));
    }
    if (!own.isEmpty() || depth > DEEP) {
      return own;
    }
    Optional<Word> above = sentence.head(verb);
    if (above.isEmpty()) {
      return stranded(verb);
    }
    Word head = above.orElseThrow();
    return switch (verb.relation()) {
      case "acl", "acl:relcl", "amod" -> isGerund(verb) ? own : List.of(head);
      case "conj", "parataxis" -> predicate(head) ? subjects(resumed(verb, head), depth + 1) : own;
      case "xcomp" -> controllers(head, depth);
      case "advcl", "ccomp" -> predicate(head) ? subjects(head, depth + 1) : own;
      // "Brussels was slow to react, trying instead to …": the parser is not sure how it hangs.
      case "dep" -> verb.tag().equals("VBG") && predicate(head) ? subjects(head, depth + 1) : own;
      default -> own;
    };
  }

  /**
   * "He complained that it is slow, warned against it": a verb in the past tense after a clause in
   * the present goes on with what is told, where the parser has joined it to the clause.
   */
  boolean resumes(Word verb) {
    return verb.relation().equals("conj")
        && sentence.head(verb).filter(head -> !resumed(verb, head).equals(head)).isPresent();
  }

  private Word resumed(Word verb, Word head) {
    boolean present =
        sentence.children(head, "aux", "cop").stream()
            .anyMatch(aux -> Set.of("VBZ", "VBP").contains(aux.tag()));
    return sentence
        .head(head)
        .filter(above -> head.relation().equals("ccomp") && isPast(verb))
        .filter(above -> above.tag().equals("VBD"))
        .filter(above -> present || Set.of("VBZ", "VBP").contains(head.tag()))
        .orElse(head);
  }

  private boolean isPast(Word verb) {
    return verb.tag().equals("VBD")
        || (verb.tag().equals("VBN") && sentence.child(verb, "aux", "aux:pass").isEmpty());
  }

  /**
   * "On the margins of a summit in Astana, A and B decided": where the parser has joined A and B to
   * Astana and left the verb without a subject, those who stand right before it after the comma.
   */
  private List<Word> stranded(Word verb) {
    int first =
        sentence.children(verb, "aux").stream().mapToInt(Word::index).min().orElse(verb.index());
    boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(sentence.word(first).tag());
    int last = Math.min(first, verb.index()) - 1;
    while (last > 0 && sentence.word(last).tag().startsWith("RB")) {
      last--;
    }
    if (!finite || last < 0 || !sentence.word(last).isNoun()) {
      return List.of();
    }
    int comma = last;
    while (comma >= 0 && !sentence.word(comma).text().equals(",")) {
      comma--;
    }
    List<Word> found = new ArrayList<>();
    for (Word word : sentence.words().subList(comma + 1, last + 1)) {
      boolean joined = word.relation().equals("conj") && word.head() <= comma;
      if (word.isNoun() && joined && prepositionOf(word).isEmpty()) {
        found.add(word);
      }
    }
    return comma < 0 ? List.of() : found;
  }

  /** "for attacking Ukraine", which the parser reads like "for attacking forces". */
  boolean isGerund(Word verb) {
    return verb.tag().equals("VBG")
        && verb.relation().equals("amod")
        && sentence.head(verb).filter(Word::isName).isPresent()
        && verb.index() > 0
        && sentence.word(verb.index() - 1).relation().equals("case");
  }

  /** "Chad, along with Niger, …": those who act with the subject, named before the verb. */
  private List<Word> companions(Word verb) {
    List<Word> beside = new ArrayList<>(sentence.children(verb, "obl"));
    sentence.children(verb, "nsubj").forEach(s -> beside.addAll(sentence.children(s, "nmod")));
    return beside.stream()
        .filter(one -> one.index() < verb.index())
        .filter(
            one ->
                sentence.children(one, "case", "advmod").stream()
                    .anyMatch(marker -> TOGETHER.contains(lower(marker))))
        .toList();
  }

  /** "…," warned Kenya's president: who speaks stands after the verb. */
  private boolean inverted(Word verb) {
    int before = verb.index() - 1;
    return before >= 0
        && Speech.isQuote(sentence.word(before))
        && sentence.child(verb, "nsubj").isEmpty();
  }

  /** Who is meant to do what an infinitive says: the object of "urge", the subject of "refuse". */
  private List<Word> controllers(Word governor, int depth) {
    List<Word> objects = sentence.children(governor, "obj", "iobj");
    if (!objects.isEmpty() && governor.isVerb() && !governor.lemma().equals("promise")) {
      return objects;
    }
    return governor.isVerb() || predicate(governor) ? subjects(governor, depth + 1) : List.of();
  }

  private boolean predicate(Word word) {
    return word.isVerb() || !sentence.children(word, "cop", "nsubj").isEmpty();
  }

  /** The noun that a relative clause belongs to. */
  Optional<Word> antecedent(Word verb) {
    return relatives.antecedent(verb);
  }

  /** What stands after a preposition on a word: nouns, and gerunds. */
  List<Word> prepositional(Word word, String preposition) {
    return prepositions.on(word, preposition);
  }

  /** The preposition (or subordinating word) that a phrase begins with, in lower case. */
  Optional<String> prepositionOf(Word phrase) {
    return prepositions.of(phrase);
  }

  /**
   * The same, and on its objects too, since prepositions are often attached there by the parser.
   */
  List<Word> nearPrepositional(Word word, String preposition) {
    Set<Word> found = new LinkedHashSet<>(prepositional(word, preposition));
    if (word.isNoun()) {
      supporting(word).ifPresent(verb -> found.addAll(prepositional(verb, preposition)));
      found.remove(word);
    } else {
      sentence.children(word, "obj", "xcomp").stream()
          .filter(below -> !below.isVerb() || FAR.contains(preposition))
          .forEach(object -> found.addAll(prepositional(object, preposition)));
      if (passive(word)) {
        sentence
            .children(word, "nsubj:pass")
            .forEach(subject -> found.addAll(prepositional(subject, preposition)));
      }
    }
    boolean far = word.isNoun() ? !NEAR.contains(preposition) : FAR.contains(preposition);
    if (found.isEmpty() && far) {
      prepositions.farther(word, preposition).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** What stands after a preposition on a word or, if nothing, on what hangs on it. */
  List<Word> below(Word word, String preposition) {
    List<Word> near = prepositional(word, preposition);
    return near.isEmpty() ? prepositions.farther(word, preposition).stream().toList() : near;
  }

  /** The verb that an event noun is the object or passive subject of. */
  Optional<Word> supporting(Word noun) {
    boolean object =
        Sentence.is(noun, "obj")
            || noun.relation().equals("nsubj:pass")
            || Sentence.is(noun, "obl");
    return object ? sentence.head(noun).filter(Word::isVerb) : Optional.empty();
  }

  static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
