// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.text.document.Block.Kind;
import org.junit.jupiter.api.Test;

/**
 * Holds the reader against an essay as it came out of a PDF, with all that such a text is strewn
 * with.
 */
class ArticleTest {
  private static Intakes article() {
    Path shared =
        Optional.ofNullable(System.getenv("CHANCERY_SHARED"))
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("chancery.root", ".."), "..", "shared"));
    Path file = shared.resolve("seed").resolve("article.txt");
    assumeTrue(
        Files.exists(file),
        "skipped: needs seed/article.txt of the shared folder; set CHANCERY_SHARED to it");
    return Intakes.of(file);
  }

  @Test
  void findsTitleDateAndSections() {
    Intakes taken = article();

    assertThat(taken.problems()).isEmpty();
    assertThat(taken.document().title())
        .hasValueSatisfying(title -> assertThat(title).startsWith("Cornered: "));
    assertThat(taken.document().date()).hasToString("Optional[2024]");
    assertThat(taken.document().language()).contains("en");
    assertThat(taken.texts(Kind.HEADING))
        .anyMatch(heading -> heading.startsWith("I. "))
        .anyMatch(heading -> heading.startsWith("II. "))
        .anyMatch(heading -> heading.startsWith("III. "))
        .contains("ENDNOTES");
  }

  @Test
  void keepsTheSixNotesApartAndTheirMarksOutOfTheText() {
    Intakes taken = article();

    assertThat(taken.texts(Kind.NOTE)).hasSize(6);
    assertThat(
            taken.document().blocks().stream()
                .filter(block -> block.kind() == Kind.NOTE)
                .map(Block::place))
        .containsExactly("note i", "note ii", "note iii", "note iv", "note v", "note vi");
    assertThat(taken.body()).noneMatch(text -> text.matches(".*[\u00B9\u2070-\u209F^].*"));
  }

  @Test
  void keepsParagraphsWholeAcrossPages() {
    assertThat(article().body())
        .allMatch(Prose::endsSentence)
        .noneMatch(Prose::startsSmall)
        .anyMatch(text -> text.contains("taken part in similar summits in 2017"))
        .anyMatch(text -> text.contains("deputy prime minister, the foreign ministers of"));
  }
}
