// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.text.language.NameTagger.Name;
import org.junit.jupiter.api.Test;

/** Names that no table has. */
final class NameTaggerTest {
  private static final NameTagger NAMES = NameTagger.open(ModelFiles.onClassPath().orElseThrow());

  @Test
  void findsPersonsAndOrganisationsThatNoTableHas() {
    assertThat(NAMES.tag("Anders Holmqvist of the Nordhavn Shipping Company flew to Reykjavik."))
        .contains(
            new Name("Anders Holmqvist", "person"),
            new Name("Nordhavn Shipping Company", "organization"),
            new Name("Reykjavik", "location"));
  }

  @Test
  void findsNothingWhereNobodyIsNamed() {
    assertThat(NAMES.tag("it rained on the hills until the morning .")).isEmpty();
  }
}
