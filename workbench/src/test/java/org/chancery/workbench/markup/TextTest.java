// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          plain words           ¦ plain words
          a < b & c > d         ¦ a &lt; b &amp; c &gt; d
          "x" onload='y'        ¦ &quot;x&quot; onload=&#39;y&#39;
          &amp;                 ¦ &amp;amp;
          Škoda, Ελλάδα, 漢字 😀 ¦ Škoda, Ελλάδα, 漢字 😀
          """)
  void isWrittenSoThatItReadsAsItself(String text, String written) {
    assertThat(write(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0000", "000b", "001f", "007f", "0085", "202e", "2066", "d800", "dfff", "fffe"})
  void losesWhatNoPageShouldHold(String codePoint) {
    char unsafe = (char) Integer.parseInt(codePoint, 16);

    assertThat(write("a" + unsafe + "b")).isEqualTo("a\uFFFDb");
  }

  private static String write(String text) {
    StringBuilder page = new StringBuilder();
    new Text(text).writeTo(page);
    return page.toString();
  }
}
