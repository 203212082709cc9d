// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Provenance;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.EventType;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.brief.evidence.MarkedText;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.tree.CsvDocument;
import org.chancery.workbench.tree.Entries;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/**
 * A table of {@code chancery code}, for people to check. Its lines are pairs of actors; those of
 * one event are drawn as one.
 *
 * @param candidates the events
 * @param problems lines that cannot be used
 */
public record CodedTable(List<Candidate> candidates, List<Problem> problems) {
  private static final List<String> NEEDED =
      List.of("id", "date", "source", "target", "type", "status", "document", "text");
  private static final Reading<EventType> TYPE =
      Readings.choice("type", List.of(EventType.values()), EventType::name);
  private static final Reading<Integer> PLACE =
      Readings.parsed(CodedTable::place, Reason.BAD_VALUE);

  public CodedTable {
    candidates = List.copyOf(candidates);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a table.
   *
   * @throws ChanceryException with {@link Fault#DATA} if it is no CSV; with {@link Fault#USER} if a
   *     column is missing
   */
  public static CodedTable read(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    SourceText text = SourceText.read(folder, String.valueOf(file.getFileName()));
    Complaints complaints = new Complaints(text.shown());
    List<Node> rows = CsvDocument.readOpen(text, NEEDED, complaints).items();
    complaints.throwIfAny();
    Entries<Line> lines = Entries.read(text, rows, CodedTable::line, complaints);
    complaints.throwIfAny();
    Map<String, List<Line>> events = new LinkedHashMap<>();
    lines
        .values()
        .forEach(line -> events.computeIfAbsent(line.key(), id -> new ArrayList<>()).add(line));
    return new CodedTable(
        events.values().stream().map(CodedTable::candidate).toList(), lines.problems());
  }

  /** Draws a sample of the events, and writes it as a sheet to be filled. */
  public void writeSample(int size, long seed, TableSink sink) {
    Sampling.write(candidates, size, seed, sink);
  }

  /** One pair of actors. */
  private record Line(
      String id,
      EventType type,
      Optional<String> source,
      Optional<String> target,
      String status,
      String date,
      String document,
      String text,
      Optional<Provenance.Span> span) {
    Line {
      requireNonNull(type, "type");
    }

    String key() {
      return id + '\n' + document;
    }
  }

  private static Optional<Line> line(Node node, Complaints complaints) {
    if (!(node instanceof Mapping row)) {
      return Readings.wrongShape(node, "a row with as many cells as the header", complaints);
    }
    List<String> columns = new ArrayList<>(NEEDED);
    columns.addAll(List.of("begin", "end"));
    Fields fields = Fields.ofOpen(row, columns, complaints);
    Optional<String> id = fields.required("id", Readings.text());
    Optional<EventType> type = fields.required("type", TYPE);
    Optional<String> source = fields.optional("source", Readings.text());
    Optional<String> target = fields.optional("target", Readings.text());
    String status = fields.optional("status", Readings.text()).orElse("");
    String date = fields.optional("date", Readings.text()).orElse("");
    String document = fields.optional("document", Readings.text()).orElse("");
    Optional<String> text = fields.required("text", Readings.text());
    Optional<Integer> begin = fields.optional("begin", PLACE);
    Optional<Integer> end =
        fields.optional("end", PLACE).filter(last -> begin.orElse(last) <= last);
    return fields.ifSound(
        () ->
            new Line(
                id.orElseThrow(),
                type.orElseThrow(),
                source,
                target,
                status,
                date,
                document,
                text.orElseThrow(),
                begin.flatMap(first -> end.map(last -> new Provenance.Span(first, last)))));
  }

  private static int place(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("'" + text + "' is not the place of a character");
    }
    return Integer.parseInt(text);
  }

  private static Candidate candidate(List<Line> lines) {
    Line first = lines.get(0);
    return new Candidate(
        first.id().indexOf(':') > 0
            ? new EventId(first.id())
            : EventId.of(IncidentRule.TEXT, first.id()),
        first.document(),
        Candidate.marked(MarkedText.of(first.text(), first.span())),
        names(lines.stream().flatMap(line -> line.source().stream()).toList()),
        names(lines.stream().flatMap(line -> line.target().stream()).toList()),
        first.type(),
        first.status(),
        first.date());
  }

  private static String names(Collection<String> actors) {
    return String.join(";", new TreeSet<>(actors));
  }
}
