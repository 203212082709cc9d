// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.golden.Told;
import org.chancery.workbench.reading.Complaint;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;
import org.junit.jupiter.api.Test;

final class JsonDocumentTest {
  private final Complaints complaints = new Complaints("sources.json");

  @Test
  void everyValueKnowsItsLine() {
    Sequence root = (Sequence) read("[\n {\"a\": 1,\n  \"b\": [\n \"x\"]}]\n");

    Mapping item = (Mapping) root.items().get(0);
    Sequence b = (Sequence) item.entry("b").orElseThrow().value();

    assertThat(item.line()).isEqualTo(2);
    assertThat(item.entry("b").orElseThrow().line()).isEqualTo(3);
    assertThat(b.items()).containsExactly(new Scalar(4, "x", false));
  }

  @Test
  void tellsTextFromOtherValues() {
    Sequence root = (Sequence) read("[\"null\", null, 1.50, true]");

    assertThat(root.items())
        .containsExactly(
            new Scalar(1, "null", false),
            new Scalar(1, "null", true),
            new Scalar(1, "1.50", true),
            new Scalar(1, "true", true));
  }

  @Test
  void aBlankFileIsEmpty() {
    assertThat(JsonDocument.read(source(" \n"), complaints)).isEmpty();
  }

  @Test
  void complainsOfAKeyThatStandsTwice() {
    read("{\"a\": 1,\n\"a\": 2}");

    assertThat(complaints.all())
        .extracting(Complaint::text)
        .containsExactly("the key 'a' stands already in line 1  Delete one of the two.");
  }

  @Test
  void saysInPlainWordsWhatIsNoJson() {
    Map<String, String> broken = new LinkedHashMap<>();
    broken.put("comma missing", "[\n {\"a\": 1}\n {\"a\": 2}\n]");
    broken.put("comma too many", "[\n {\"a\": 1},\n]");
    broken.put("bracket missing", "[\n {\"a\": 1}\n");
    broken.put("quotation mark missing", "[\n {\"a: 1}\n]");
    broken.put("single quotes", "{'a': 1}");
    broken.put("comment", "// works\n[]");
    broken.put("two values", "[]\n[]");
    broken.put("too deep", "[".repeat(100_000));
    broken.put("control character", "{\"a\": \"x\ty\"}");
    broken.put("number", "{\"a\": 01}");

    StringBuilder told = new StringBuilder();
    broken.forEach(
        (name, text) ->
            told.append("# ").append(name).append('\n').append(Told.by(() -> read(text))));

    Golden.of(getClass(), "json-errors.golden.txt").matches(told.toString());
  }

  @Test
  void aBrokenLineIsComplainedOfWithItsNumberAndDoesNotEndTheReading() {
    assertThat(JsonDocument.line(7, "{\"a\": ", complaints)).isEmpty();
    assertThat(JsonDocument.line(8, "{} {}", complaints)).isEmpty();
    assertThat(JsonDocument.line(9, "{\"a\": 1}", complaints)).map(Node::line).contains(9);
    assertThat(complaints.all()).extracting(Complaint::line).containsExactly(7, 8);
  }

  private Node read(String text) {
    return JsonDocument.read(source(text), complaints).orElseThrow();
  }

  private static SourceText source(String text) {
    return SourceText.decode("sources.json", "sources.json", text.getBytes(UTF_8));
  }
}
