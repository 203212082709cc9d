// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      textBlock =
          """
          Graustark's well-known "pact", 1.5 : 2 (so!) ¦ Graustark's well-known "pact", 1.5 : 2 (so!)
          [click](javascript:alert(1))                 ¦ \\[click\\](javascript:alert(1))
          a | b                                        ¦ a \\| b
          *bold* _thin_ `code` $x$ @all                ¦ \\*bold\\* \\_thin\\_ \\`code\\` \\$x\\$ \\@all
          <b>x</b> & y                                 ¦ &lt;b&gt;x&lt;/b&gt; &amp; y
          back\\slash                                  ¦ back\\\\slash
          # heading                                    ¦ \\# heading
          - item                                       ¦ \\- item
          1. item                                      ¦ 1\\. item
          1.5 million                                  ¦ 1.5 million
          see https://example.org                      ¦ see https\\://example.org
          """)
  void readsAsTheSameText(String text, String escaped) {
    assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
  }

  @Test
  void keepsTextOnOneLine() {
    assertThat(MarkdownText.escape("a\n\n# b\r\u2028c")).doesNotContainPattern("[\\n\\r]");
    assertThat(MarkdownText.escape("a\u0000\u202eb")).isEqualTo("a\uFFFD\uFFFDb");
  }

  @Test
  void endsNoCodeSpanEarly() {
    assertThat(MarkdownText.code("a")).isEqualTo("`a`");
    assertThat(MarkdownText.code("a`b")).isEqualTo("``a`b``");
    assertThat(MarkdownText.code("`")).isEqualTo("`` ` ``");
  }
}
