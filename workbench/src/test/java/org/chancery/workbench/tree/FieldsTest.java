// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Status;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.reading.Complaint;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.junit.jupiter.api.Test;

final class FieldsTest {
  private static final List<String> KEYS = List.of("id", "date", "who", "status", "sure", "past");
  private static final Reading<Status> STATUS =
      Readings.choice("status", List.of(Status.values()), Status::label);

  private final Complaints complaints = new Complaints("chronology.yaml");

  private record Remark(
      String id, Optional<Edtf> date, List<String> who, Optional<Status> status) {}

  @Test
  void givesTypedValues() {
    assertThat(remark("{id: ' a ', date: 2023-04, who: [x, y], status: Disputed}"))
        .contains(
            new Remark(
                "a",
                Optional.of(Edtf.parse("2023-04")),
                List.of("x", "y"),
                Optional.of(Status.DISPUTED)));
  }

  @Test
  void aKeyWithoutAValueIsNotGiven() {
    assertThat(remark("id: a\ndate:\nwho: ~\n"))
        .contains(new Remark("a", Optional.empty(), List.of(), Optional.empty()));
  }

  @Test
  void collectsAllThatIsWrong() {
    assertThat(
            remark(
                """
                idd: a
                date: 2023-13
                who: x
                status: ocurred
                sure: 1.5
                past: [no]
                """))
        .isEmpty();

    Golden.of(getClass(), "field-errors.golden.txt")
        .matches(org.chancery.workbench.golden.Told.of(complaints.exception()));
  }

  @Test
  void onePlaceWrongInAListMakesTheListUnsound() {
    assertThat(remark("{id: a, who: [x, [y], '']}")).isEmpty();
    assertThat(complaints.all())
        .extracting(Complaint::reason)
        .containsExactly(Reason.WRONG_SHAPE, Reason.MISSING);
  }

  @Test
  void refusesCharactersThatNoTextHas() {
    assertThat(remark("id: \"a\\0b\"")).isEmpty();
    assertThat(remark("id: \"\\ud800\"")).isEmpty();
  }

  @Test
  void aReaderThatAsksForAKeyItDoesNotListIsADefect() {
    Mapping mapping = new Mapping(1, List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fields.of(mapping, KEYS, complaints).has("nmae"));
  }

  private Optional<Remark> remark(String text) {
    SourceText source = SourceText.decode("c", "c", text.getBytes(UTF_8));
    Node node = YamlDocument.read(source, complaints).orElseThrow();
    return Readings.mapping(KEYS, FieldsTest::remark).read(node, complaints);
  }

  private static Optional<Remark> remark(Fields fields) {
    Optional<String> id = fields.required("id", Readings.text());
    Optional<Edtf> date = fields.optional("date", Readings.date());
    List<String> who = fields.list("who", Readings.text());
    Optional<Status> status = fields.optional("status", STATUS);
    Optional<BigDecimal> sure = fields.optional("sure", Readings.share());
    Optional<Boolean> past = fields.optional("past", Readings.truth());
    assertThat(sure.isPresent() || past.isPresent()).isFalse();
    return fields.ifSound(() -> new Remark(id.orElseThrow(), date, who, status));
  }
}
