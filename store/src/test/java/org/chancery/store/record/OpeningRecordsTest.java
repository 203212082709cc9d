// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningRecordsTest {
  private static final ActorRegistry REGISTRY = ActorRegistry.bundled();

  @TempDir private Path folder = Path.of("");
  private Path record = Path.of("");

  @BeforeEach
  void makeARecord() throws IOException {
    record = folder.resolve("record.duckdb");
    Path file =
        new IcewsLines()
            .row(1, "2018-03-01", "Belarus", "Consult", "040", "China")
            .row(2, "2018-03-02", "Belarus", "Accuse", "112", "Poland")
            .write(folder.resolve("a.tab"));
    try (RecordFile open = open(record)) {
      open.importFile(ImportRequest.of(file), Progress.SILENT);
    }
  }

  private static RecordFile open(Path path) {
    return RecordFile.open(path, REGISTRY, Ontology.bundled());
  }

  private static ChanceryException refusal(Path path) {
    return catchThrowableOfType(ChanceryException.class, () -> open(path).close());
  }

  @Test
  void saysThatAnotherProcessHasTheRecordOpen() throws Exception {
    Process other = RecordHolder.start(record);
    try {
      assertThat(RecordHolder.firstLine(other)).isEqualTo("holds 2");

      ChanceryException refused = refusal(record);

      assertThat(refused.fault()).isEqualTo(Fault.RESOURCE);
      assertThat(refused.what()).isEqualTo("another process has this record open");
    } finally {
      other.destroy();
      other.waitFor();
    }
  }

  @Test
  void opensARecordThatItsHolderHasLetGo() throws Exception {
    Process other = RecordHolder.start(record);
    RecordHolder.firstLine(other);
    other.outputWriter().close();
    assertThat(other.waitFor()).isZero();

    try (RecordFile open = open(record)) {
      assertThat(open.counts().events()).isEqualTo(2);
    }
  }

  @Test
  void saysThatARecordIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(record);
    for (int at = 0; at < 3 * 4096; at += 97) { // the headers, which name all blocks
      bytes[at] ^= 0x55;
    }
    Files.write(record, bytes);

    assertThat(refusal(record).fault()).isEqualTo(Fault.DATA);
    assertThat(refusal(record).what()).contains("damaged");
  }

  @Test
  void saysThatARecordBreaksOff() throws IOException {
    byte[] bytes = Files.readAllBytes(record);
    Files.write(record, Arrays.copyOf(bytes, bytes.length / 2));

    ChanceryException refused = refusal(record);

    assertThat(refused.fault()).isEqualTo(Fault.DATA);
    assertThat(refused.where()).contains(record.toString());
  }

  @Test
  void leavesADatabaseAloneThatIsNoRecord() throws SQLException {
    Path own = folder.resolve("own.duckdb");
    run(own, "create table note as select 'mine' as text");

    ChanceryException refused = refusal(own);

    assertThat(refused.fault()).isEqualTo(Fault.DATA);
    assertThat(refused.what()).isEqualTo("this is a DuckDB database, but not a record");
    assertThat(text(own, "select string_agg(table_name) from information_schema.tables"))
        .isEqualTo("note");
  }

  @Test
  void letsGoOfARecordThatItRefuses() throws Exception {
    run(record, "insert into schema_step values (999)");
    assertThat(refusal(record).what()).contains("schema 999");

    Process other = RecordHolder.start(record);

    assertThat(RecordHolder.firstLine(other)).startsWith("DATA: ").contains("schema 999");
    assertThat(other.waitFor()).isZero();
  }

  @Test
  void readsNothingWhereThereIsNothing() {
    ChanceryException refused =
        catchThrowableOfType(
            ChanceryException.class,
            () ->
                RecordFile.read(folder.resolve("none.duckdb"), REGISTRY, Ontology.bundled())
                    .close());

    assertThat(refused.fault()).isEqualTo(Fault.USER);
    assertThat(folder.resolve("none.duckdb")).doesNotExist();
  }

  @Test
  void saysThatTheFolderOfARecordCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(refusal(file.resolve("record.duckdb")).fault()).isEqualTo(Fault.RESOURCE);
  }

  private static void run(Path database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(Path database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
