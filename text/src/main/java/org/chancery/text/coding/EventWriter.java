// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance.Span;
import org.chancery.model.ontology.QuadClass;
import org.chancery.text.actor.Mention;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Pattern;
import org.chancery.text.time.DatedSentence;
import org.chancery.text.time.Dating;

/** Writes down what a sentence tells as an event, with the reasons. */
final class EventWriter {
  private EventWriter() {}

  /**
   * The events of a telling: one, but where several act and nobody is acted upon, one for each,
   * since several actors without a recipient are the parties of a mutual act.
   */
  static List<CodedEvent> write(
      Telling telling,
      Sentence sentence,
      DatedSentence dated,
      Set<Integer> acts,
      int number,
      String place) {
    if (telling.mutual()) {
      List<Mention> all = new ArrayList<>(telling.sources().mentions());
      all.addAll(telling.targets().mentions());
      return sides(telling, all).stream()
          .flatMap(one -> each(one, sentence, dated, acts, number, place))
          .toList();
    }
    if (telling.targets().isEmpty()) {
      return telling.sources().mentions().stream()
          .map(mention -> new Side(telling.sources().place(), List.of(mention)))
          .map(side -> telling.between(side, Side.NOBODY))
          .flatMap(alone -> each(alone, sentence, dated, acts, number, place))
          .toList();
    }
    return each(telling, sentence, dated, acts, number, place).toList();
  }

  /**
   * A mutual act has all parties on one side; but words against each other ("accused each other")
   * are an act of each against the others.
   */
  private static List<Telling> sides(Telling telling, List<Mention> all) {
    String place = telling.sources().place();
    if (telling.act().type().quadClass() != QuadClass.VERBAL_CONFLICT) {
      return List.of(telling.between(new Side(place, all), Side.NOBODY));
    }
    List<Telling> each = new ArrayList<>();
    for (Mention one : all) {
      Side source = new Side(place, List.of(one));
      each.add(telling.between(source, new Side(place, all).without(source)));
    }
    return each;
  }

  /** One for each time that it is told of. */
  private static Stream<CodedEvent> each(
      Telling telling,
      Sentence sentence,
      DatedSentence dated,
      Set<Integer> acts,
      int number,
      String place) {
    Word act = telling.triggers().get(telling.triggers().size() - 1);
    return dated.dates(act, acts).stream()
        .map(dating -> one(telling, sentence, dated, dating, number, place));
  }

  private static CodedEvent one(
      Telling telling,
      Sentence sentence,
      DatedSentence dated,
      Dating dating,
      int number,
      String place) {
    return new CodedEvent(
        number,
        sentence.text(),
        place,
        dating.date(),
        participants(telling.sources()),
        participants(telling.targets()),
        telling.act().type(),
        telling.act().mode(),
        code(telling),
        telling.status(),
        telling.triggers().stream().anyMatch(word -> dated.historical(word, dating)),
        confidence(telling),
        span(telling, sentence),
        why(telling, dating));
  }

  /** The own code of the outermost pattern that means the act by itself. */
  private static Optional<String> code(Telling telling) {
    return telling.patterns().stream()
        .filter(
            pattern ->
                pattern.sense().act().filter(act -> act.type() == telling.act().type()).isPresent())
        .findFirst()
        .flatMap(Pattern::code);
  }

  private static List<Participant> participants(Side side) {
    return side.mentions().stream().map(Mention::who).map(Participant::present).distinct().toList();
  }

  /**
   * How sure the coder is, by what it had to assume: 0.9 for a pattern with both sides named, and a
   * tenth less for each of: a side that nobody is known to stand on, one told by pronoun or
   * description, an event noun, each operator after the first. These steps are a ranking and no
   * measured probability; {@code chancery agreement} measures.
   */
  static BigDecimal confidence(Telling telling) {
    int doubts = Math.max(0, telling.patterns().size() - 2);
    doubts += telling.sources().isEmpty() ? 1 : 0;
    doubts += telling.targets().isEmpty() && !telling.mutual() ? 1 : 0;
    doubts += telling.trigger().isNoun() ? 1 : 0;
    doubts +=
        (int)
            Stream.of(telling.sources(), telling.targets())
                .filter(side -> side.mentions().stream().anyMatch(EventWriter::inferred))
                .count();
    return BigDecimal.valueOf(Math.max(1, 9 - doubts))
        .divide(BigDecimal.TEN, 1, RoundingMode.HALF_EVEN);
  }

  private static boolean inferred(Mention mention) {
    return mention.basis() == Mention.Basis.PRONOUN || mention.basis() == Mention.Basis.DESCRIPTION;
  }

  /** From the first word that tells it to the last, sides included. */
  private static Span span(Telling telling, Sentence sentence) {
    List<Integer> words =
        Stream.concat(
                telling.triggers().stream().map(Word::index),
                Stream.of(telling.sources(), telling.targets())
                    .flatMap(side -> side.mentions().stream())
                    .filter(mention -> mention.end() <= sentence.words().size())
                    .flatMap(mention -> Stream.of(mention.begin(), mention.end() - 1)))
            .sorted()
            .toList();
    return new Span(
        sentence.word(words.get(0)).begin(), sentence.word(words.get(words.size() - 1)).end());
  }

  private static Explanation why(Telling telling, Dating dating) {
    String patterns =
        Stream.iterate(0, i -> i < telling.patterns().size(), i -> i + 1)
            .map(
                i ->
                    "\"%s\" fits '%s' (%s)"
                        .formatted(
                            telling.triggers().get(i).text(),
                            telling.patterns().get(i).text(),
                            telling.patterns().get(i).origin()))
            .collect(Collectors.joining("; "));
    return new Explanation(
        patterns,
        side(telling.sources(), "nobody who acts is named at a place the pattern looks at"),
        side(telling.targets(), "nobody acted upon is named at a place the pattern looks at"),
        dating.because(),
        telling.steps().isEmpty() ? "it is told as a fact" : String.join("; ", telling.steps()));
  }

  private static String side(Side side, String nobody) {
    if (side.isEmpty()) {
      return nobody;
    }
    return side.mentions().stream()
        .sorted(Comparator.comparingInt(Mention::begin))
        .map(
            mention ->
                "\"%s\" stands at %s; %s, because %s"
                    .formatted(
                        mention.who().mention(),
                        side.place(),
                        mention.who().principal(),
                        mention.because()))
        .collect(Collectors.joining("; "));
  }
}
