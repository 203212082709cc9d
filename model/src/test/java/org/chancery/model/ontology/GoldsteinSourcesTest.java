// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Our Goldstein weights against the published table and against what the feeds carry. */
class GoldsteinSourcesTest {
  private static final Pattern OBSERVED = Pattern.compile("\"(\\d+)\":\\s*(-?[\\d.]+)");

  private final Ontology ontology = Ontology.bundled();

  @Test
  void carriesWhatGdeltCarries() throws IOException {
    Map<String, BigDecimal> observed =
        OBSERVED
            .matcher(SharedFolder.text("feeds/gdelt_observed_goldstein.json"))
            .results()
            .collect(toMap(row -> row.group(1), row -> new BigDecimal(row.group(2))));

    assertThat(observed).hasSize(131);
    assertThat(observed)
        .allSatisfy(
            (code, carried) -> assertThat(weight(code)).as(code).isEqualByComparingTo(carried));
  }

  @Test
  void differsFromTheIcewsTableInThreeCodesOnly() throws IOException {
    Map<String, BigDecimal> differing = new HashMap<>();
    List<String[]> rows = SharedFolder.rows("ontology/cameo_goldstein.tsv", "\t");
    for (String[] row : rows.stream().skip(1).toList()) {
      if (weight(row[0]).compareTo(new BigDecimal(row[1])) != 0) {
        differing.put(row[0], weight(row[0]));
      }
    }

    assertThat(rows).hasSize(313);
    assertThat(differing)
        .isEqualTo(
            Map.of(
                "016", new BigDecimal("-2"),
                "022", new BigDecimal("3.2"),
                "164", new BigDecimal("-7")));
  }

  @Test
  void differsFromRowsOfIcewsInNoOtherCode() throws IOException {
    Map<String, BigDecimal> differing = new HashMap<>();
    String sample = "feeds/icews-2018-sample/events.2018.sample.tab";
    for (String[] row : SharedFolder.rows(sample, "\t").stream().skip(1).toList()) {
      BigDecimal carried = new BigDecimal(row[7]);
      if (weight(row[6]).compareTo(carried) != 0) {
        differing.put(row[6], carried);
      }
    }

    assertThat(differing).containsOnlyKeys("016", "022", "164");
  }

  private BigDecimal weight(String code) {
    return ontology.cameo(code).flatMap(CameoAct::goldstein).orElseThrow().value();
  }
}
