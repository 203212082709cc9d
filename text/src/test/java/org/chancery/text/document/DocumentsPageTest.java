// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsPageTest {
  private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/reference/documents.md"), StandardCharsets.UTF_8);
  }

  private static String section(String heading) throws IOException {
    return page().split("## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
  }

  @Test
  void givesTheFigureOfEachLimit() throws IOException {
    List<String> rows =
        section("Limits").lines().filter(line -> line.startsWith("| ")).skip(1).toList();

    assertThat(rows.stream().map(row -> row.split(" \\| ")[1]))
        .containsExactly(
            figure(Limits.FILE_BYTES),
            figure(Limits.TEXT),
            figure(Limits.TEXT),
            figure(Limits.BLOCK_CHARACTERS),
            figure(Limits.HTML_DEPTH),
            figure(Limits.PDF_PAGES),
            figure(Limits.PDF_OPERATORS),
            figure(Limits.PDF_CONTENT_BYTES),
            figure(Limits.DOCX_BYTES),
            figure(Limits.ARCHIVE_DEPTH),
            figure(Limits.ARCHIVE_ENTRIES),
            figure(Limits.ARCHIVE_BYTES),
            figure(Limits.ARCHIVE_RATIO),
            figure(Limits.DIRECTORY_DEPTH));
    assertThat(section("Limits")).contains("above " + figure(Limits.RATIO_FREE_BYTES) + " bytes");
  }

  @Test
  void explainsEachReasonThatTheCodeGives() throws IOException {
    Set<String> explained = new TreeSet<>();
    Matcher rows =
        Pattern.compile("^\\| (`[^|]*) \\|", Pattern.MULTILINE)
            .matcher(section("Why a document is missing or incomplete"));
    while (rows.find()) {
      Pattern.compile("`([a-z-]+)`")
          .matcher(rows.group(1))
          .results()
          .forEach(code -> explained.add(code.group(1)));
    }

    assertThat(explained).isEqualTo(reasonsInSource());
  }

  /** The codes that the package's sources hand to problems, remarks and exceptions. */
  private static Set<String> reasonsInSource() throws IOException {
    Pattern given =
        Pattern.compile(
            "(?:Exception\\(|Remark\\(|remark\\(|problem\\([^\"]*?,)\\s*\"([a-z-]+)\",");
    Set<String> reasons = new TreeSet<>();
    for (Path source : sources()) {
      given
          .matcher(Files.readString(source, StandardCharsets.UTF_8))
          .results()
          .forEach(code -> reasons.add(code.group(1)));
    }
    assertThat(reasons).hasSizeGreaterThan(10);
    return reasons;
  }

  private static List<Path> sources() throws IOException {
    Path folder = ROOT.resolve("text/src/main/java/org/chancery/text/document");
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.sorted().toList());
    }
  }

  private static String figure(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
