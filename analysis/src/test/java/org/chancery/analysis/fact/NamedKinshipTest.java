// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.ontology.Ontology;
import org.junit.jupiter.api.Test;

class NamedKinshipTest {
  private static final int MINISTER = 0;
  private static final int COUNTRY = 1;
  private static final int OTHER_MINISTER = 2;
  private static final int PERSON = 3;

  private final Kinship kinship =
      NamedKinship.of(
          List.of("Foreign_Affairs_(Belarus)", "Belarus", "Foreign Affairs (Russia)", "Bob_Geldof"),
          List.of("Make_a_visit", "Host a visit", "Accuse", "Yodel_at"),
          Ontology.bundled());

  @Test
  void countsAMinistryAmongItsCountry() {
    assertThat(kinship.group(MINISTER)).isEqualTo(kinship.group(COUNTRY));
    assertThat(kinship.group(OTHER_MINISTER)).isNotEqualTo(kinship.group(COUNTRY));
  }

  @Test
  void findsTheSameRoleInAnotherCountry() {
    assertThat(kinship.role(OTHER_MINISTER)).isEqualTo(kinship.role(MINISTER));
    assertThat(kinship.role(COUNTRY)).isNotEqualTo(kinship.role(MINISTER));
  }

  @Test
  void leavesAPersonAlone() {
    assertThat(kinship.group(PERSON)).isNotIn(kinship.group(COUNTRY), kinship.group(2));
    assertThat(kinship.role(PERSON)).isNotIn(kinship.role(COUNTRY), kinship.role(MINISTER));
  }

  @Test
  void groupsRelationsByTheRootOfTheirCode() {
    assertThat(kinship.relationGroup(0)).isEqualTo(kinship.relationGroup(1));
    assertThat(kinship.relationGroup(2)).isNotEqualTo(kinship.relationGroup(0));
    assertThat(kinship.relationGroup(3))
        .isNotIn(kinship.relationGroup(0), kinship.relationGroup(2));
  }
}
