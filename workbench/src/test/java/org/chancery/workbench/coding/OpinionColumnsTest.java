// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.text.coding.CodedEvent;
import org.chancery.text.coding.Explanation;
import org.chancery.text.document.Document;
import org.chancery.text.opinion.Opinion;
import org.junit.jupiter.api.Test;

final class OpinionColumnsTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();

  private final Rows rows = new Rows();

  @Test
  void opinionStandsAfterTheOthersOnTheLineOfEachDyad() {
    List<CodedEvent> asked = new ArrayList<>();
    fill(
        false,
        Optional.of(
            event -> {
              asked.add(event);
              return new Opinion("ASSAULT", 0.12345, false, "\"Russia attacked Ukraine.\"");
            }));

    assertThat(rows.columns).endsWith("opinion_type", "opinion_score", "agrees");
    assertThat(rows.cells).hasSize(2);
    assertThat(rows.cells)
        .allSatisfy(
            line -> {
              assertThat(line).hasSameSizeAs(rows.columns).endsWith("ASSAULT", "0.123", "false");
              assertThat(line.get(rows.columns.indexOf("type"))).isEqualTo("CONSULT");
            });
    assertThat(asked).hasSize(1);
  }

  @Test
  void explainedOpinionNamesItsStatement() {
    fill(true, Optional.of(event -> new Opinion("CONSULT", 1, true, "\"Russia met Mali.\"")));

    assertThat(rows.columns).endsWith("opinion_type", "opinion_score", "agrees", "why_opinion");
    assertThat(rows.cells.get(0))
        .hasSameSizeAs(rows.columns)
        .endsWith("CONSULT", "1.000", "true", "\"Russia met Mali.\"");
  }

  @Test
  void tableWithoutModelHasNoSuchColumns() {
    fill(true, Optional.empty());

    assertThat(rows.columns).endsWith("why_status").doesNotContain("opinion_type", "agrees");
    assertThat(rows.cells.get(0)).hasSameSizeAs(rows.columns);
  }

  private void fill(boolean explained, Optional<Function<CodedEvent, Opinion>> opinions) {
    EventTable table = new EventTable(rows, new ActorCode(REGISTRY), explained, opinions);
    table.begin();
    table.add(document(), "e1", consultation());
  }

  private static CodedEvent consultation() {
    String text = "Russia met Ukraine and Mali.";
    return new CodedEvent(
        1,
        text,
        "",
        Optional.empty(),
        participants("Russia"),
        participants("Ukraine", "Mali"),
        EventType.CONSULT,
        Optional.empty(),
        Optional.empty(),
        Status.OCCURRED,
        false,
        new BigDecimal("0.9"),
        new Provenance.Span(0, text.length()),
        new Explanation("pattern", "source", "target", "date", "status"));
  }

  private static List<Participant> participants(String... names) {
    return Stream.of(names)
        .map(name -> REGISTRY.resolve(name, LocalDate.of(2024, 1, 1)))
        .map(Participant::present)
        .toList();
  }

  private static Document document() {
    return new Document(
        "a.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "0".repeat(64),
        List.of());
  }

  private static final class Rows implements TableSink {
    private List<String> columns = List.of();
    private final List<List<String>> cells = new ArrayList<>();

    @Override
    public void begin(List<Column> those) {
      columns = those.stream().map(Column::name).toList();
    }

    @Override
    public void row(List<String> line) {
      cells.add(line);
    }

    @Override
    public void close() {}
  }
}
