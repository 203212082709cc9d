// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static java.util.stream.Collectors.groupingByConcurrent;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowingConsumer;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.store.row.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTextTest {
  @TempDir private Path folder;

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> Reading.of("")).satisfies(isData("empty"));
  }

  @Test
  void refusesABinaryFile() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    assertThatThrownBy(() -> Reading.of(picture)).satisfies(isData("binary"));
  }

  @Test
  void refusesPackedData() {
    byte[] packed = new byte[100_000];
    new Random(52).nextBytes(packed);

    assertThatThrownBy(() -> Reading.of(packed)).satisfies(isData("binary"));
  }

  @Test
  void quarantinesARowWithAZeroByteAmongGoodOnes() {
    String good = (GdeltRows.v2() + "\n").repeat(10);

    Reading reading = Reading.of(good + GdeltRows.v2(GdeltRows.URL_V2, "a\0b") + "\n" + good);

    assertThat(reading.events()).hasSize(20);
    assertThat(reading.reasons()).containsExactly("binary");
  }

  @Test
  void refusesATextOfNoKnownFormatAndNamesThoseItKnows() {
    assertThatThrownBy(() -> Reading.of("dear diary\n"))
        .satisfies(isData("no row"))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            fault -> {
              for (Format format : Format.values()) {
                assertThat(fault.next().orElseThrow()).contains(format.label());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ICEWS", "POLECAT", "ACLED", "UCDP"})
  void refusesATextWithoutTheHeaderOfTheFormatAskedFor(Format format) {
    assertThatThrownBy(() -> Reading.as(format, GdeltRows.v2()))
        .satisfies(isData("header"))
        .isInstanceOfSatisfying(
            ChanceryException.class, fault -> assertThat(fault.where()).contains("a.csv:1"));
  }

  @Test
  void reportsEveryRowOfATextOfAnotherFormatThanAskedFor() {
    assertThat(Reading.as(Format.GDELT, "dear diary\nnothing happened\n").reasons())
        .containsExactly("column-count", "column-count");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          polecat.tsv, 7
          acled.csv,   6
          ucdp.csv,    7
          """)
  void readsWindowsLineEndsAndAByteOrderMark(String fixture, int events) {
    String text = Reading.fixtureText(fixture);

    Reading reading = Reading.of("\ufeff" + text.replace("\n", "\r\n"));

    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events()).hasSize(events).isEqualTo(Reading.of(text).events());
  }

  @Test
  void readsWindowsLineEndsAndAByteOrderMarkWithoutAHeader() {
    Reading reading = Reading.of("\ufeff" + GdeltRows.v2() + "\r\n" + GdeltRows.mention() + "\r\n");

    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events().get(0).id().nativeId()).isEqualTo("1300000001");
    assertThat(reading.events().get(0).provenance().document()).contains("https://news.example/a");
    assertThat(reading.reports()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"polecat.tsv", "acled.csv", "ucdp.csv"})
  void readsAFileOfAHeaderOnly(String fixture) {
    Reading reading = Reading.of(Reading.fixtureText(fixture).lines().findFirst().orElseThrow());

    assertThat(reading.coded()).isEmpty();
  }

  @Test
  void passesOverBlankLines() {
    Reading reading = Reading.of("\n" + GdeltRows.v2() + "\n  \n\n" + GdeltRows.v2() + "\n\n");

    assertThat(reading.events()).hasSize(2);
    assertThat(reading.bad()).isEmpty();
  }

  @Test
  void keepsARowWithBytesThatAreNotUtf8AndSaysSo() {
    byte[] text =
        (GdeltRows.v2(GdeltRows.PLACE_V2, "M\u00ednsk") + "\n" + GdeltRows.v2())
            .getBytes(StandardCharsets.ISO_8859_1);

    Reading reading = Reading.of(text);

    assertThat(reading.events()).hasSize(2);
    assertThat(reading.events().get(0).venue().orElseThrow().name()).isEqualTo("M\ufffdnsk");
    assertThat(reading.rows()).extracting(RawRow::repaired).containsExactly(true, false);
  }

  @Test
  void reportsALineOf100MegabytesAndReadsOn() {
    InputStream text =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    bytes(GdeltRows.v2() + "\n"),
                    nines(100 << 20),
                    bytes("\n" + GdeltRows.v2(GdeltRows.ID, "2") + "\n"))));

    Reading reading = Reading.of(text, Optional.empty(), Optional.empty());

    assertThat(reading.events())
        .extracting(event -> event.id().nativeId())
        .containsExactly("1300000001", "2");
    assertThat(reading.events().get(1).provenance().line()).isEqualTo(3);
    assertThat(reading.reasons()).containsExactly("too-long");
    assertThat(reading.bad().get(0).message()).contains(String.valueOf(100 << 20));
  }

  @Test
  void readsTheRowsAfterAQuoteThatIsNeverClosed() {
    List<String> lines = Reading.fixtureText("ucdp.csv").lines().toList();
    String broken = lines.get(2).replace("Government of Ukraine", "\"Government of Ukraine");

    Reading reading =
        Reading.of(
            lines.get(0)
                + "\n"
                + broken
                + "\n"
                + String.join("\n", lines.subList(1, lines.size()))
                + "\n");

    assertThat(reading.events()).hasSize(7);
    assertThat(reading.reasons()).containsExactly("column-count");
  }

  @ParameterizedTest(name = "{0} rows")
  @ValueSource(ints = {20, 20_000})
  void readsTheRowsBeforeAZipBreaksOffAndReportsTheBreak(int rows) throws IOException {
    byte[] whole = zip("slice.CSV", gdelt(rows));
    ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)));
    zip.getNextEntry();

    Reading reading = Reading.of(zip, Optional.empty(), Optional.empty());

    assertThat(reading.broken()).isPresent();
    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events()).hasSizeBetween(rows / 4, rows - 1);
    assertThat(reading.events().get(0).id().nativeId()).isEqualTo("1");
  }

  @Test
  void readsGzip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(Reading.fixture("acled.csv"));
    }
    Path file = Files.write(folder.resolve("export"), out.toByteArray());

    assertThat(Reading.file(file, Optional.empty()).get(0).events()).hasSize(6);
  }

  @Test
  void tellsTheFormatOfEachMemberOfAZip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("files/"));
      for (String fixture : List.of("polecat.tsv", "acled.csv", "ucdp.csv")) {
        zip.putNextEntry(new ZipEntry("files/" + fixture));
        zip.write(Reading.fixture(fixture));
      }
    }
    Path file = Files.write(folder.resolve("all.zip"), out.toByteArray());

    assertThat(Reading.file(file, Optional.empty()))
        .extracting(Reading::format)
        .containsExactly(Format.POLECAT, Format.ACLED, Format.UCDP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"polecat.tsv", "acled.csv", "ucdp.csv"})
  void codesTheSameInAnyOrderAndOnAllThreads(String fixture) throws IOException {
    Reading inOrder = Reading.of(Reading.fixture(fixture));
    Codebook fresh = new Codebook(ActorRegistry.bundled(), Ontology.bundled());
    FeedText feed =
        FeedText.open(
            new ByteArrayInputStream(Reading.fixture(fixture)),
            new FeedText.Request("a.csv", "", "work", Optional.empty(), Optional.empty()),
            fresh);

    List<RawRow> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.addAll(inOrder.rows());
    }
    Collections.shuffle(many, new Random(53));
    Map<Long, Set<Coded>> byLine =
        many.parallelStream()
            .collect(groupingByConcurrent(RawRow::line, mapping(feed::code, toSet())));

    assertThat(byLine).hasSize(inOrder.rows().size());
    for (int i = 0; i < inOrder.rows().size(); i++) {
      assertThat(byLine.get(inOrder.rows().get(i).line())).containsExactly(inOrder.coded().get(i));
    }
  }

  private static ThrowingConsumer<Throwable> isData(String what) {
    return thrown -> {
      assertThat(thrown).isInstanceOf(ChanceryException.class).hasMessageContaining(what);
      assertThat(((ChanceryException) thrown).fault()).isEqualTo(Fault.DATA);
    };
  }

  private static String gdelt(int rows) {
    Random random = new Random(51);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= rows; i++) {
      String address = "https://news.example/" + Long.toHexString(random.nextLong());
      text.append(GdeltRows.v2(GdeltRows.ID, Integer.toString(i), GdeltRows.URL_V2, address))
          .append('\n');
    }
    return text.toString();
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream nines(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? '9' : -1;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (left <= 0) {
          return -1;
        }
        int given = (int) Math.min(left, length);
        Arrays.fill(into, offset, offset + given, (byte) '9');
        left -= given;
        return given;
      }
    };
  }
}
