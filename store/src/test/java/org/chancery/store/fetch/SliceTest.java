// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SliceTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          20260721083000.export.CSV.zip,               ENGLISH,     EXPORT,   2026-07-21T08:30, 2026-07-21T08:45
          20260721234500.mentions.CSV.zip,             ENGLISH,     MENTIONS, 2026-07-21T23:45, 2026-07-22T00:00
          20260721081500.translation.export.CSV.zip,   TRANSLATION, EXPORT,   2026-07-21T08:15, 2026-07-21T08:30
          20260721081500.translation.mentions.CSV.zip, TRANSLATION, MENTIONS, 2026-07-21T08:15, 2026-07-21T08:30
          1999.zip,                                    BACK,        EXPORT,   1999-01-01T00:00, 2000-01-01T00:00
          201202.zip,                                  BACK,        EXPORT,   2012-02-01T00:00, 2012-03-01T00:00
          20140131.export.CSV.zip,                     BACK,        EXPORT,   2014-01-31T00:00, 2014-02-01T00:00
          """)
  void isKnownByTheNameOfItsFile(
      String name, GdeltFeed feed, SlicePart part, LocalDateTime begins, LocalDateTime ends) {
    Slice slice = Slice.named(name).orElseThrow();

    assertThat(slice).isEqualTo(new Slice(feed, part, begins, ends));
    assertThat(slice.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20260721083000.gkg.csv.zip",
        "20261321083000.export.CSV.zip",
        "20140230.export.CSV.zip",
        "201413.zip",
        "GDELT.MASTERREDUCEDV2.1979-2013.zip",
        "index.html"
      })
  void knowsNoOtherFiles(String name) {
    assertThat(Slice.named(name)).isEmpty();
  }

  @Test
  void standsInTheFolderOfItsFeed() {
    assertThat(Slice.named("20260721083000.export.CSV.zip").orElseThrow().path())
        .isEqualTo("gdeltv2/20260721083000.export.CSV.zip");
    assertThat(Slice.named("1999.zip").orElseThrow().path()).isEqualTo("events/1999.zip");
  }
}
