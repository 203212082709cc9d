// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence of {@code failure-classes.tsv}. */
final class FailureClassesTest {
  private static final List<Row> ROWS =
      ResourceTable.read(FailureClassesTest.class, "failure-classes.tsv").rows();

  static Stream<FailureCase> reached() {
    return ROWS.stream().map(FailureCase::of).filter(one -> one.known().isEmpty());
  }

  static Stream<FailureCase> unreached() {
    return ROWS.stream().map(FailureCase::of).filter(one -> one.known().isPresent());
  }

  @ParameterizedTest
  @MethodSource("reached")
  void codesWhatIsToldAndNothingElse(FailureCase example) {
    List<CodedEvent> events = Read.news(example.sentence()).events();

    assertThat(example.faults(events)).as(events.toString()).isEmpty();
  }

  /** A limit that is overcome leaves the list. */
  @ParameterizedTest
  @MethodSource("unreached")
  void stillFailsWhereTheListSaysSo(FailureCase example) {
    List<CodedEvent> events = Read.news(example.sentence()).events();

    assertThat(example.faults(events)).as(example.known().orElseThrow()).isNotEmpty();
  }

  @Test
  void areManyOfEachClassAndFewUnreached() {
    var sizes =
        ROWS.stream()
            .collect(Collectors.groupingBy(row -> row.text("class"), Collectors.counting()));

    assertThat(ROWS).hasSizeGreaterThan(400);
    assertThat(sizes).hasSize(19);
    assertThat(sizes.values()).allMatch(size -> size >= 8);
    assertThat(unreached().count()).isLessThan(ROWS.size() / 25);
  }

  @Test
  void standOnceEach() {
    Set<String> sentences =
        ROWS.stream().map(row -> row.text("sentence")).collect(Collectors.toSet());

    assertThat(sentences).hasSameSizeAs(ROWS);
  }

  @Test
  void wouldFindAMissingAndAForbiddenEvent() {
    FailureCase wrong =
        new FailureCase(
            "", "KEN>UGA:AID;TCD+MLI>-:CONSULT", "UGA>*:ASSAULT/aerial", Optional.empty());
    List<CodedEvent> events =
        Read.news("Ugandan jets bombed a Kenyan town. Mali's president met Chad's.").events();

    assertThat(wrong.faults(events))
        .contains("missing KEN>UGA:AID")
        .anyMatch(fault -> fault.startsWith("forbidden UGA/MIL>KEN"));
  }
}
