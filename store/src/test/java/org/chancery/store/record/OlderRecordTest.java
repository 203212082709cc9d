// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record of the time before events could lie in files. */
final class OlderRecordTest {
  private static final int SCHEMA_BEFORE_FILES = 3;

  @TempDir private Path folder = Path.of("");

  /* With one event, numbered 7. */
  private Path older() throws SQLException, IOException {
    Path file = folder.resolve("older.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("create table schema_step (version integer not null)");
      for (int step = 1; step <= SCHEMA_BEFORE_FILES; step++) {
        statement.execute(script(step));
        statement.execute("insert into schema_step values (" + step + ")");
      }
      statement.execute(
          """
          insert into input values (1, 'a.tab', 'abc', 9, 'icews', 'icews', 'systematic',
            1, 1, 0, 0, 0, 0, true);
          insert into origin values (1, 1, 'a.tab', 'icews', 'icews');
          insert into mention values
            (1, 'Belarus', 'BLR', 'state', 'BLR', null, null, 'exact_name', null, null),
            (2, 'Poland', 'POL', 'state', 'POL', null, null, 'exact_name', null, null);
          insert into act values (1, 'ACCUSE', null, null, '112', 3, -2, null, 'Accuse');
          insert into event values (7, 1, 2, '4711', null, '2018-03-02', '2018-03-02', '2018-03-02',
            1, 2, 0, 1, 'occurred', false, null, null, null, 99, 0)
          """);
    }
    return file;
  }

  private static String script(int step) throws IOException {
    try (InputStream script = Schema.class.getResourceAsStream("schema-" + step + ".sql")) {
      assertThat(script).isNotNull();
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void isBroughtUpToDateAndLosesNothing() throws Exception {
    try (RecordFile record =
        RecordFile.open(older(), ActorRegistry.bundled(), Ontology.bundled())) {
      List<String> events = new ArrayList<>();
      record.withEvents(EventQuery.ALL, event -> events.add(event.event().id().value()));
      assertThat(events).containsExactly("icews:4711");
      assertThat(record.storage()).isEqualTo(new Storage(1, 0, 0, 0));

      List<String> before = Everything.of(record);
      Path target = folder.resolve("parted");
      record.compactTo(target, Progress.SILENT);
      try (RecordFile parted =
          RecordFile.open(target, ActorRegistry.bundled(), Ontology.bundled())) {
        assertThat(Everything.of(parted)).isEqualTo(before);
      }
    }
  }
}
