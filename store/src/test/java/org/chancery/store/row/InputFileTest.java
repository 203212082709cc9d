// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFileTest {
  @TempDir private Path folder;

  @Test
  void readsPlainText() throws IOException {
    assertThat(read(file("a.csv", bytes("one\ntwo\n")))).isEqualTo(Map.of("a.csv", "one\ntwo\n"));
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    assertThat(read(file("a.csv", new byte[0]))).isEqualTo(Map.of("a.csv", ""));
  }

  @Test
  void readsGzipWhateverItsName() throws IOException {
    assertThat(read(file("a.csv", gzip("one\n")))).isEqualTo(Map.of("a.csv", "one\n"));
  }

  @Test
  void readsEveryMemberOfAZipAndNoFolder() throws IOException {
    byte[] zip =
        zip(StandardCharsets.UTF_8, "x/", "", "x/one.csv", "one\n", "empty", "", "two.csv", "2");

    Map<String, String> texts = read(file("a.zip", zip));

    assertThat(texts)
        .containsExactly(
            Map.entry("a.zip", "one\n"),
            Map.entry("a.zip!empty", ""),
            Map.entry("a.zip!two.csv", "2"));
  }

  @Test
  void readsAZipWhoseMemberIsNamedInAnotherEncoding() throws IOException {
    byte[] zip =
        zip(Charset.forName("IBM866"), "\u0441\u043e\u0431\u044b\u0442\u0438\u044f.csv", "one\n");

    assertThat(read(file("a.zip", zip))).isEqualTo(Map.of("a.zip", "one\n"));
  }

  @Test
  void passesOverWhatAReaderLeavesOfAMember() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, "one", "abc", "two", "def");
    List<Integer> firsts = new ArrayList<>();

    new InputFile(file("a.zip", zip)).readTexts((name, text) -> firsts.add(text.read()));

    assertThat(firsts).containsExactly((int) 'a', (int) 'd');
  }

  @Test
  void hashesAllBytesOfTheFile() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, "one", "abc", "two", "def");
    InputFile file = new InputFile(file("a.zip", zip));

    String whileReading = file.readTexts((name, text) -> text.readAllBytes());

    assertThat(whileReading).isEqualTo(file.sha256());
    assertThat(new InputFile(file("abc", bytes("abc"))).sha256()) // FIPS 180-2, example B.1
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(file.bytes()).isEqualTo(zip.length);
  }

  @ParameterizedTest(name = "{0} of 100 left")
  @ValueSource(ints = {30, 60, 90})
  void givesEveryWholeLineOfAZipBeforeItBreaksOff(int share) throws IOException {
    List<String> lines = lines(20_000);
    byte[] whole = zip(StandardCharsets.UTF_8, "one", String.join("\n", lines));
    byte[] cut = Arrays.copyOf(whole, whole.length * share / 100);

    List<String> read = readBroken(file("a.zip", cut));

    assertThat(read).hasSizeGreaterThan(lines.size() * (share - 5) / 100);
    assertThat(read).isEqualTo(lines.subList(0, read.size()));
  }

  @Test
  void givesEveryWholeLineOfAGzipBeforeItBreaksOff() throws IOException {
    List<String> lines = lines(20_000);
    byte[] whole = gzip(String.join("\n", lines));

    List<String> read = readBroken(file("a.gz", Arrays.copyOf(whole, whole.length / 2)));

    assertThat(read).hasSizeGreaterThan(9_000);
    assertThat(read).isEqualTo(lines.subList(0, read.size()));
  }

  @Test
  void givesTheLinesBeforeAByteThatWasOverwritten() throws IOException {
    List<String> lines = lines(20_000);
    byte[] broken = zip(StandardCharsets.UTF_8, "one", String.join("\n", lines));
    for (int i = broken.length / 2; i < broken.length / 2 + 64; i++) {
      broken[i] ^= 0x55;
    }

    List<String> read = readBroken(file("a.zip", broken));

    assertThat(read).hasSizeGreaterThan(9_000);
    assertThat(read.subList(0, 9_000)).isEqualTo(lines.subList(0, 9_000));
  }

  @Test
  void saysThatAFolderIsNone() {
    assertThatThrownBy(() -> new InputFile(folder).sha256())
        .isInstanceOfSatisfying(
            ChanceryException.class, fault -> assertThat(fault.fault()).isEqualTo(Fault.USER))
        .hasMessageContaining("folder");
  }

  @Test
  void saysThatAFileIsMissing() {
    InputFile missing = new InputFile(folder.resolve("none.csv"));

    assertThatThrownBy(missing::sha256)
        .isInstanceOfSatisfying(
            ChanceryException.class,
            fault -> {
              assertThat(fault.fault()).isEqualTo(Fault.DATA);
              assertThat(fault.where().orElseThrow()).endsWith("none.csv");
            });
    assertThatThrownBy(missing::bytes).isInstanceOf(ChanceryException.class);
  }

  private List<String> readBroken(Path path) {
    List<String> lines = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new InputFile(path)
                    .readTexts(
                        (name, text) -> {
                          LineSource source = new LineSource(PeekedText.of(text, 1 << 18));
                          while (true) {
                            lines.add(source.next().orElseThrow().text());
                          }
                        }))
        .isInstanceOf(IOException.class);
    return lines;
  }

  private static Map<String, String> read(Path path) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    new InputFile(path)
        .readTexts(
            (name, text) ->
                texts.put(name, new String(text.readAllBytes(), StandardCharsets.UTF_8)));
    return texts;
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> lines(int count) {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(i + "\t" + Long.toHexString(random.nextLong()));
    }
    return lines;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes(text));
    }
    return out.toByteArray();
  }

  /* Names and contents in turn; a name that ends in a slash is a folder. */
  private static byte[] zip(Charset names, String... members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry(members[i]));
        if (!members[i].endsWith("/")) {
          zip.write(bytes(members[i + 1]));
        }
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
