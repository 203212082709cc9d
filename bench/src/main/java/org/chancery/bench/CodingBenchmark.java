// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.text.coding.CodedEvent;
import org.chancery.text.coding.Coder;
import org.chancery.text.coding.DocumentCoder;
import org.chancery.text.coding.Reading;
import org.chancery.text.coding.TextKind;
import org.chancery.text.document.Block;
import org.chancery.text.document.Document;
import org.chancery.text.document.DocumentReader;
import org.chancery.text.language.ModelFiles;
import org.chancery.text.language.Parser;
import org.chancery.text.language.TimeTagger;
import org.chancery.text.lexicon.Lexicon;

/**
 * How fast texts are coded: from text to events, on all processors, the models loaded and warm.
 * Beside it how many sentences were parsed, what passing over the others costs in events, and how
 * much memory the process took.
 */
public final class CodingBenchmark {
  private static final int WARM = 300;

  private CodingBenchmark() {}

  /** Folder of the models, then options and files. */
  public static void main(String[] arguments) throws IOException {
    long begin = System.nanoTime();
    InstalledModels source = new InstalledModels(Path.of(arguments[0]));
    ModelFiles models =
        Files.isDirectory(source.folder())
            ? ModelFiles.in(source.folder())
            : ModelFiles.unpacked(source.jar(), source.folder());
    DocumentCoder coder =
        new DocumentCoder(
            Parser.open(models),
            Optional.of(new TimeTagger(models)),
            ActorRegistry.bundled(),
            Lexicon.bundled());
    print("start-up %.1f s, %d processors", seconds(begin), processors());
    List<String> rest = List.of(arguments).subList(1, arguments.length);
    if (!rest.isEmpty() && rest.get(0).equals("--grow")) {
      code(new MadeNews(1).ofSize(200_000), coder);
      for (String megabytes : rest.subList(1, rest.size())) {
        long size = (long) (Double.parseDouble(megabytes) * 1_000_000);
        List<Document> news = new MadeNews(size).ofSize(size);
        lost(report(megabytes + " MB made", news, coder), code(news, coder.parsingAll()));
      }
    } else {
      files(rest, coder);
    }
    print("peak resident memory %d MiB", peak());
  }

  private static void files(List<String> rest, DocumentCoder coder) throws IOException {
    boolean named = !rest.isEmpty() && rest.get(0).equals("--column");
    String column = named ? rest.get(1) : "sentence";
    for (String file : rest.subList(named ? 2 : 0, rest.size())) {
      List<Document> documents = documents(Path.of(file), column);
      code(documents.subList(0, Math.min(WARM, documents.size())), coder);
      List<Reading> gated = report(file, documents, coder);
      lost(gated, code(documents, coder.parsingAll()));
    }
  }

  private static List<Reading> report(String name, List<Document> documents, Coder coder) {
    long begin = System.nanoTime();
    List<Reading> readings = code(documents, coder);
    double time = seconds(begin);
    int sentences = readings.stream().mapToInt(Reading::sentences).sum();
    int parsed = readings.stream().mapToInt(Reading::parsed).sum();
    int events = readings.stream().mapToInt(reading -> reading.events().size()).sum();
    print(
        "%s: %d documents, %d sentences, %.0f %% of them parsed, %d events, %.1f s: %.0f sentences/s",
        name,
        documents.size(),
        sentences,
        100.0 * parsed / Math.max(1, sentences),
        events,
        time,
        sentences / time);
    return readings;
  }

  private static List<Reading> code(List<Document> documents, Coder coder) {
    return documents.parallelStream().map(document -> coder.code(document, TextKind.NEWS)).toList();
  }

  private static void lost(List<Reading> gated, List<Reading> whole) {
    int all = 0;
    int kept = 0;
    for (int i = 0; i < whole.size(); i++) {
      Set<String> found = new HashSet<>();
      gated.get(i).events().forEach(event -> found.add(key(event)));
      for (CodedEvent event : whole.get(i).events()) {
        all++;
        kept += found.contains(key(event)) ? 1 : 0;
      }
    }
    print(
        "  with every sentence parsed: %d events, of which the gate lets through %.1f %%",
        all, 100.0 * kept / Math.max(1, all));
  }

  private static String key(CodedEvent event) {
    return event.sentence() + " " + event.type() + " " + event.sources() + event.targets();
  }

  private static List<Document> documents(Path file, String column) throws IOException {
    List<Document> documents = new ArrayList<>();
    if (!file.toString().endsWith(".tsv")) {
      new DocumentReader(documents::add, problem -> print("%s", problem.message())).read(file);
      return documents;
    }
    List<String> lines = Files.readAllLines(file);
    int at = List.of(lines.get(0).split("\t", -1)).indexOf(column);
    for (String line : lines.subList(1, lines.size())) {
      String text = line.split("\t", -1)[at];
      documents.add(
          new Document(
              "row-" + documents.size(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "",
              List.of(new Block(Block.Kind.BODY, text, ""))));
    }
    return documents;
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** As Linux counts it: heap, models and all. */
  private static long peak() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return 0;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
