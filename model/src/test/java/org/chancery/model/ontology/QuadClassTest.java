// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadClassTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, VERBAL_COOPERATION,   true,  false, verbal cooperation
          2, MATERIAL_COOPERATION, true,  true,  material cooperation
          3, VERBAL_CONFLICT,      false, false, verbal conflict
          4, MATERIAL_CONFLICT,    false, true,  material conflict
          """)
  void dividesByKindAndByMeans(
      int code, QuadClass quad, boolean cooperative, boolean material, String label) {
    assertThat(QuadClass.ofCode(code)).contains(quad);
    assertThat(quad.code()).isEqualTo(code);
    assertThat(quad.cooperative()).isEqualTo(cooperative);
    assertThat(quad.material()).isEqualTo(material);
    assertThat(quad.label()).isEqualTo(label);
    assertThat(QuadClass.parse(label)).contains(quad);
  }

  @Test
  void knowsNoOtherNumber() {
    assertThat(QuadClass.ofCode(0)).isEmpty();
    assertThat(QuadClass.ofCode(5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          01,   VERBAL_COOPERATION
          057,  VERBAL_COOPERATION
          06,   MATERIAL_COOPERATION
          0874, MATERIAL_COOPERATION
          09,   VERBAL_CONFLICT
          139,  VERBAL_CONFLICT
          14,   MATERIAL_CONFLICT
          2042, MATERIAL_CONFLICT
          """)
  void placesCameoCodesByTheirRoot(String code, QuadClass quad) {
    assertThat(QuadClass.ofCameo(code)).isEqualTo(quad);
  }

  @Test
  void refusesARootThatCameoDoesNotHave() {
    assertThatIllegalArgumentException().isThrownBy(() -> QuadClass.ofCameo("00"));
    assertThatIllegalArgumentException().isThrownBy(() -> QuadClass.ofCameo("21"));
  }
}
