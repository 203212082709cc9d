// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.text.document.Block.Kind;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void readsFactsAtTheTop() {
    Document read =
        Intakes.of(
                "a.md",
                """
                ---
                title: "Two steps back"
                date: 2024-03
                publisher: The Institute
                lang: en-GB
                ---
                Latvia expelled two Russian diplomats.
                """)
            .document();

    assertThat(read.title()).contains("Two steps back");
    assertThat(read.date()).hasToString("Optional[2024-03]");
    assertThat(read.publisher()).contains("The Institute");
    assertThat(read.language()).contains("en-GB");
  }

  @Test
  void readsHeadingsItemsQuotationsAndCells() {
    Intakes taken =
        Intakes.of(
            "a.md",
            """
            # The title

            A paragraph
            on two lines.

            ## Background ##

            - Latvia *expelled* two **Russian** diplomats.
            - [Estonia](https://example.org/a_(b)) protested[^1].

            > Lithuania agreed.

            | state | act |
            |-------|-----|
            | Poland | recalled its ambassador |

            [^1]: In a note.
            """);

    assertThat(taken.document().title()).contains("The title");
    assertThat(taken.texts(Kind.TITLE)).containsExactly("The title");
    assertThat(taken.texts(Kind.HEADING)).containsExactly("Background");
    assertThat(taken.body())
        .containsExactly(
            "A paragraph on two lines.",
            "Latvia expelled two Russian diplomats.",
            "Estonia protested.",
            "Lithuania agreed.",
            "state",
            "act",
            "Poland",
            "recalled its ambassador");
    assertThat(taken.texts(Kind.NOTE)).containsExactly("In a note.");
  }

  @Test
  void leavesCodeOut() {
    Intakes taken = Intakes.of("a.md", "Before it.\n\n```java\nint secret;\n```\n\nAfter it.\n");

    assertThat(taken.body()).containsExactly("Before it.", "After it.");
  }

  @Test
  void keepsUnderscoresAndAsterisksThatAreNoMarks() {
    Intakes taken = Intakes.of("a.md", "The file some_long_name rose 2*3*4 times.\n");

    assertThat(taken.body()).containsExactly("The file some_long_name rose 2*3*4 times.");
  }
}
