// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.CodedEvent;
import org.chancery.text.coding.Explanation;
import org.chancery.text.coding.Reading;
import org.chancery.text.coding.TextKind;
import org.chancery.text.document.Block;
import org.chancery.text.document.Document;
import org.chancery.workbench.casefolder.CaseFolder;

/**
 * A coder of a language with one sentence a line: {@code BLR ACCUSE POL 2023-04-05 occurred}. A
 * dash stands for nobody and for no date; actors joined by {@code +} act together. It counts what
 * it is asked to code.
 */
public final class LineReader implements TextReader {
  private final String fingerprint;
  private final ActorRegistry registry;
  private final List<String> coded;

  private LineReader(String fingerprint, ActorRegistry registry, List<String> coded) {
    this.fingerprint = fingerprint;
    this.registry = registry;
    this.coded = coded;
  }

  /**
   * Opens such readers, and remembers the ids of the documents that they coded, with their kind.
   */
  public static final class Counted implements Opening {
    private final List<String> coded = new ArrayList<>();
    private String fingerprint = "lines 1";

    @Override
    public TextReader open(CaseFolder folder) {
      return new LineReader(fingerprint, folder.registry(), coded);
    }

    /** A coder of another version, from now on. */
    public void become(String other) {
      fingerprint = other;
    }

    /** What was coded since the last time, in order. */
    public List<String> takeCoded() {
      List<String> taken = List.copyOf(coded);
      coded.clear();
      return taken;
    }
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Documents documents(Path file, String name) {
    try {
      String text = Files.readString(file);
      if (text.startsWith("broken")) {
        return new Documents(
            List.of(), List.of(new Problem(name, 0, "unreadable", "it is broken", "")));
      }
      return new Documents(
          List.of(
              new Document(
                  name,
                  Optional.empty(),
                  Optional.of(Edtf.parse("2024-06-01")),
                  Optional.empty(),
                  Optional.of("en"),
                  Digest.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                  text.lines().map(line -> new Block(Block.Kind.BODY, line, "p. 1")).toList())),
          List.of());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Reading code(Document document, TextKind kind) {
    coded.add(document.id() + " " + kind.label());
    List<CodedEvent> events = new ArrayList<>();
    List<Reading.Missed> missed = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      String line = document.blocks().get(i).text();
      String[] words = line.split(" ", -1);
      if (words.length >= 5 && EventType.parse(words[1]).isPresent()) {
        events.add(event(i + 1, line, words));
      } else {
        missed.add(new Reading.Missed(i + 1, line, List.of(words[0]), List.of()));
      }
    }
    return new Reading(events, missed, document.blocks().size(), document.blocks().size());
  }

  private CodedEvent event(int sentence, String line, String[] words) {
    int begin = words[0].length() + 1;
    Optional<Edtf> date =
        words[3].equals("-") ? Optional.empty() : Optional.of(Edtf.parse(words[3]));
    return new CodedEvent(
        sentence,
        line,
        "p. 1",
        date,
        parties(words[0]),
        parties(words[2]),
        EventType.parse(words[1]).orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        Status.parse(words[4]).orElseThrow(),
        false,
        new BigDecimal("0.8"),
        new Provenance.Span(begin, begin + words[1].length()),
        new Explanation("line " + sentence, "first word", "third word", "fourth", "fifth"));
  }

  private List<Participant> parties(String word) {
    List<Participant> parties = new ArrayList<>();
    if (!word.equals("-")) {
      for (String name : word.split("\\+", -1)) {
        parties.add(Participant.present(registry.resolve(name, LocalDate.of(2024, 1, 1))));
      }
    }
    return parties;
  }
}
