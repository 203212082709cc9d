// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.workbench.brief.Briefs;
import org.chancery.workbench.brief.html.HtmlRendering;
import org.chancery.workbench.markup.Golden;
import org.chancery.workbench.markup.ParsedMarkup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRenderingTest {
  private static final String TEXT = JsonRendering.render(Briefs.sample());
  private static final JsonNode ROOT = new JsonMapper().readTree(TEXT);

  @Test
  void isWrittenToTheByte() throws Exception {
    Golden.compare("brief.json", TEXT);
    assertThat(JsonRendering.render(Briefs.sample())).isEqualTo(TEXT);
  }

  @Test
  void keepsTheOrderOfTheDocument() {
    assertThat(ROOT.propertyNames()).containsExactly("schema", "brief", "exhibits");
    assertThat(ROOT.get("brief").propertyNames())
        .startsWith("masthead", "lead", "counts", "movements", "claims", "partners", "relations");
  }

  @Test
  void carriesAnExhibitWithEveryNumber() {
    List<JsonNode> numbers = ROOT.findParents("form");
    Set<String> exhibits = new HashSet<>(ROOT.get("exhibits").findValuesAsString("name"));

    assertThat(numbers).hasSizeGreaterThan(100);
    assertThat(numbers)
        .allSatisfy(number -> assertThat(exhibits).contains(number.get("exhibit").asString()));
  }

  @Test
  void namesTheSameExhibitsAsThePage() throws Exception {
    List<String> shown =
        ParsedMarkup.parse(HtmlRendering.render(Briefs.sample()))
            .attribute("//div[@class='exhibit']", "id");

    assertThat(ROOT.get("exhibits").findValuesAsString("name")).isEqualTo(shown);
  }

  @Test
  void holdsEveryEventAsItWasGiven() {
    JsonNode hostile = null;
    for (JsonNode event : ROOT.at("/brief/register/events")) {
      if (event.get("id").asString().equals("chronology:hostile")) {
        hostile = event;
      }
    }

    assertThat(ROOT.at("/brief/register/events").size()).isEqualTo(22);
    assertThat(hostile).isNotNull();
    assertThat(hostile.get("says").asString()).contains("</script>", "\u202egnp.exe");
    assertThat(hostile.at("/provenance/document").asString())
        .isEqualTo("javascript:alert(document.cookie)");
  }

  @Test
  void describesEveryKey() throws IOException {
    Path reference =
        Path.of(System.getProperty("chancery.root", "..")).resolve("docs/reference/brief-json.md");
    String description = Files.readString(reference);
    Set<String> keys = new TreeSet<>();
    collect(ROOT, keys);

    assertThat(keys).hasSizeGreaterThan(80);
    assertThat(keys).allSatisfy(key -> assertThat(description).contains("`" + key + "`"));
  }

  private static void collect(JsonNode node, Set<String> keys) {
    node.propertyStream()
        .forEach(
            property -> {
              keys.add(property.getKey());
              collect(property.getValue(), keys);
            });
    if (node.isArray()) {
      node.forEach(element -> collect(element, keys));
    }
  }
}
