// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LatexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          \\'Etude              | Étude
          {\\'e}t{\\'{e}}       | été
          \\v{S}i\\v{s}ka       | Šiška
          {\\L}\\'od\\'z        | Łódź
          \\c{c}a \\u{g}        | ça ğ
          \\.{Z}elazny          | Żelazny
          \\'{\\i}              | í
          \\k{a} \\H{o} \\"u    | ą ő ü
          Stra\\ss{}e           | Straße
          R\\&D, 50\\%          | R&D, 50%
          a -- b --- c          | a – b — c
          ``q''                 | “q”
          \\emph{x} \\textbf y  | x y
          a~b_c & d             | a b_c & d
          $x^2$                 | x^2
          \\today               |
          \\                    |
          \\'                   |
          """)
  void givesTheTextThatLatexPrints(String latex, String text) {
    assertThat(Latex.text(latex)).isEqualTo(text == null ? "" : text);
  }
}
