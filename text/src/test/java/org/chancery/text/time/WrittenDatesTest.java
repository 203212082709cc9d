// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days drawn at random and written as people write them are read as what they were. */
final class WrittenDatesTest {
  private static final long SEED = 20240307;
  private static final int DAYS = 60;
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'on' d MMMM yyyy",
        "'on' MMMM d, yyyy",
        "'on' EEEE, d MMMM yyyy",
        "'on' EEEE, MMMM d, yyyy",
        "'on' d MMM yyyy",
        "'on' d.M.yyyy",
        "'on' yyyy-MM-dd",
        "'on' MMM d, yyyy"
      })
  void readsDayAsWritten(String form) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(form, Locale.US);
    Random random = new Random(SEED);
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(50_000));
      String text = "Laos attacked Nepal " + format.format(day) + ".";

      assertThat(Read.undated().in(Read.sentence(text)).mentions())
          .as(text)
          .extracting(mention -> mention.date().map(Edtf::text).orElse(mention.because()))
          .isEqualTo(List.of(day.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"'in' MMMM yyyy", "'in' MMMM 'of' yyyy", "'by the end of' MMMM yyyy"})
  void readsMonthAsWritten(String form) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(form, Locale.US);
    Random random = new Random(SEED);
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(50_000));
      String text = "Laos attacked Nepal " + format.format(day) + ".";

      List<TimeMention> mentions = Read.undated().in(Read.sentence(text)).mentions();

      assertThat(mentions).as(text).hasSize(1);
      Edtf date = mentions.get(0).date().orElseThrow();
      assertThat(date.latest()).as(text).isEqualTo(day.withDayOfMonth(day.lengthOfMonth()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2000, 2019, 2023, 2024})
  void countsWeekdaysBackAcrossEveryBoundary(int year) {
    for (int i = -10; i < 70; i++) {
      LocalDate written = LocalDate.of(year, 1, 1).plusDays(i);
      for (LocalDate day = written.minusDays(6); !day.isAfter(written); day = day.plusDays(1)) {
        String name = DateTimeFormatter.ofPattern("EEEE", Locale.US).format(day);

        Phrase.Weekday said = new Phrase.Weekday(day.getDayOfWeek().getValue(), Phrase.Turn.UNSAID);
        Reference reference =
            new Reference(
                Optional.of(Edtf.of(written)), Optional.empty(), Optional.empty(), false, false);

        assertThat(reference.resolve(said).date())
            .as(name + " of " + written)
            .contains(Edtf.of(day));
      }
    }
  }
}
