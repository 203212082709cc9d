// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our quad classes against those of CAMEO's roots and against the column of GDELT. */
class QuadClassSourcesTest {
  private static final int EVENT_CODE = 26;
  private static final int QUAD_CLASS = 29;
  private static final int COLUMNS = 61;

  private final Ontology ontology = Ontology.bundled();

  @Test
  void departsFromTheRootWhereAYieldIsVerbalAndAVerdictIsNot() {
    List<String> departing =
        ontology.cameoActs().stream()
            .filter(act -> act.quadClass() != QuadClass.ofCameo(act.code()))
            .map(CameoAct::code)
            .toList();

    assertThat(departing)
        .containsExactly(
            "08", "080", "081", "0811", "0812", "082", "083", "0831", "0832", "0833", "0834",
            "116");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20260721081500.translation.export.CSV.zip", "20260721083000.export.CSV.zip"})
  void departsFromGdeltInInvestigationsProtestsAndVerbalYields(String slice) throws IOException {
    Set<String> departing = new TreeSet<>();
    for (String line : unzipped("feeds/gdelt-v2-20260721/" + slice).lines().toList()) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(COLUMNS);
      CameoAct act = ontology.cameo(cells[EVENT_CODE]).orElseThrow();
      if (act.quadClass().code() != Integer.parseInt(cells[QUAD_CLASS])) {
        departing.add(act.code());
      }
    }

    assertThat(departing).isNotEmpty().allMatch(code -> code.matches("09.*|14.*|08[0-3].*"));
  }

  private static String unzipped(String name) throws IOException {
    try (InputStream file = Files.newInputStream(SharedFolder.file(name));
        ZipInputStream zip = new ZipInputStream(file)) {
      zip.getNextEntry();
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
