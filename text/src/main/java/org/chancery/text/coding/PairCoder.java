// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;
import org.chancery.model.event.Provenance.Span;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Period;
import org.chancery.text.actor.Mention;
import org.chancery.text.coding.PairReading.Marked;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Draft;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;

/**
 * Says what a marked source does to a marked target, whoever they are. All tellings of the sentence
 * are candidates, the one whose sides fit the marks best is taken.
 */
public final class PairCoder {
  static final String SOURCE = "source";
  static final String TARGET = "target";

  /** What another telling has taken over is only the answer where nothing else is. */
  private static final double CAPTURED = 4;

  private static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  private final Parser parser;
  private final SentenceCoder coder;

  /** A coder by the convention of the relation-classification sets. */
  public PairCoder(Parser parser, Lexicon lexicon) {
    this.parser = parser;
    this.coder = new SentenceCoder(lexicon.byCameo());
  }

  /** The type of what the source does to the target; empty if nothing is told. */
  public Optional<EventType> code(MarkedSentence marked) {
    List<Candidate> candidates = new ArrayList<>();
    for (Draft draft : Parser.split(marked.text())) {
      candidates.addAll(candidates(parser.parse(draft), marked));
    }
    return best(candidates);
  }

  /** All that the lexicon finds, for those who weigh it themselves. */
  public PairReading read(MarkedSentence marked) {
    return new PairReading(
        Parser.split(marked.text()).stream()
            .map(draft -> read(parser.parse(draft), marked))
            .toList());
  }

  PairReading.Part read(Sentence sentence, MarkedSentence marked) {
    return new PairReading.Part(
        sentence,
        marked.source().flatMap(span -> mention(sentence, span, SOURCE)).map(Marked::of),
        marked.target().flatMap(span -> mention(sentence, span, TARGET)).map(Marked::of),
        candidates(sentence, marked).stream()
            .map(candidate -> PairCandidate.of(candidate.telling(), candidate.fit()))
            .toList());
  }

  Optional<EventType> best(List<Candidate> candidates) {
    return candidates.stream()
        .max(Comparator.comparingDouble(Candidate::fit))
        .map(candidate -> candidate.telling().act().type());
  }

  /** A telling and how well it fits the marks. */
  record Candidate(Telling telling, double fit) {}

  List<Candidate> candidates(Sentence sentence, MarkedSentence marked) {
    List<Mention> mentions = new ArrayList<>();
    marked.source().flatMap(span -> mention(sentence, span, SOURCE)).ifPresent(mentions::add);
    marked.target().flatMap(span -> mention(sentence, span, TARGET)).ifPresent(mentions::add);
    Interpreter interpreter = coder.interpreter(sentence, mentions);
    List<Telling> asserted = coder.code(sentence, mentions);
    List<Candidate> candidates = new ArrayList<>();
    for (Word word : sentence.words()) {
      interpreter
          .of(word)
          .map(
              telling ->
                  new Candidate(
                      telling,
                      fit(telling, asserted, sentence)
                          - (interpreter.captured(telling.trigger()) ? CAPTURED : 0)))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  private static double fit(Telling telling, List<Telling> asserted, Sentence sentence) {
    boolean source = has(telling.sources(), SOURCE);
    boolean target = has(telling.targets(), TARGET);
    boolean both =
        telling.mutual() && has(telling.sources(), SOURCE) && has(telling.sources(), TARGET);
    double fit = 0;
    fit += source ? 4 : 0;
    fit += target || both ? 4 : 0;
    fit -= has(telling.targets(), SOURCE) ? 2 : 0;
    fit -= has(telling.sources(), TARGET) && !both ? 2 : 0;
    fit += asserted.stream().anyMatch(one -> one.trigger().equals(telling.trigger())) ? 2 : 0;
    fit += telling.status() == Status.OCCURRED ? 0.5 : 0;
    fit -= 0.1 * depth(telling.trigger(), sentence);
    return fit;
  }

  private static int depth(Word word, Sentence sentence) {
    int depth = 0;
    Optional<Word> at = sentence.head(word);
    while (at.isPresent() && depth < 30) {
      depth++;
      at = sentence.head(at.orElseThrow());
    }
    return depth;
  }

  static boolean has(Side side, String who) {
    return side.mentions().stream().anyMatch(one -> one.who().mention().equals(who));
  }

  private static Optional<Mention> mention(Sentence sentence, Span span, String who) {
    BitSet inside = new BitSet();
    for (Word word : sentence.words()) {
      int begin = sentence.begin() + word.begin();
      int end = sentence.begin() + word.end();
      if (begin < span.end() && end > span.begin()) {
        inside.set(word.index());
      }
    }
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    int head =
        inside.stream()
            .filter(
                i ->
                    !inside.get(Math.max(sentence.word(i).head(), 0))
                        || sentence.word(i).head() < 0)
            .boxed()
            .min(Comparator.comparing((Integer i) -> rank(sentence.word(i))))
            .orElse(inside.nextSetBit(0));
    return Optional.of(
        new Mention(
            inside.nextSetBit(0),
            inside.length(),
            head,
            resolution(who),
            Mention.Basis.NAME,
            "it is marked"));
  }

  private static int rank(Word word) {
    return word.isNoun() ? 0 : word.tag().startsWith("PRP") || word.tag().startsWith("JJ") ? 1 : 2;
  }

  private static Resolution resolution(String who) {
    ActorId id = new ActorId(who);
    return new Resolution(
        who,
        id,
        ActorKind.UNKNOWN,
        id,
        Optional.empty(),
        Optional.empty(),
        Link.EXACT_NAME,
        ALWAYS);
  }
}
