// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reference/feeds.md tells of every format and of every reason for the quarantine. */
class FeedsPageTest {
  private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));
  private static final Path SOURCES = ROOT.resolve("store/src/main/java/org/chancery/store/feed");
  private static final Pattern REASON = Pattern.compile("Bad(?:Row)?\\(\\s*\"([a-z-]+)\"");

  @Test
  void namesEveryFormat() throws IOException {
    String page = page();

    for (Format format : Format.values()) {
      assertThat(page).contains("| `" + format.label() + "` |");
    }
  }

  @Test
  void explainsEveryReason() throws IOException {
    String page = page();

    Set<String> reasons = reasons();

    assertThat(reasons).contains("column-count", "date", "header-shift").hasSizeGreaterThan(8);
    assertThat(reasons).allMatch(reason -> page.contains("`" + reason + "`"));
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/reference/feeds.md"));
  }

  private static Set<String> reasons() throws IOException {
    Set<String> reasons = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        REASON.matcher(Files.readString(file)).results().forEach(one -> reasons.add(one.group(1)));
      }
    }
    return reasons;
  }
}
