// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.model.fault.ChanceryException;
import org.junit.jupiter.api.Test;

final class ManifestTest {
  private static final String TEXT =
      """
      {
        "record": 1, "schema": 4, "generation": 7, "current": true,
        "events": [
          {"month": "2024-01", "file": "events/month=2024-01/000007.parquet", "rows": 12, "bytes": 3},
          {"month": "undated", "file": "events/month=undated/000002.parquet", "rows": 1, "bytes": 3}
        ],
        "tables": [{"table": "act", "file": "tables/act.000007.parquet", "rows": 5, "bytes": 6}]
      }
      """;

  private static Manifest parsed(String text) {
    return Manifest.parse("r/manifest.json", text);
  }

  @Test
  void namesTheFilesOfEachTable() {
    Manifest manifest = parsed(TEXT);

    assertThat(manifest.current()).isTrue();
    assertThat(manifest.partsOf(Table.EVENT))
        .extracting(Manifest.Part::file)
        .containsExactly(
            "events/month=2024-01/000007.parquet", "events/month=undated/000002.parquet");
    assertThat(manifest.partsOf(Table.ACT))
        .containsExactly(new Manifest.Part("act", "tables/act.000007.parquet", 5));
    assertThat(manifest.partsOf(Table.PARTY)).isEmpty();
  }

  @Test
  void refusesAnotherLayoutAndWhatIsNone() {
    for (String text : new String[] {TEXT.replace("\"record\": 1", "\"record\": 2"), "{", "[]"}) {
      assertThatThrownBy(() -> parsed(text))
          .isInstanceOf(ChanceryException.class)
          .satisfies(
              failed ->
                  assertThat(((ChanceryException) failed).where().orElseThrow())
                      .contains("r/manifest.json"));
    }
  }
}
