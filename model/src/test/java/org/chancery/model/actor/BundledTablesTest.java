// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;
import org.junit.jupiter.api.Test;

final class BundledTablesTest {
  private final Roster roster = BundledTables.read();

  @Test
  void thereAreAsManyStatesAsThereShouldBe() {
    List<Row> states =
        rows("states.tsv").stream().filter(row -> row.text("status").equals("state")).toList();

    assertThat(states).hasSize(197); // 193 members of the UN, Vatican, Palestine, Taiwan, Kosovo
    assertThat(rows("states.tsv")).hasSize(250);
  }

  @Test
  void noCodeBelongsToTwoStatesAndNoStateHasTwoIsoCodes() {
    for (String column : List.of("id", "iso2", "cow", "fips")) {
      Map<String, String> owners = new HashMap<>();
      for (Row row : rows("states.tsv")) {
        List<String> codes = row.list(column);
        codes.forEach(code -> assertThat(owners.put(code, row.text("id"))).as(code).isNull());
        if (column.startsWith("i")) {
          assertThat(codes).as(row.text("id")).hasSize(1);
        }
      }
    }
  }

  @Test
  void everyStateHasANameACapitalADemonymAndAFipsCode() {
    for (Row row : rows("states.tsv")) {
      if (row.text("status").equals("state")) {
        assertThat(row.list("capitals")).as(row.text("id")).isNotEmpty();
        assertThat(row.list("demonyms")).as(row.text("id")).isNotEmpty();
        assertThat(row.list("fips")).as(row.text("id")).isNotEmpty();
      }
    }
  }

  @Test
  void noPartOfTheWorldIsAState() {
    for (Row row : rows("gdelt-regions.tsv")) {
      Actor region = roster.actor(new ActorId(row.text("id"))).orElseThrow();
      assertThat(region.kind()).isEqualTo(ActorKind.REGION);
      assertThat(roster.codes().byIso3(row.text("cameo"))).isEmpty();
    }
  }

  @Test
  void typesOfCameoAreNoCodesOfStates() {
    for (Row row : rows("sectors.tsv")) {
      if (row.text("scheme").equals("cameo")) {
        assertThat(roster.codes().byCameo(row.text("name"))).as(row.text("name")).isEmpty();
      }
    }
  }

  @Test
  void onlyDemonymsAreShared() {
    Set<String> shared = new TreeSet<>();
    roster
        .names()
        .forEach(
            (key, meanings) -> {
              Set<ActorId> actors =
                  meanings.stream().map(Meaning::actor).collect(Collectors.toSet());
              if (actors.size() > 1) {
                assertThat(meanings).as(key).allMatch(one -> one.link() == Link.DEMONYM);
                shared.add(key);
              }
            });

    assertThat(shared)
        .containsExactly(
            "american",
            "channel islander",
            "congolese",
            "dominican",
            "dutch",
            "french",
            "indian",
            "norwegian",
            "virgin islander");
  }

  @Test
  void everyPersonHoldsAnOfficeWithASource() {
    List<ActorId> without = new ArrayList<>();
    for (Actor actor : roster.actors().values()) {
      if (actor.kind() == ActorKind.PERSON && roster.posts(actor.id()).isEmpty()) {
        without.add(actor.id());
      }
    }

    assertThat(without).isEmpty();
    assertThat(rows("persons.tsv"))
        .allSatisfy(
            row -> {
              assertThat(row.text("source")).containsAnyOf("ICEWS", "REIGN", "Moshes");
              assertThat(row.text("place")).isNotBlank();
            });
  }

  @Test
  void everyMetonymThatIsNoGovernmentTakesOutACapital() {
    Set<String> capitals =
        rows("states.tsv").stream()
            .flatMap(row -> row.list("capitals").stream())
            .map(NameKey::of)
            .collect(Collectors.toSet());

    for (Row row : rows("metonyms.tsv")) {
      if (row.text("actor").equals("-")) {
        assertThat(capitals).contains(NameKey.of(row.text("name")));
      }
    }
  }

  @Test
  void everyTableSaysWhereItIsFrom() throws Exception {
    for (String table :
        List.of(
            "states.tsv",
            "gdelt-regions.tsv",
            "organisations.tsv",
            "bodies.tsv",
            "persons.tsv",
            "names.tsv",
            "metonyms.tsv",
            "memberships.tsv",
            "sectors.tsv",
            "roles.tsv")) {
      String text =
          new String(
              BundledTablesTest.class.getResourceAsStream(table).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(text.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining()))
          .as(table)
          .containsAnyOf("GPL-3.0-or-later", "Open Database License");
    }
  }

  private static List<Row> rows(String table) {
    return ResourceTable.read(BundledTables.class, table).rows();
  }
}
