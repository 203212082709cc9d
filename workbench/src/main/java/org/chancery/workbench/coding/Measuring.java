// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.CodedEvent;
import org.chancery.text.coding.Coder;
import org.chancery.text.coding.MarkedSentence;
import org.chancery.text.coding.TextKind;
import org.chancery.text.document.Block;
import org.chancery.text.document.Document;

/** Codes sentences from tables, for comparison with what people coded. */
final class Measuring {
  private Measuring() {}

  /**
   * For each row the type of what its marked source does to its marked target, or {@code NONE}.
   *
   * @param file columns {@code marked_sentence}, and {@code source}, {@code target}, {@code uid}
   */
  static void pairs(Path file, Function<MarkedSentence, String> coder, PrintStream out) {
    new TsvFile(file)
        .read(
            List.of("marked_sentence"),
            rows -> {
              List<String> lines =
                  rows.parallelStream()
                      .map(row -> uid(row, "uid") + "\t" + coder.apply(marked(row)))
                      .toList();
              lines.forEach(line -> out.print(line + "\n"));
            });
    out.flush();
  }

  /** A type's name, or {@code NONE}. */
  static String type(Optional<EventType> type) {
    return type.map(EventType::name).orElse("NONE");
  }

  /** The marked sentence of a row. */
  static MarkedSentence marked(TsvFile.Row row) {
    return MarkedSentence.parse(
        row.text("marked_sentence").orElse(""),
        row.text("source").orElse(""),
        row.text("target").orElse(""));
  }

  /**
   * For each row the dyads of what its sentence tells as having happened, not long ago.
   *
   * @param file columns {@code id}, {@code sentence}, and {@code date}
   */
  static void triples(
      Path file, Coder coder, ActorRegistry registry, Optional<Edtf> date, PrintStream out) {
    ActorCode codes = new ActorCode(registry);
    new TsvFile(file)
        .read(
            List.of("id", "sentence"),
            rows -> {
              List<Set<String>> lines =
                  rows.parallelStream().map(row -> triples(row, coder, codes, date)).toList();
              lines.forEach(some -> some.forEach(line -> out.print(line + "\n")));
            });
    out.flush();
  }

  private static Set<String> triples(
      TsvFile.Row row, Coder coder, ActorCode codes, Optional<Edtf> date) {
    Optional<Edtf> written = row.text("date").flatMap(Measuring::date).or(() -> date);
    String sentence = row.text("sentence").orElse("");
    Document document =
        new Document(
            uid(row, "id"),
            Optional.empty(),
            written,
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(new Block(Block.Kind.BODY, sentence, "")));
    Set<String> lines = new LinkedHashSet<>();
    for (CodedEvent event : coder.code(document, TextKind.NEWS).events()) {
      if (event.status() == Status.OCCURRED && !event.historical()) {
        for (DyadLine dyad : DyadLine.of(event)) {
          String source = codes.forMeasuring(dyad.source());
          String target = codes.forMeasuring(dyad.target());
          if (!source.equals("-") || !target.equals("-")) {
            lines.add(String.join("\t", uid(row, "id"), source, target, event.type().name()));
          }
        }
      }
    }
    return lines;
  }

  private static String uid(TsvFile.Row row, String column) {
    return row.text(column).orElse(Integer.toString(row.number()));
  }

  private static Optional<Edtf> date(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
