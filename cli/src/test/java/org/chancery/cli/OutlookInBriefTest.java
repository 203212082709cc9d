// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A brief looks ahead where forecasts have been good on its record, and says why not elsewhere. */
final class OutlookInBriefTest {
  @TempDir private Path folder = Path.of("");

  private JsonNode outlook(Object... words) throws IOException {
    Terminal.Outcome outcome = Terminal.run(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return new ObjectMapper()
        .readTree(Files.readString(folder.resolve("brief.json")))
        .get("brief")
        .get("outlook");
  }

  @Test
  void looksAheadWhereForecastsHaveBeenGood() throws IOException {
    JsonNode outlook =
        outlook("brief", "--record", MadeRecord.busy(folder), "--focus", "BLR", "-d", folder);

    assertThat(outlook.get("basis").toString()).contains("tried on", "Brier score");
    assertThat(outlook.get("expectations")).isNotEmpty();
    for (JsonNode one : outlook.get("expectations")) {
      assertThat(one.get("act").asString()).contains("Belarus");
      assertThat(one.get("likelihood").get("probability").get("value").asDouble())
          .isBetween(1.0, 95.0);
    }
  }

  @Test
  void saysWhyItDoesNot() throws IOException {
    JsonNode outlook =
        outlook("brief", MadeRecord.copy("cases/belarus", folder), "-d", folder, "--quiet");

    assertThat(outlook.get("basis").toString())
        .contains("There is no outlook", "told by selective sources alone");
    assertThat(outlook.get("expectations")).isEmpty();
  }
}
