// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.essay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Event;
import org.chancery.workbench.casefolder.CaseFolder;

/**
 * Compares a table of {@code chancery code} with a chronology; {@code bench/essay.sh} starts it.
 */
public final class EssayBenchmark {
  private EssayBenchmark() {}

  /** {@code CSV CHRONOLOGY}: the table, and the chronology in its case folder. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: bench/essay.sh TEXT CHRONOLOGY --date EDTF");
      System.exit(2);
    }
    List<CodedLine> lines = CodedLine.read(Path.of(arguments[0]));
    Path chronology = Path.of(arguments[1]).toAbsolutePath();
    CaseFolder folder = CaseFolder.read(chronology.toAbsolutePath().resolveSibling(""));
    HandCoded hand = new HandCoded(ActorRegistry.bundled(), folder.registry().camps());
    print(hand, new Comparison(hand, folder.chronology(), lines), folder.chronology());
  }

  private static void print(HandCoded hand, Comparison comparison, List<Event> events) {
    Map<Event, CodedLine> found = comparison.found();
    List<List<CodedLine>> coded = comparison.coded();
    List<List<CodedLine>> facts = coded.stream().filter(one -> one.get(0).occurred()).toList();
    say("recall                %s", share(found.size(), events.size()));
    say("precision             %s", share(right(comparison, coded), coded.size()));
    say("  of events as facts  %s", share(right(comparison, facts), facts.size()));
    List<CodedLine> pairs = facts.stream().flatMap(List::stream).toList();
    int rightPairs = (int) pairs.stream().filter(comparison::isRight).count();
    say("  of their pairs      %s", share(rightPairs, pairs.size()));
    long then =
        found.entrySet().stream()
            .filter(one -> HandCoded.isThen(one.getKey(), one.getValue()))
            .count();
    long dated = found.values().stream().filter(line -> line.date().isPresent()).count();
    say("dates that touch      %s, %d of them dated", share((int) then, found.size()), dated);
    say("%ntype       found  of   right  of");
    comparison
        .byType()
        .forEach(
            (type, count) ->
                say("%-10s %5d %3d %7d %3d", type, count[0], count[1], count[2], count[3]));
    say("%nunreal taken for fact: %s", ids(comparison.takenForFact()));
    say("%nnot found");
    comparison.missed().forEach(event -> say("  %s", line(hand, event)));
    say("%nwrong");
    coded.stream().filter(one -> !comparison.isRight(one)).forEach(one -> say("  %s", line(one)));
    say("%nfound on another date");
    found.forEach(
        (event, line) -> {
          if (!HandCoded.isThen(event, line)) {
            say("  %s: %s, not %s", event.id(), line.date().orElseThrow(), event.date());
          }
        });
  }

  private static int right(Comparison comparison, List<List<CodedLine>> coded) {
    return (int) coded.stream().filter(comparison::isRight).count();
  }

  private static String line(HandCoded hand, Event event) {
    return "%s %s %s %s [%s]"
        .formatted(
            event.id(),
            hand.pair(event),
            HandCoded.type(event),
            event.status().label(),
            event.provenance().place());
  }

  private static String line(List<CodedLine> one) {
    CodedLine first = one.get(0);
    return "[%d] %s %s %s | %s"
        .formatted(
            first.sentence(),
            String.join("; ", one.stream().map(CodedLine::pair).toList()),
            first.type(),
            first.occurred() ? "fact" : "no fact",
            first.text());
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().map(event -> event.id().toString()).toList();
  }

  private static String share(int part, int all) {
    return String.format(
        Locale.ROOT, "%.2f (%d of %d)", all == 0 ? 0.0 : (double) part / all, part, all);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
