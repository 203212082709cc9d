// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;
import org.junit.jupiter.api.Test;

class EventTypeTest {
  @Test
  void sayTheSameAsTheTable() {
    ResourceTable table = ResourceTable.read(Ontology.class, "plover-types.tsv");

    assertThat(table.rows())
        .extracting(row -> row.text("type"), row -> row.text("quad"), EventTypeTest::recipient)
        .containsExactlyElementsOf(
            Arrays.stream(EventType.values())
                .map(type -> tuple(type.name(), type.quadClass().label(), type.needsRecipient()))
                .toList());
  }

  @Test
  void areReadInAnyCase() {
    assertThat(EventType.parse("Sanction")).contains(EventType.SANCTION);
    assertThat(EventType.parse("MOBILIZE")).contains(EventType.MOBILIZE);
    assertThat(EventType.parse("yield")).isEmpty();
  }

  @Test
  void haveALabelForProse() {
    assertThat(EventType.CONSULT.label()).isEqualTo("consult");
  }

  private static boolean recipient(Row row) {
    return "yes".equals(row.text("needs_recipient"));
  }
}
