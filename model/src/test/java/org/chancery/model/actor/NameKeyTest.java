// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Russian Federation    | russian federation
          Foreign_Affairs           | foreign affairs
          Timor-Leste               | timor leste
          Algirdas Butkevičius      | algirdas butkevicius
          Recep Tayyip Erdoğan      | recep tayyip erdogan
          Lars Løkke Rasmussen      | lars lokke rasmussen
          Côte d’Ivoire             | cote divoire
          Antigua & Barbuda         | antigua and barbuda
          St. Lucia                 | st lucia
          Oʻzbekiston               | ozbekiston
          Congo, Republic of        | congo republic of
          Беларусь                  | беларусь
          U.S.                      | US
          the EU                    | EU
          WHO                       | WHO
          who                       | who
          """)
  void foldsWhatDoesNotMatter(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void aNameWithoutLettersHasNoKey() {
    assertThat(NameKey.of(" … ")).isEmpty();
  }

  @Test
  void tidiesForShow() {
    assertThat(NameKey.tidy(" Foreign_Affairs \u00a0 (Belarus) "))
        .isEqualTo("Foreign Affairs (Belarus)");
  }
}
