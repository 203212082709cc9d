// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.composition.SampleFindings;
import org.chancery.workbench.table.TableFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimRowsTest {
  private static String written(TableFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableSink sink = format.to(out)) {
      ClaimRows.write(SampleFindings.all(), sink);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(boolean list) {
    StringWriter out = new StringWriter();
    ClaimJson.write(SampleFindings.all(), list, out);
    return out.toString();
  }

  @Test
  void writesARowForEachClaim() {
    List<String> lines = written(TableFormat.CSV).lines().toList();

    assertThat(lines).hasSize(1 + SampleFindings.all().size());
    assertThat(lines.get(0)).startsWith("id,verdict,likelihood,probability,effect,low,high,unit");
    assertThat(lines.get(1))
        .startsWith(
            "graustark-cooled,supported,almost certain,0.9992,-4.25,-6.1,-2.3,points a month,-0.5");
  }

  @Test
  void leavesEmptyWhatIsNotKnown() {
    JsonNode rows = JsonMapper.shared().readTree(written(TableFormat.JSON));
    JsonNode steady = rows.get(3);
    JsonNode mediated = rows.get(5);

    assertThat(steady.path("low").asDouble()).isEqualTo(0.2);
    assertThat(steady.path("high").isNull()).isTrue();
    assertThat(mediated.path("effect").isNull()).isTrue();
    assertThat(mediated.path("claimed_share").isNull()).isTrue();
    assertThat(mediated.path("reason").asString()).contains("No source of the case tells where");
  }

  @Test
  void sharesAreOfAllChoices() {
    JsonNode quarrels = JsonMapper.shared().readTree(written(TableFormat.JSON)).get(1);

    assertThat(quarrels.path("choices").asInt()).isEqualTo(64);
    assertThat(quarrels.path("claimed_share").asDouble()).isZero();
    assertThat(quarrels.path("contrary_share").asDouble()).isEqualTo(0.9844); // 63 of 64
  }

  @Test
  void writesAListOfObjectsWithAllThatVerdictsRestOn() {
    JsonNode claims = JsonMapper.shared().readTree(json(true));

    assertThat(claims.isArray()).isTrue();
    assertThat(claims.size()).isEqualTo(SampleFindings.all().size());
    JsonNode cooled = claims.get(0);
    assertThat(cooled.path("id").asString()).isEqualTo("graustark-cooled");
    assertThat(cooled.path("says").asString()).startsWith("Relations with Graustark");
    assertThat(cooled.path("verdict").asString()).isEqualTo("supported");
    assertThat(cooled.path("evidence").path("for").get(0).path("events").get(0).asString())
        .isEqualTo("chronology:ambassador-recalled");
    assertThat(cooled.path("evidence").path("for_in_all").asInt()).isEqualTo(7);
    assertThat(cooled.path("curve").path("claimed").asInt()).isEqualTo(8);
    assertThat(cooled.path("curve").path("choices").size()).isEqualTo(9);
    assertThat(cooled.path("rule").get(0).asString()).contains("95", "80");
    assertThat(cooled.path("notes").get(0).asString()).contains("placebo");
  }

  @Test
  void writesADocumentALine() {
    List<String> lines = json(false).lines().toList();

    assertThat(lines).hasSize(SampleFindings.all().size());
    assertThat(lines)
        .allSatisfy(line -> assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue());
  }

  @Test
  void leavesOutNoKey() {
    JsonNode claims = JsonMapper.shared().readTree(json(true));

    for (JsonNode claim : claims) {
      assertThat(claim.propertyNames()).containsExactlyElementsOf(claims.get(0).propertyNames());
    }
    assertThat(claims.get(5).path("effect").isNull()).isTrue();
  }
}
