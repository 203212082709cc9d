// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every number of a brief opens the events behind it, and every event opens its source. */
final class BriefEvidenceTest {
  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

  @TempDir private Path folder = Path.of("");

  private Path belarus() {
    Path out = folder.resolve("blr");
    Terminal.Outcome outcome =
        Terminal.run("brief", copyOf(Terminal.root().resolve("cases/belarus")), "-d", out);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return out;
  }

  private Path kazakhstan() {
    Path out = folder.resolve("kaz");
    Terminal.Outcome outcome =
        Terminal.run("brief", "--record", Terminal.record(folder), "--focus", "KAZ", "-d", out);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return out;
  }

  private Path copyOf(Path place) {
    try {
      Path copy = Files.createDirectories(folder.resolve("case"));
      try (var files = Files.list(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
      return copy;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static JsonNode json(Path out) throws IOException {
    return new ObjectMapper().readTree(Files.readString(out.resolve("brief.json")));
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() throws Exception {
    for (Path out : List.of(belarus(), kazakhstan())) {
      String page = Files.readString(out.resolve("brief.html"));
      Set<String> anchors = matches(ANCHOR, page);
      Set<String> links = matches(LINK, page);

      assertThat(links).hasSizeGreaterThan(30);
      assertThat(anchors).containsAll(links);
    }
  }

  private static Set<String> matches(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void everyCountIsTheNumberOfIncidentsThatItOpens() throws Exception {
    for (Path out : List.of(belarus(), kazakhstan())) {
      JsonNode root = json(out);
      Map<String, Integer> incidentOf =
          incidents(root.path("brief").path("register").path("events"));
      Map<String, List<String>> exhibits = exhibits(root.path("exhibits"));
      List<JsonNode> counts = new ArrayList<>();
      root.path("brief").path("partners").path("rows").forEach(row -> counts(row, counts));
      root.path("brief").path("relations").forEach(relation -> counts(relation, counts));
      root.path("brief").path("movements").forEach(movement -> counts(movement, counts));

      assertThat(counts).hasSizeGreaterThan(30);
      for (JsonNode count : counts) {
        List<String> events = exhibits.getOrDefault(count.path("exhibit").asString(), List.of());
        Set<Integer> distinct = new HashSet<>();
        events.forEach(event -> distinct.add(incidentOf.get(event)));
        assertThat(distinct).as(count.toString()).hasSize(count.path("value").asInt());
      }
    }
  }

  private static void counts(JsonNode node, List<JsonNode> counts) {
    if (node.path("form").asString("").equals("count")) {
      counts.add(node);
      return;
    }
    node.forEach(child -> counts(child, counts));
  }

  private static Map<String, List<String>> exhibits(JsonNode nodes) {
    Map<String, List<String>> exhibits = new HashMap<>();
    for (JsonNode exhibit : nodes) {
      List<String> events = new ArrayList<>();
      exhibit.path("events").path("events").forEach(event -> events.add(event.asString()));
      exhibits.put(exhibit.path("name").asString(), events);
    }
    return exhibits;
  }

  /* Codings that name one another are one incident. */
  private static Map<String, Integer> incidents(JsonNode register) {
    Map<String, Integer> incidentOf = new HashMap<>();
    for (JsonNode event : register) {
      String id = event.path("id").asString();
      Set<String> all = new TreeSet<>(Set.of(id));
      event.path("same_incident").forEach(other -> all.add(other.asString()));
      int number = all.iterator().next().hashCode();
      incidentOf.put(id, number);
    }
    return incidentOf;
  }

  @Test
  void everyEventNamesItsFileLineAndSource() throws Exception {
    JsonNode root = json(belarus());
    Set<String> keys = new TreeSet<>();
    root.path("brief").path("sources").forEach(source -> keys.add(source.path("key").asString()));

    assertThat(root.path("brief").path("register").path("events").size()).isGreaterThan(40);
    for (JsonNode event : root.path("brief").path("register").path("events")) {
      JsonNode provenance = event.path("provenance");
      assertThat(provenance.path("file").asString()).isEqualTo("chronology.yaml");
      assertThat(provenance.path("line").asInt()).isPositive();
      assertThat(provenance.path("place").asString()).matches("(I|II|III) ¶\\d+.*");
      assertThat(keys).contains(provenance.path("source").asString());
    }
  }

  @Test
  void nothingThatDidNotHappenIsCounted() throws Exception {
    JsonNode root = json(belarus());
    Map<String, String> status = new HashMap<>();
    root.path("brief")
        .path("register")
        .path("events")
        .forEach(event -> status.put(event.path("id").asString(), event.path("status").asString()));
    Map<String, List<String>> exhibits = exhibits(root.path("exhibits"));
    List<JsonNode> counts = new ArrayList<>();
    root.path("brief").path("partners").path("rows").forEach(row -> counts(row, counts));

    for (JsonNode count : counts) {
      assertThat(exhibits.get(count.path("exhibit").asString()))
          .allSatisfy(event -> assertThat(status.get(event)).isEqualTo("occurred"));
    }
  }
}
