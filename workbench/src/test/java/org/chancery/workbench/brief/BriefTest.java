// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.PartnerTable.Column;
import org.chancery.workbench.brief.PartnerTable.Kind;
import org.chancery.workbench.brief.PartnerTable.Row;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.figure.CoverageState;
import org.junit.jupiter.api.Test;

class BriefTest {
  private static final Cell NONE = new Cell.Amount(Quantity.count(0, Reference.NONE));
  private static final Cell ABSENT = new Cell.Absent(Cell.Why.NOT_COVERED, "");

  @Test
  void putsNoWordsInAColumnOfNumbers() {
    Column column = new Column("net", "Net", "", Kind.NUMBER);
    Row row = new Row(new ActorId("GRA"), "Graustark", List.of(new Cell.Passage(Prose.of("x"))));

    assertThatThrownBy(
            () -> new PartnerTable(Prose.EMPTY, List.of(column), List.of(row), List.of()))
        .hasMessageContaining("Graustark")
        .hasMessageContaining("net");
  }

  @Test
  void putsTheAbsenceOfANumberInAnyColumn() {
    Column column = new Column("net", "Net", "", Kind.NUMBER);
    Row row = new Row(new ActorId("GRA"), "Graustark", List.of(ABSENT));

    assertThat(new PartnerTable(Prose.EMPTY, List.of(column), List.of(row), List.of()).rows())
        .hasSize(1);
  }

  @Test
  void refusesARowThatIsTooShort() {
    Column column = new Column("net", "Net", "", Kind.NUMBER);
    Row row = new Row(new ActorId("GRA"), "Graustark", List.of());

    assertThatThrownBy(
            () -> new PartnerTable(Prose.EMPTY, List.of(column), List.of(row), List.of()))
        .hasMessageContaining("0 cells for 1 columns");
  }

  private static Relation.Step step(CoverageState coverage, Cell incidents) {
    Period day = new Period(LocalDate.EPOCH, LocalDate.EPOCH);
    return new Relation.Step(day, "1970", coverage, Map.of(), incidents, ABSENT);
  }

  @Test
  void takesNotCoveredForNoZero() {
    assertThatThrownBy(() -> step(CoverageState.NOT_COVERED, NONE)).hasMessageContaining("1970");
    assertThat(step(CoverageState.NOT_COVERED, ABSENT).count(QuadClass.VERBAL_CONFLICT))
        .isEqualTo(ABSENT);
  }

  @Test
  void takesSilenceOfACoveredStepForZero() {
    assertThat(step(CoverageState.COVERED, NONE).count(QuadClass.VERBAL_CONFLICT)).isEqualTo(NONE);
  }
}
