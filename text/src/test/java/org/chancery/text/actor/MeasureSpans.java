// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;
import org.chancery.text.language.Sentence;

/**
 * Measures, on a file of relations with marked spans, how many of the spans in which a word names a
 * state are found to stand for that state, and how many sentences are read in a second of one
 * core's time. Run it with the file as argument; it is no test.
 */
final class MeasureSpans {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1); // any: no name of a state is dated
  private static final int LONGEST = 6; // words
  private static final int ROUNDS = 20;

  private final ActorRegistry registry = ActorRegistry.bundled();
  private final List<Sentence> sentences = new ArrayList<>();
  private int spans;
  private int found;

  public static void main(String[] arguments) throws IOException {
    MeasureSpans measure = new MeasureSpans();
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    int column = List.of(lines.get(0).split("\t", -1)).indexOf("marked_sentence");
    lines.stream().skip(1).forEach(line -> measure.read(line.split("\t", -1)[column]));
    measure.report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void report(PrintStream out) {
    out.printf("spans with a state: %d, found: %d%n", spans, found);
    for (int round = 0; round < ROUNDS; round++) {
      long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      sentences.forEach(sentence -> Read.FINDER.cast(Optional.empty()).in(sentence));
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      out.printf("%.0f sentences/s%n", sentences.size() * 1e9 / (end - begin));
    }
  }

  private void read(String marked) {
    String text = unmarked(marked);
    Cast cast = Read.FINDER.cast(Optional.empty());
    List<Found> mentions = new ArrayList<>();
    for (Sentence sentence : Read.sentences(text)) {
      sentences.add(sentence);
      cast.in(sentence).forEach(mention -> mentions.add(Found.in(sentence, mention)));
    }
    for (String tag : List.of("s", "t")) {
      int begin = marked.indexOf("<" + tag + ">");
      int end = marked.indexOf("</" + tag + ">");
      if (begin >= 0 && end > begin) {
        int from = unmarked(marked.substring(0, begin)).length();
        count(unmarked(marked.substring(begin, end)), from, mentions);
      }
    }
  }

  private record Found(int begin, int end, String principal) {
    static Found in(Sentence sentence, Mention mention) {
      return new Found(
          sentence.begin() + sentence.word(mention.begin()).begin(),
          sentence.begin() + sentence.word(mention.end() - 1).end(),
          mention.who().principal().value());
    }
  }

  private void count(String span, int from, List<Found> mentions) {
    Set<String> states = states(span);
    if (states.isEmpty()) {
      return;
    }
    spans++;
    Set<String> named = new TreeSet<>();
    mentions.stream()
        .filter(one -> one.begin() < from + span.length() && one.end() > from)
        .forEach(one -> named.add(one.principal()));
    found += named.containsAll(states) ? 1 : 0;
  }

  /* What the registry has for the capitalised words of a span, the longest first; no grammar. */
  private Set<String> states(String span) {
    String[] words = span.replaceAll("'s\\b|[,;:()\"]", "").split("[ -]+");
    Set<String> states = new TreeSet<>();
    int at = 0;
    while (at < words.length) {
      int length = Math.min(LONGEST, words.length - at);
      while (length > 0 && resolved(words, at, length).isEmpty()) {
        length--;
      }
      resolved(words, at, length)
          .filter(who -> who.kind() == ActorKind.STATE)
          .ifPresent(who -> states.add(who.principal().value()));
      at += Math.max(1, length);
    }
    return states;
  }

  private Optional<Resolution> resolved(String[] words, int at, int length) {
    String name = String.join(" ", Arrays.copyOfRange(words, at, at + length));
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    return Optional.of(registry.resolve(name, DAY))
        .filter(who -> capital && who.link() != Link.UNRESOLVED);
  }

  private static String unmarked(String text) {
    return text.replaceAll("</?[st]>", "");
  }
}
