// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  private static final byte[] PLANTED = Intakes.PLANTED.getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private static Map<String, byte[]> entries(String... names) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name : names) {
      entries.put(name, (name + " says: " + Intakes.PLANTED).getBytes(StandardCharsets.UTF_8));
    }
    return entries;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void readsTheFilesOfAnArchive() throws IOException {
    byte[] zip = Archive.zip(entries("b.txt", "sub/a.txt", "__MACOSX/b.txt", "sub/.hidden"));

    for (Intakes taken : new Intakes[] {Intakes.of(file("z.zip", zip)), Intakes.of("z.zip", zip)}) {
      assertThat(taken.problems()).isEmpty();
      assertThat(taken.documents())
          .extracting(Document::id)
          .containsExactly("z.zip!b.txt", "z.zip!sub/a.txt");
    }
  }

  @Test
  void takesTheSumOfTheEntry() throws IOException {
    Intakes taken = Intakes.of("z.zip", Archive.zip(Map.of("a.txt", PLANTED)));

    assertThat(taken.document().sha256()).isEqualTo(Sha256.of(PLANTED));
  }

  @Test
  void readsCompressedTarsAndSingleFiles() throws IOException {
    Intakes tar = Intakes.of(file("t.tar.gz", Archive.gzip(Archive.tar(entries("a.txt", "b.md")))));
    Intakes single = Intakes.of(file("a.html.gz", Archive.gzip(PLANTED)));

    assertThat(tar.problems()).isEmpty();
    assertThat(tar.documents())
        .extracting(Document::id)
        .containsExactly("t.tar.gz!a.txt", "t.tar.gz!b.md");
    assertThat(single.document().id()).isEqualTo("a.html.gz");
    assertThat(single.document().sha256()).isEqualTo(Sha256.of(PLANTED));
  }

  @Test
  void readsArchivesInArchivesAsDeepAsAllowed() throws IOException {
    byte[] nested = PLANTED;
    String name = "a.txt";
    for (int depth = 1; depth <= Limits.ARCHIVE_DEPTH; depth++) {
      nested = Archive.zip(Map.of(name, nested));
      name = "n" + depth + ".zip";
    }

    assertThat(Intakes.of("deep.zip", nested).document().id())
        .isEqualTo("deep.zip!n3.zip!n2.zip!n1.zip!a.txt");
    assertThat(Intakes.of("deeper.zip", Archive.zip(Map.of("n.zip", nested))).reasons())
        .containsExactly("nested");
  }

  @Test
  void givesEntriesThatClimbOutOfTheArchiveNamesWithinIt() throws IOException {
    Intakes taken = Intakes.of("z.zip", Archive.zip(entries("../../etc/a.txt", "C:\\b.txt")));

    assertThat(taken.documents())
        .extracting(Document::id)
        .containsExactly("z.zip!etc/a.txt", "z.zip!C:/b.txt");
  }

  @Test
  void cutsABombOffAndReadsTheEntriesAroundIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(PLANTED);
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      zeros(zip, 400);
      zip.putNextEntry(new ZipEntry("c.txt"));
      zip.write(PLANTED);
    }

    Intakes taken = Intakes.of(file("z.zip", out.toByteArray()));

    assertThat(taken.documents()).extracting(Document::id).contains("z.zip!a.txt", "z.zip!c.txt");
    assertThat(taken.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("z.zip!bomb.txt");
              assertThat(problem.message()).contains("200 times its size");
            });
  }

  @Test
  void readsWhatStandsAtTheBeginningOfABomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(PLANTED);
      gzip.write('\n');
      zeros(gzip, 200);
    }

    Intakes taken = Intakes.of("bomb.txt.gz", out.toByteArray());

    assertThat(taken.hasPlanted()).isTrue();
    assertThat(taken.problems()).isNotEmpty();
  }

  /** Writes megabytes of spaces. */
  private static void zeros(OutputStream out, int megabytes) throws IOException {
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    for (int i = 0; i < megabytes; i++) {
      out.write(spaces);
    }
  }

  @Test
  void stopsAtTooManyEntries() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(PLANTED);
      for (int i = 0; i < Limits.ARCHIVE_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry(i + "/"));
      }
    }

    Intakes taken = Intakes.of("z.zip", out.toByteArray());

    assertThat(taken.hasPlanted()).isTrue();
    assertThat(taken.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("100000 entries"));
  }

  @Test
  void readsADamagedArchiveAsFarAsItGoes() throws IOException {
    byte[] zip = Archive.zip(entries("a.txt", "b.txt", "c.txt"));
    byte[] tar = Archive.tar(entries("a.txt", "b.txt", "c.txt"));

    Intakes fromZip = Intakes.of(file("z.zip", Arrays.copyOf(zip, zip.length / 2)));
    Intakes fromTar = Intakes.of(file("t.tar", Arrays.copyOf(tar, 1_600)));

    assertThat(fromZip.hasPlanted()).isTrue();
    assertThat(fromZip.problems()).isNotEmpty();
    assertThat(fromTar.hasPlanted()).isTrue();
    assertThat(fromTar.problems()).isNotEmpty();
  }

  @Test
  void readsTheBeginningOfATextWhoseCompressionBreaksOff() throws IOException {
    StringBuilder text = new StringBuilder(Intakes.PLANTED);
    for (int i = 0; i < 50_000; i++) {
      text.append("\n\nParagraph ").append(i * 31 % 977).append(" of many.");
    }
    byte[] whole = Archive.gzip(text.toString().getBytes(StandardCharsets.UTF_8));

    Intakes taken = Intakes.of("a.txt.gz", Arrays.copyOf(whole, whole.length / 2));

    assertThat(taken.hasPlanted()).isTrue();
    assertThat(taken.reasons()).contains("broken-off");
  }
}
