// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
  private static final List<String> KEYS = List.of("title", "focus", "period", "grain", "camps");

  @ParameterizedTest
  @CsvSource({"focsu, focus", "Title, title", "perid, period", "periods, period", "camp, camps"})
  void findsTheWordThatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "a-very-long-key-that-nobody-meant"})
  void guessesNothingWhereNothingIsNear(String written) {
    assertThat(Nearest.to(written, KEYS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, '', 3", "kitten, sitting, 3"})
  void countsEditsOfLetters(String one, String other, int edits) {
    assertThat(Nearest.distance(one, other)).isEqualTo(edits);
  }

  @Test
  void distanceIsSymmetricAndZeroOnlyForEqualWords() {
    Random random = new Random(20_241_123);
    for (int i = 0; i < 2_000; i++) {
      String one = word(random);
      String other = word(random);

      int distance = Nearest.distance(one, other);

      assertThat(distance).as("%s, %s", one, other).isEqualTo(Nearest.distance(other, one));
      assertThat(distance == 0).isEqualTo(one.equals(other));
      assertThat(distance)
          .isBetween(
              Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }
}
