// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister said that the talks with his colleague had been useful for both of them.
          de | Der Minister sagte, dass die Gespräche mit dem Kollegen für beide Seiten nützlich sind.
          fr | Le ministre a dit que les entretiens avec son collègue sont utiles pour les deux pays.
          es | El ministro dijo que las conversaciones con su colega fueron útiles para los dos países.
          pl | Minister powiedział, że rozmowy z kolegą były dla obu stron i nie tylko dla nich dobre.
          lt | Ministras sakė, kad derybos su kolega buvo naudingos ir kad jis apie tai jau kalbėjo.
          ru | Министр сказал, что переговоры с коллегой были полезны для обеих сторон и не только.
          uk | Міністр сказав, що переговори з колегою були корисні для обох сторін, але не для всіх.
          be | Міністр сказаў, што перамовы з калегам былі карысныя для ўсіх, але гэта не ўсё.
          ar | قال الوزير إن المحادثات مع نظيره كانت مفيدة على كل حال من أجل السلام
          zh | 部长说，与同事的会谈对双方都有益。
          ja | 大臣は、会談が両国にとって有益だったと述べた。
          ka | მინისტრმა თქვა, რომ მოლაპარაკებები სასარგებლო იყო.
          """)
  void tellsTheLanguageOfASentence(String language, String text) {
    assertThat(LanguageGuess.of(text)).contains(language);
  }

  @Test
  void saysNothingOfNamesAndNumbers() {
    assertThat(LanguageGuess.of("Minsk, Riga, Vilnius, Warszawa 2024")).isEmpty();
    assertThat(LanguageGuess.of("1234 – 5678")).isEmpty();
  }

  @Test
  void deliversADocumentInAnotherLanguage() {
    Intakes taken =
        Intakes.of("a.txt", "Der Minister ist nicht nach Minsk gereist und das ist gut.");

    assertThat(taken.document().language()).contains("de");
  }
}
