// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A made-up case that uses every key there is. */
final class SampleCase {
  private static final Map<String, String> FILES =
      Map.of(
          "case.yaml",
          """
          title: A sample
          subtitle: Made up
          focus: FRA
          period: 2020-08/2024-12
          grain: month
          relations: [DEU, neighbours, UN]
          camps:
            - {id: neighbours, name: the neighbours, members: [BEL, DEU], note: two of them}
          sources:
            - {id: article, coverage: selective, covers: ../2024-06, note: one article}
            - {id: feed, coverage: systematic, covers: 2020/2024}
          feeds:
            - {path: data/train.txt, format: quadruples, entities: data/entity2id.txt,
               relations: data/relation2id.txt, epoch: 2018-01-01, time-unit: hours, source: feed}
            - {path: ../feeds/events.csv, format: gdelt, source: feed}
            - {path: data/any.csv, source: feed}
          options: {scale: goldstein, unit: event}
          """,
          "actors.yaml",
          """
          persons:
            - id: sample-minister
              name: Sam Sample
              also: [S. Sample]
              offices:
                - {of: FRA, title: foreign minister, sector: GOV, rank: foreign-minister, from: 2021-05,
                   to: "..", source: article, at: "p. 1", note: as the article has it}
          organisations:
            - {id: SAMPCONF, name: Conference of Samples, also: [Sample Conference], kind: forum}
            - {id: sampco, name: Sample Company, kind: company}
          names:
            - {actor: FRA/OPP, also: [the sample opposition], from: 2022, to: "..", }
          standing:
            - {actor: FRA, in: SAMPCONF, status: not-invited, from: 2023, to: 2023-06, source: article,
               at: "p. 2", says: France was not asked.}
          """,
          "chronology.yaml",
          """
          # Two entries.
          - id: sample-visit
            date: 2023-04
            who: [sample-minister, {actor: BEL, rank: minister, attendance: remote}]
            type: CONSULT
            mode: visit
            contexts: [diplomatic]
            to: [Germany]
            says: The minister went to Berlin.
            source: article
            at: "p. 3"
            status: announced
            historical: true
            venue: {name: Berlin, in: DEU}
            confidence: 0.9
            cameo: "042"
            note: a remark

          - id: sample-sanction
            date: 2022?
            who: [{actor: FRA, person: sample-minister}]
            type: SANCTION
            to: [DEU/BUS]
            says: Trade was cut.
            source: book
          """,
          "indicators.csv",
          """
          date,actor,name,value,unit,source,at,note
          2023-04,FRA,"samples, taken",12.50,pieces,article,p. 4,counted
          2023,,price,-3,,book,,
          """,
          "edits.jsonl",
          """
          {"op":"reject","event":"chronology:sample-visit","reason":"a sample","by":"AB","on":"2026-11-23"}
          {"op":"merge","events":["gdelt:1","gdelt:2"],"reason":"the same"}
          """,
          "sources.json",
          """
          [{"id": "article", "type": "article-journal", "title": "Samples", "author": [{"family": "Sample"}],
            "issued": {"date-parts": [[2024]]}},
           {"id": "book", "type": "book", "title": "Samples of samples"}]
          """);

  private final Map<String, String> files = new TreeMap<>(FILES);

  /** The same case with a file in place of its own. */
  SampleCase with(String name, String text) {
    files.put(name, text);
    return this;
  }

  /** The same case with a text in a file in place of another, which must stand there. */
  SampleCase with(String name, String before, String after) {
    String text = file(name);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(name + " does not contain: " + before);
    }
    return with(name, text.replace(before, after));
  }

  /** The same case without a file. */
  SampleCase without(String name) {
    files.remove(name);
    return this;
  }

  String file(String name) {
    String text = files.get(name);
    if (text == null) {
      throw new IllegalArgumentException("no file " + name);
    }
    return text;
  }

  Iterable<String> names() {
    return FILES.keySet().stream().sorted().toList();
  }

  Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(UTF_8));
      }
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
