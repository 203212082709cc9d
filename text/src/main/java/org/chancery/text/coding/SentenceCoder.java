// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.Resolution;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.QuadClass;
import org.chancery.text.actor.Mention;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.lexicon.Operator;
import org.chancery.text.lexicon.Pattern;

/** What a sentence tells as such: of all that its words tell, what is not only part of another. */
final class SentenceCoder {
  private static final java.util.regex.Pattern SCORE =
      java.util.regex.Pattern.compile("\\b\\d{1,3}\\s?[-–]\\s?\\d{1,3}\\b");

  private final Lexicon lexicon;
  private final Set<String> sport;
  private final Set<String> weakSport;

  SentenceCoder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sport = lexicon.set("c_sport");
    this.weakSport = lexicon.set("c_sport_weak");
  }

  /** The tellings of a sentence, in the order of its words. */
  List<Telling> code(Sentence sentence, List<Mention> mentions) {
    return told(sentence, mentions, Optional.empty(), new Hosts());
  }

  /**
   * Those of them that are worth telling of a text.
   *
   * @param focus the state that it is about, if it is about one
   * @param hosts where the meetings are that the paragraph has spoken of
   */
  List<Telling> code(
      Sentence sentence, List<Mention> mentions, Optional<Resolution> focus, Hosts hosts) {
    hosts.read(sentence, mentions);
    List<Telling> told = told(sentence, mentions, focus, hosts);
    Plausibility plausibility = new Plausibility(sentence, told, lexicon.set("inert"));
    return told.stream()
        .map(plausibility::corrected)
        .flatMap(Optional::stream)
        .flatMap(one -> Stream.concat(plausibility.presumed(one).stream(), Stream.of(one)))
        .toList();
  }

  private List<Telling> told(
      Sentence sentence, List<Mention> mentions, Optional<Resolution> focus, Hosts hosts) {
    Domestic domestic = new Domestic(sentence, mentions, lexicon.set("c_domestic"), focus);
    Interpreter interpreter = interpreter(sentence, mentions);
    BitSet taken = new BitSet();
    List<Telling> told = new ArrayList<>();
    for (Word word : topDown(sentence)) {
      if (taken.get(word.index())) {
        continue;
      }
      Optional<Telling> telling = interpreter.of(word);
      take(interpreter, word, taken);
      telling.ifPresent(found -> takeTopic(interpreter, found, taken));
      telling
          .map(domestic::complete)
          .map(found -> hosts.complete(found, sentence))
          .filter(found -> stands(found, interpreter.grammar()))
          .map(found -> real(found, interpreter.grammar()))
          .ifPresent(told::add);
    }
    boolean game = isSport(sentence);
    return told.stream()
        .filter(telling -> !(game && isForce(telling)))
        .filter(telling -> told.stream().noneMatch(other -> follows(telling, other, interpreter)))
        .sorted(Comparator.comparingInt(telling -> telling.trigger().index()))
        .toList();
  }

  Interpreter interpreter(Sentence sentence, List<Mention> mentions) {
    Grammar grammar = new Grammar(sentence);
    return new Interpreter(lexicon, grammar, new Parties(grammar, mentions, lexicon.set("inert")));
  }

  private static List<Word> topDown(Sentence sentence) {
    List<Word> order = new ArrayList<>();
    List<Word> level = sentence.words().stream().filter(word -> word.head() < 0).toList();
    BitSet seen = new BitSet();
    while (!level.isEmpty()) {
      List<Word> next = new ArrayList<>();
      for (Word word : level) {
        if (!seen.get(word.index())) {
          seen.set(word.index());
          order.add(word);
          next.addAll(sentence.children(word));
        }
      }
      level = next;
    }
    return order;
  }

  /** An operator takes what stands below it; what is told of somebody in passing stays told. */
  private static void take(Interpreter interpreter, Word word, BitSet taken) {
    Sentence sentence = interpreter.grammar().sentence();
    boolean factive =
        interpreter
            .matcher()
            .best(word)
            .map(Pattern::sense)
            .flatMap(sense -> sense.operator())
            .filter(op -> op == Operator.PRAISE || op == Operator.BLAME || op == Operator.SAY)
            .isPresent();
    for (Word below : interpreter.capturedBy(word)) {
      if (factive || below.isNoun()) {
        taken.set(below.index());
        if (!factive) {
          sentence.children(below, "acl").stream()
              .filter(clause -> clause.relation().equals("acl"))
              .forEach(clause -> takeClause(sentence, clause, taken));
        }
        if (interpreter.of(below).isPresent()) {
          interpreter.of(below).orElseThrow().triggers().forEach(t -> taken.set(t.index()));
        }
      } else {
        takeClause(sentence, below, taken);
      }
    }
  }

  /** "rejected a demand that …", "signed a deal": the object is part of the act. */
  private static void takeTopic(Interpreter interpreter, Telling telling, BitSet taken) {
    Word word = telling.trigger();
    if (!word.isVerb() || telling.patterns().get(0).sense().act().isEmpty()) {
      return;
    }
    Sentence sentence = interpreter.grammar().sentence();
    for (Word object : interpreter.grammar().patients(word)) {
      boolean topic =
          object.isNoun()
              && interpreter
                  .of(object)
                  .map(Telling::act)
                  .filter(
                      act -> act.type() == telling.act().type() || act.type() == EventType.REQUEST)
                  .isPresent();
      if (topic) {
        taken.set(object.index());
        sentence.children(object, "acl", "ccomp").forEach(one -> takeClause(sentence, one, taken));
      }
    }
  }

  private static void takeClause(Sentence sentence, Word word, BitSet taken) {
    taken.set(word.index());
    for (Word child : sentence.children(word)) {
      boolean aside = child.relation().equals("acl:relcl") || child.relation().equals("parataxis");
      if (!aside && !new Grammar(sentence).resumes(child)) {
        takeClause(sentence, child, taken);
      }
    }
  }

  /** An event noun by itself tells an event only where both sides stand with it. */
  private static boolean stands(Telling telling, Grammar grammar) {
    Word trigger = telling.trigger();
    if (!trigger.isNoun()) {
      return true;
    }
    if (telling.mutual()
        && telling.sources().mentions().size() + telling.targets().mentions().size() > 1) {
      return true;
    }
    if (isForce(telling) && !telling.sources().isEmpty()) {
      // "Iran's seizure of a tanker": what it was done to is told, though it is nobody we know.
      return !telling.targets().isEmpty() || !grammar.prepositional(trigger, "of").isEmpty();
    }
    return !telling.sources().isEmpty() && !telling.targets().isEmpty();
  }

  /** "A raid on the town killed three": what the raid did is the raid. */
  private static boolean follows(Telling telling, Telling other, Interpreter interpreter) {
    return other.trigger().isNoun()
        && !other.targets().isEmpty()
        && telling.act().type() == other.act().type()
        && telling.targets().without(other.targets()).isEmpty()
        && interpreter.grammar().agents(telling.trigger()).stream()
            .map(subject -> interpreter.grammar().sentence().subtree(subject))
            .anyMatch(subject -> subject.get(other.trigger().index()));
  }

  private static Telling real(Telling telling, Grammar grammar) {
    if (telling.status() != Status.OCCURRED) {
      return telling;
    }
    return new Clauses(grammar)
        .unreal(telling.trigger())
        .map(because -> telling.as(telling.act(), Status.HYPOTHETICAL, because))
        .orElse(telling);
  }

  /** Two words of sport of which one is surely that, or one and a score. */
  private boolean isSport(Sentence sentence) {
    Set<String> lemmas =
        sentence.words().stream()
            .map(word -> word.lemma().toLowerCase(Locale.ROOT).replace('-', '_'))
            .collect(Collectors.toCollection(TreeSet::new));
    long sure = lemmas.stream().filter(sport::contains).count();
    long weak = lemmas.stream().filter(weakSport::contains).count();
    boolean score = SCORE.matcher(sentence.text()).find();
    return sure > 1 || (sure > 0 && (weak > 0 || score)) || (weak > 0 && score);
  }

  private static boolean isForce(Telling telling) {
    return telling.act().type().quadClass() == QuadClass.MATERIAL_CONFLICT;
  }

  /** Nobody on either side: nothing to tell. */
  static boolean anybody(Telling telling) {
    Side all = telling.sources().or(telling.targets());
    return !all.isEmpty();
  }
}
