// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.chancery.model.ontology.SharedFolder;
import org.junit.jupiter.api.Test;

/** How much of the real feeds resolves. */
final class FeedCoverageTest {
  private final ActorRegistry registry = ActorRegistry.bundled();

  @Test
  void threeQuartersOfIcews18HaveAPrincipalOnBothSides() throws IOException {
    Coverage coverage = coverage("icews18", LocalDate.of(2018, 1, 1));

    System.out.println("icews18: " + coverage); // the figure that the decision page quotes
    assertThat(coverage.bothSides()).isGreaterThan(0.74);
    assertThat(coverage.oneSide()).isGreaterThan(0.97);
  }

  @Test
  void threeFifthsOfIcews14HaveAPrincipalOnBothSides() throws IOException {
    Coverage coverage = coverage("icews14", LocalDate.of(2014, 1, 1));

    System.out.println("icews14: " + coverage);
    assertThat(coverage.bothSides()).isGreaterThan(0.61);
  }

  @Test
  void theCountriesThatIcewsPutsAfterCitizenResolve() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (String name : entities("icews18").values()) {
      if (name.startsWith("Citizen (")
          && registry.resolve(name, LocalDate.EPOCH).link() == Link.UNRESOLVED) {
        unknown.add(name);
      }
    }

    assertThat(unknown)
        .containsExactly(
            "Citizen (Chechnya)",
            "Citizen (International)",
            "Citizen (Non-Governmental Organizations)",
            "Citizen (Pakistan administered Kashmir)",
            "Citizen (Republic of Artsakh)",
            "Citizen (Tibet Autonomous Region)",
            "Citizen (Unidentified State Actor)");
  }

  @Test
  void theBareStatesOfIcewsResolve() throws IOException {
    Set<String> entities = Set.copyOf(entities("icews18").values());
    Set<String> states = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (String name : entities) {
      if (entities.contains("Head of Government (" + name + ")")) {
        (registry.state(name).isPresent() ? states : others).add(name);
      }
    }

    assertThat(states)
        .hasSizeGreaterThan(150)
        .contains("Belarus", "Russia", "Ukraine", "Swaziland");
    assertThat(others)
        .containsExactly(
            "Africa",
            "Caribbean",
            "International",
            "Latin America",
            "Middle East",
            "Non-Governmental Organizations",
            "North America",
            "Southeast Asia");
  }

  @Test
  void everySourceCountryOfTheIcewsSampleResolves() throws IOException {
    Set<String> unknown = new TreeSet<>();
    int rows = 0;
    int principals = 0;
    for (String[] cells :
        SharedFolder.rows("feeds/icews-2018-sample/events.2018.sample.tab", "\t").stream()
            .skip(1)
            .toList()) {
      for (int name : new int[] {2, 8}) {
        String country = cells[name + 2];
        if (!country.equals("NA") && registry.state(country).isEmpty()) {
          unknown.add(country);
        }
        Resolution found =
            registry.resolveWithCountry(
                cells[name],
                country,
                List.of(cells[name + 1].split(",")),
                LocalDate.parse(cells[1]));
        rows++;
        principals += hasPrincipal(found) ? 1 : 0;
      }
    }

    assertThat(unknown).isEmpty();
    assertThat((double) principals / rows).isGreaterThan(0.95);
  }

  @Test
  void everyCountryCodeOfGdeltIsAStateOrAPartOfTheWorld() throws IOException {
    Set<String> unknown = new TreeSet<>();
    int codes = 0;
    for (String line : gdelt()) {
      String[] cells = line.split("\t", -1);
      for (int first : new int[] {5, 15}) {
        if (cells[first + 2].isBlank()) {
          continue;
        }
        codes++;
        Resolution found = resolve(cells, first);
        if (found.link() != Link.FEED_CODE) {
          unknown.add(cells[first + 2]);
        }
        boolean region = Set.of("EUR", "WST", "AFR", "SEA", "WAF").contains(cells[first + 2]);
        assertThat(region && found.kind() == ActorKind.STATE).as(cells[first]).isFalse();
      }
    }

    assertThat(unknown).isEmpty();
    assertThat(codes).isGreaterThan(1_500);
  }

  private Resolution resolve(String[] cells, int first) {
    return registry.resolveGdelt(
        new GdeltActor(
            cells[first],
            cells[first + 1],
            cells[first + 2],
            cells[first + 3],
            cells[first + 7],
            cells[first + 8],
            cells[first + 9]),
        LocalDate.of(2018, 1, 1));
  }

  private record Coverage(int rows, int one, int both) {
    double bothSides() {
      return (double) both / rows;
    }

    double oneSide() {
      return (double) one / rows;
    }

    @Override
    public String toString() {
      return "%d rows; both sides %.4f, at least one %.4f".formatted(rows, bothSides(), oneSide());
    }
  }

  private Coverage coverage(String set, LocalDate epoch) throws IOException {
    Map<Integer, String> entities = entities(set);
    int rows = 0;
    int one = 0;
    int both = 0;
    for (String file : List.of("train.txt", "valid.txt")) {
      for (String[] cells : SharedFolder.rows(set + "/" + file, "\t")) {
        LocalDate on = epoch.plusDays(Long.parseLong(cells[3].strip()) / 24);
        int sides = 0;
        for (int side : new int[] {0, 2}) {
          String name = entities.getOrDefault(Integer.parseInt(cells[side].strip()), "");
          sides += hasPrincipal(registry.resolve(name, on)) ? 1 : 0;
        }
        rows++;
        one += sides > 0 ? 1 : 0;
        both += sides > 1 ? 1 : 0;
      }
    }
    return new Coverage(rows, one, both);
  }

  private boolean hasPrincipal(Resolution found) {
    ActorKind kind = registry.actor(found.principal()).map(Actor::kind).orElse(ActorKind.UNKNOWN);
    return kind == ActorKind.STATE || kind == ActorKind.ORGANISATION;
  }

  private static Map<Integer, String> entities(String set) throws IOException {
    Map<Integer, String> entities = new HashMap<>();
    for (String[] cells : SharedFolder.rows(set + "/entity2id.txt", "\t")) {
      if (cells.length > 1) {
        entities.put(Integer.parseInt(cells[cells.length - 1].strip()), cells[0]);
      }
    }
    return entities;
  }

  private static List<String> gdelt() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("events.csv", "events1.csv", "eventsT.csv")) {
      SharedFolder.text("feeds/gdelt-v1-mixed/" + file).lines().forEach(lines::add);
    }
    try (DirectoryStream<Path> zips =
        Files.newDirectoryStream(SharedFolder.file("feeds/gdelt-v2-20260721"), "*export.CSV.zip")) {
      for (Path zip : zips) {
        lines.addAll(unzipped(zip));
      }
    }
    return lines;
  }

  private static List<String> unzipped(Path zip) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      entries.getNextEntry();
      return new String(entries.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
