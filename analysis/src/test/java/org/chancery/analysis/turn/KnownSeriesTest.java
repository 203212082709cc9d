// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.Series.Kind;
import org.chancery.analysis.series.Series.Observation;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;

/** Two series whose turning points are in the textbooks. */
class KnownSeriesTest {
  private static Series byYear(Kind kind, String table) {
    try (var stream = KnownSeriesTest.class.getResourceAsStream(table)) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      List<Observation> observations =
          text.lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith("year"))
              .map(KnownSeriesTest::observation)
              .toList();
      return new Series(kind, observations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Observation observation(String line) {
    int tab = line.indexOf('\t');
    Period year = year(Integer.parseInt(line.substring(0, tab)));
    return new Observation(year, Double.parseDouble(line.substring(tab + 1)), 1);
  }

  private static Period year(int year) {
    return Grain.YEAR.containing(LocalDate.of(year, 1, 1));
  }

  /* Cobb 1978: 1898 is the last year of the old level; the mean falls from 1097.75 to 849.97. */
  @Test
  void findsThatTheNileFellAfter1898() {
    Segmentation nile = TurningPoints.of(byYear(Kind.VALUES, "nile.tsv"));

    assertThat(nile.turns()).hasSize(1);
    TurningPoint turn = nile.turns().get(0);
    assertThat(turn.at()).isEqualTo(year(1899));
    assertThat(turn.up()).isFalse();
    assertThat(turn.before()).isCloseTo(1097.75, within(0.01));
    assertThat(turn.after()).isCloseTo(849.97, within(0.01));
    assertThat(turn.dates().first().getYear()).isBetween(1895, 1899);
    assertThat(turn.dates().last().getYear()).isBetween(1899, 1903);
    assertThat(nile.probability(year(1895).span(year(1902)), Optional.of(false)))
        .isGreaterThan(0.95);
    assertThat(nile.probability(year(1920).span(year(1960)), Optional.empty())).isLessThan(0.5);
  }

  /* Raftery and Akman, Biometrika 73 (1986): about 1890, from 3.1 to 0.9 explosions a year. */
  @Test
  void findsThatMinesBecameSaferAbout1890() {
    Segmentation coal = TurningPoints.of(byYear(Kind.COUNTS, "coal.tsv"));

    TurningPoint turn = coal.turns().get(0);
    assertThat(turn.at().first().getYear()).isBetween(1886, 1896);
    assertThat(turn.dates().contains(year(1890))).isTrue();
    assertThat(turn.up()).isFalse();
    assertThat(turn.before()).isCloseTo(3.1, within(0.2));
    assertThat(turn.size().interval(0.9).contains(0.9 / 3.1)).isTrue();
    assertThat(coal.dispersion()).isBetween(1.0, 1.5);
  }
}
