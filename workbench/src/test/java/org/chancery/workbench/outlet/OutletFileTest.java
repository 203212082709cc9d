// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.source.Outlet;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.junit.jupiter.api.Test;

/** What a case knows of publishers that a state controls. */
final class OutletFileTest {
  private static final String HEADER = "host,state,source,at\n";
  private static final References REFERENCES =
      new References(
          ActorRegistry.bundled(),
          Ontology.bundled(),
          Bibliography.read(source("sources.json", "[{\"id\": \"a\", \"type\": \"report\"}]")));

  private static SourceText source(String name, String text) {
    return SourceText.decode(name, "cases/x/" + name, text.getBytes(UTF_8));
  }

  private static OutletFile read(String text) {
    return OutletFile.read(source("outlets.csv", text), REFERENCES);
  }

  @Test
  void readsEveryCell() {
    assertThat(read(HEADER + "example.by,Belarus,a,p. 3\nexample.ru,RUS,a,\n").outlets())
        .containsExactly(
            new Outlet("example.by", new ActorId("BLR"), "a, p. 3"),
            new Outlet("example.ru", new ActorId("RUS"), "a"));
  }

  @Test
  void keepsRowsThatCannotBeUsedAndTheGoodOnesBesideThem() {
    OutletFile read =
        read(HEADER + "www.example.by,BLR,a,\nexample.by,Belarussia,a,\ngood.by,BLR,a,\n");

    assertThat(read.outlets()).extracting(Outlet::host).containsExactly("good.by");
    assertThat(read.problems()).extracting(Problem::line).containsExactly(2L, 3L);
  }
}
