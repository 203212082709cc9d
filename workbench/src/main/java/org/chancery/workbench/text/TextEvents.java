// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.CodedEvent;
import org.chancery.workbench.coding.EventNames;

/** What was read in documents, as events of a record. Not thread-safe. */
final class TextEvents {
  private final Ontology ontology;
  private final List<Event> events = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> documents = new HashMap<>();
  private final EventNames names = new EventNames();

  TextEvents(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * Adds what was read in a file.
   *
   * @param name its path from the case folder
   * @param source key of the work or feed it is; empty where none is given
   */
  void add(String name, String source, ReadFile read) {
    problems.addAll(read.problems());
    for (ReadDocument document : read.documents()) {
      String same = documents.putIfAbsent(document.hash(), document.id());
      if (same != null) {
        problem(name, "same-text", document.id() + " is the same text as " + same, "");
        continue;
      }
      for (CodedEvent coded : document.events()) {
        add(name, source, document, coded);
      }
    }
  }

  private void add(String name, String source, ReadDocument document, CodedEvent coded) {
    String what = coded.type() + " in sentence " + coded.sentence() + ": ";
    if (coded.sources().isEmpty()) {
      problem(name, "no-actor", what + "the text does not say who acted", coded.text());
      return;
    }
    Optional<Edtf> date = coded.date().or(() -> before(document, coded.status()));
    if (date.isEmpty()) {
      problem(name, "no-date", what + "nothing tells when", coded.text());
      return;
    }
    events.add(
        new Event(
            EventId.of(IncidentRule.TEXT, names.next(document.hash(), coded)),
            date.get(),
            document.date().flatMap(Edtf::day),
            coded.sources(),
            coded.targets(),
            new Coding(Optional.of(coded.type()), coded.mode(), Set.of(), Optional.empty())
                .act(ontology),
            coded.status(),
            coded.historical(),
            Optional.empty(),
            Optional.of(coded.confidence()),
            says(coded),
            provenance(name, source, document, coded)));
  }

  /* What a text tells as done was done before it was published, and more is not known: it is in no
   * period, and listed. What is still to come, or may, has no such bound. */
  private static Optional<Edtf> before(ReadDocument document, Status status) {
    return switch (status) {
      case OCCURRED, DISPUTED, NEGATED ->
          document
              .date()
              .filter(date -> !date.latest().equals(LocalDate.MAX))
              .map(date -> Edtf.parse("../" + end(date)));
      case ANNOUNCED, HYPOTHETICAL -> Optional.empty();
    };
  }

  private static String end(Edtf date) {
    boolean simple = date.text().indexOf('/') < 0;
    return simple ? date.text() : date.latest().toString();
  }

  private void problem(String file, String code, String message, String text) {
    problems.add(new Problem(file, 0, code, message, text));
  }

  /* The words that tell it; the whole sentence where they are not marked. */
  private static String says(CodedEvent coded) {
    Provenance.Span span = coded.span();
    String words =
        span.end() <= coded.text().length()
            ? coded.text().substring(span.begin(), span.end()).strip()
            : "";
    return words.isEmpty() ? coded.text() : words;
  }

  private static Provenance provenance(
      String name, String source, ReadDocument document, CodedEvent coded) {
    String place =
        Stream.of(coded.place(), "sentence " + coded.sentence())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Provenance(
        name,
        0,
        source,
        place,
        Optional.of(document.id()),
        Optional.of(coded.text()),
        Optional.of(coded.span()));
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
