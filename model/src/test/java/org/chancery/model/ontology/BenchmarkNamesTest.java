// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The relation names of the two forecasting benchmarks that were made from ICEWS. */
class BenchmarkNamesTest {
  private final Ontology ontology = Ontology.bundled();

  @ParameterizedTest
  @CsvSource({"icews14, 230", "icews18, 256"})
  void resolveWithoutExceptionAndEachToACodeOfItsOwn(String benchmark, int relations)
      throws IOException {
    List<String> names =
        SharedFolder.rows(benchmark + "/relation2id.txt", "\t").stream().map(r -> r[0]).toList();

    assertThat(names).hasSize(relations);
    assertThat(names)
        .allSatisfy(name -> assertThat(ontology.cameoNamed(name)).as(name).isPresent());
    assertThat(names).map(name -> ontology.cameoNamed(name)).doesNotHaveDuplicates();
  }
}
