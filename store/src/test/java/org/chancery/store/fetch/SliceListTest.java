// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.chancery.store.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SliceListTest {
  private static final String MD5 = "47552eb8d0e11d1000c4d66f8ede7143";
  private static final String EXPORT = "20260721083000.export.CSV.zip";

  private static SliceList of(String text) throws IOException {
    SliceList list = new SliceList(slice -> true);
    list.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return list;
  }

  private static Slice slice(String name) {
    return Slice.named(name).orElseThrow();
  }

  @Test
  void saysHowLongASliceIsAndWhatItsMd5Is() throws IOException {
    SliceList list = of("60092 " + MD5 + " http://data.gdeltproject.org/gdeltv2/" + EXPORT + "\n");

    assertThat(list.checksum(slice(EXPORT))).contains(new Checksum(OptionalLong.of(60_092), MD5));
    assertThat(list.newest()).contains(LocalDateTime.of(2026, 7, 21, 8, 45));
  }

  @Test
  void readsTheListOfBackFilesWhichHasNoLengths() throws IOException {
    SliceList list = of(MD5 + "  1999.zip\n" + MD5 + "  20140131.export.CSV.zip\n");

    assertThat(list.checksum(slice("1999.zip"))).contains(new Checksum(OptionalLong.empty(), MD5));
    assertThat(list.checksum(slice("20140131.export.CSV.zip"))).isPresent();
    assertThat(list.malformed()).isZero();
  }

  @Test
  void passesOverTheKnowledgeGraph() throws IOException {
    SliceList list =
        of("1 " + MD5 + " http://data.gdeltproject.org/gdeltv2/20260721083000.gkg.csv.zip\n");

    assertThat(list.newest()).isEmpty();
    assertThat(list.malformed()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60092",
        "60092 47552eb8",
        "sixty " + MD5 + " http://x/" + EXPORT,
        "60092 " + MD5,
        "60092 not-an-md5-at-all http://x/" + EXPORT,
        "<html>Service unavailable</html>"
      })
  void countsMalformedLinesAndGoesOn(String line) throws IOException {
    SliceList list = of(line + "\n\n60092 " + MD5 + " http://x/" + EXPORT + "\r\n");

    assertThat(list.malformed()).isEqualTo(1);
    assertThat(list.checksum(slice(EXPORT))).isPresent();
  }

  @Test
  void theLaterOfTwoLinesHolds() throws IOException {
    String other = "0".repeat(32);
    SliceList list = of("1 " + other + " x/" + EXPORT + "\n2 " + MD5 + " x/" + EXPORT);

    assertThat(list.checksum(slice(EXPORT))).contains(new Checksum(OptionalLong.of(2), MD5));
  }

  @Test
  void remembersOnlyWhatIsWanted() throws IOException {
    SliceList list = new SliceList(slice -> false);
    list.read(
        new ByteArrayInputStream(("1 " + MD5 + " x/" + EXPORT).getBytes(StandardCharsets.UTF_8)));

    assertThat(list.checksum(slice(EXPORT))).isEmpty();
    assertThat(list.newest()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lastupdate.txt", "lastupdate-translation.txt"})
  void readsRealLists(String name) throws IOException {
    Path file = SharedFiles.file("feeds/gdelt-v2-20260721/" + name);
    SliceList list = new SliceList(slice -> true);
    try (InputStream in = Files.newInputStream(file)) {
      list.read(in);
    }

    assertThat(list.malformed()).isZero();
    String stamp = name.contains("translation") ? "20260721081500.translation" : "20260721083000";
    for (SlicePart part : SlicePart.values()) {
      Slice slice = slice(stamp + "." + part.label() + ".CSV.zip");
      assertThat(list.checksum(slice).orElseThrow().fits(file.resolveSibling(slice.name())))
          .isTrue();
    }
  }
}
