// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.golden.Told;
import org.chancery.workbench.reading.Complaint;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlDocumentTest {
  private final Complaints complaints = new Complaints("case.yaml");

  @Test
  void everyValueKnowsItsLine() {
    Mapping root = (Mapping) read("# c\na: 1\nb:\n  - x\n  - {c: y,\n     d: z}\n");

    Sequence b = (Sequence) root.entry("b").orElseThrow().value();
    Mapping item = (Mapping) b.items().get(1);

    assertThat(root.line()).isEqualTo(2);
    assertThat(root.entry("b").orElseThrow().line()).isEqualTo(3);
    assertThat(b.items().get(0).line()).isEqualTo(4);
    assertThat(item.entry("d").orElseThrow().line()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "0211", "1e3", "2023-04", "true", "..", "0x1F", "1_000"})
  void keepsAPlainValueAsItWasWritten(String value) {
    Mapping root = (Mapping) read("a: " + value);

    assertThat(root.entry("a").orElseThrow().value()).isEqualTo(new Scalar(1, value, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "~"})
  void aFileWithoutContentIsEmpty(String text) {
    assertThat(YamlDocument.read(source(text), complaints)).isEmpty();
  }

  @Test
  void readsWindowsFilesLikeAnyOther() {
    String text = "\ufeffa: 1\r\nb:\r\n  - \"x\r\n    y\"\r\n";

    assertThat(read(text)).isEqualTo(read(text.substring(1).replace("\r", "")));
  }

  @Test
  void linesAreNotCountedAtUnicodeSeparators() {
    Mapping root = (Mapping) read("a: x\u2028y\u0085z\nb: 1\n");

    assertThat(root.entry("b").orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void complainsOfAKeyThatStandsTwiceAndKeepsTheFirst() {
    Mapping root = (Mapping) read("a: 1\nb: 2\na: 3\n");

    assertThat(root.entry("a").orElseThrow().value()).isEqualTo(new Scalar(1, "1", true));
    assertThat(complaints.all())
        .extracting(Complaint::line, Complaint::what)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "the key 'a' stands already in line 1"));
  }

  @Test
  void saysInPlainWordsWhatIsNoYaml() {
    Map<String, String> broken = new LinkedHashMap<>();
    broken.put("tab", "title: x\nsources:\n\t- id: a\n");
    broken.put("colon in a text", "says: He said: no\n");
    broken.put("key too far in", "- id: x\n  date: 2020\n   who: [a]\n");
    broken.put("key too far out", "a:\n    b: 1\n  c: 2\n");
    broken.put("mapping after a list", "- a\nb: c\n");
    broken.put("open quotation mark", "a: 1\nb: 'x\nc: 2\n");
    broken.put("apostrophe in quotes", "a: 'it's'\n");
    broken.put("open bracket", "a: [x, y\nb: 2\n");
    broken.put("open bracket at the end", "a: 1\nb: {\n");
    broken.put("reserved character", "a: @x\n");
    broken.put("percent", "a: %x\n");
    broken.put("unknown escape", "a: \"x\\q\"\n");
    broken.put("no colon", "a: b\nfoo bar\nb: c\n");
    broken.put("anchor", "a: &x 1\nb: *x\n");
    broken.put("tag", "a: !!java.net.URL [http://x]\n");
    broken.put("two documents", "a: 1\n---\nb: 2\n");
    broken.put("list as key", "? [a]\n: b\n");
    broken.put("other version", "%YAML 3.0\n---\na: 1\n");
    broken.put("too deep", "a: " + "[".repeat(100_000));
    broken.put("1 MB value", "a: 1\nb: " + "x".repeat(1 << 20) + "\n");

    StringBuilder told = new StringBuilder();
    broken.forEach(
        (name, text) ->
            told.append("# ").append(name).append('\n').append(Told.by(() -> read(text))));

    Golden.of(getClass(), "syntax-errors.golden.txt").matches(told.toString());
  }

  @Test
  void aliasesMultiplyNothing() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 12; i++) {
      String one = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(",", List.of(one, one, one))));
    }

    assertThat(Told.by(() -> read(laughs.toString()))).contains("an anchor", "case.yaml:1");
  }

  @Test
  void toldOnlyWhereItStands() {
    assertThat(Optional.of(read("a: \"& * ! anchors in quotes\"\n"))).isPresent();
  }

  private Node read(String text) {
    return YamlDocument.read(source(text), complaints).orElseThrow();
  }

  private static SourceText source(String text) {
    return SourceText.decode("case.yaml", "case.yaml", text.getBytes(UTF_8));
  }
}
