// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceTextTest {
  @Test
  void takesOffTheByteOrderMark() {
    assertThat(decode("\ufefftitle: x".getBytes(UTF_8)).text()).isEqualTo("title: x");
  }

  @Test
  void makesEveryLineEndALineFeed() {
    assertThat(decode("a\r\nb\rc\n".getBytes(UTF_8)).text()).isEqualTo("a\nb\nc\n");
  }

  @Test
  void namesTheLineOfAByteThatIsNoUtf8() {
    byte[] latin = "title: x\nsays: Grübler\n".getBytes(ISO_8859_1);

    assertThat(Told.by(() -> decode(latin)))
        .startsWith("DATA: a byte that is no UTF-8\n  at cases/x/case.yaml:2\n");
  }

  @Test
  void refusesACutOffCharacterAtTheEnd() {
    byte[] bytes = "title: ü".getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);

    assertThat(Told.by(() -> decode(cut))).contains("no UTF-8", "case.yaml:1");
  }

  @Test
  void refusesUtf16() {
    assertThat(Told.by(() -> decode("title: x\n".getBytes(UTF_16LE))))
        .contains("U+0000", "case.yaml:1");
  }

  @Test
  void refusesAFileOfUnreasonableSize(@TempDir Path folder) throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("case.yaml").toString(), "rw")) {
      sparse.setLength(SourceText.LARGEST + 1L);
    }

    assertThat(Told.by(() -> SourceText.read(folder, "case.yaml"))).contains("16 MiB", "feeds");
  }

  @Test
  void saysWhichFileIsMissing(@TempDir Path folder) {
    assertThat(Told.by(() -> SourceText.read(folder, "case.yaml")))
        .startsWith("USER: the file cannot be read")
        .contains("/case.yaml");
  }

  private static SourceText decode(byte[] bytes) {
    return SourceText.decode("case.yaml", "cases/x/case.yaml", bytes);
  }
}
