// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.chancery.model.fault.ChanceryException;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.golden.Told;
import org.chancery.workbench.reading.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BibliographyTest {
  @ParameterizedTest
  @ValueSource(strings = {"works.json", "works.bib"})
  void citesEveryKindOfWork(String file) throws IOException {
    Bibliography bibliography = read(file, resource(file));

    String references =
        bibliography.references().stream()
            .map(one -> one.key() + "\n  " + one.brief() + "\n  " + one.full() + "\n")
            .collect(joining());

    Golden.of(getClass(), file + ".golden.txt").matches(references);
  }

  @Test
  void citesAPlaceInAWork() {
    Citation citation = new Citation("moshes-2024", "…", "Moshes and Nizhnikau 2024");

    assertThat(citation.at("III ¶2")).isEqualTo("Moshes and Nizhnikau 2024, III ¶2");
    assertThat(citation.at("")).isEqualTo("Moshes and Nizhnikau 2024");
  }

  @Test
  void lettersTellManyWorksOfOneYearApart() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < 30; i++) {
      json.append(
              "%s{\"id\":\"w%02d\",\"type\":\"book\",\"title\":\"T%02d\",\"issued\":\"2020\",\"author\":"
                  .formatted(i == 0 ? "" : ",", i, i))
          .append("[{\"family\":\"F\"}]}");
    }
    Bibliography bibliography = read("s.json", json.append("]").toString());

    assertThat(bibliography.citation("w00").orElseThrow().brief()).isEqualTo("F 2020a");
    assertThat(bibliography.citation("w25").orElseThrow().brief()).isEqualTo("F 2020z");
    assertThat(bibliography.citation("w26").orElseThrow().brief()).isEqualTo("F 2020aa");
    assertThat(bibliography.citation("w30")).isEmpty();
  }

  @Test
  void lettersAreOnlyForWhatIsCited() throws IOException {
    Bibliography all = read("works.json", resource("works.json"));

    Bibliography cited = all.only(Set.of("twin-b", "book", "unknown"));

    assertThat(all.citation("twin-b").orElseThrow().brief()).isEqualTo("Twin 2020b");
    assertThat(cited.citation("twin-b").orElseThrow().brief()).isEqualTo("Twin 2020");
    assertThat(cited.keys()).containsExactly("book", "twin-b");
  }

  @Test
  void keepsTheOrderOfTheFile() throws IOException {
    assertThat(read("works.json", resource("works.json")).keys())
        .startsWith("article-doi", "newspaper")
        .endsWith("eleven");
  }

  @Test
  void anEmptyFileIsAnEmptyBibliography() {
    assertThat(read("sources.json", "").keys()).isEmpty();
    assertThat(read("sources.json", "[]").keys()).isEmpty();
    assertThat(read("sources.bib", "\n").keys()).isEmpty();
  }

  @Test
  void saysWhatIsWrongInCslJson() {
    Map<String, String> broken = new LinkedHashMap<>();
    broken.put("no list", "{\"id\": \"a\", \"type\": \"book\"}");
    broken.put("no work", "[\"a\"]");
    broken.put(
        "several",
        """
        [{"type": "book"},
         {"id": "a", "type": "boook"},
         {"id": "b", "type": "book", "author": ["Moshes"]},
         {"id": "b", "type": "book", "issued": {"date-parts": [[2022, 13]]}},
         {"id": "c", "type": "book", "issued": {"date-parts": "2022"}},
         {"id": "d", "type": "book", "author": [{"family": ""}], "title": ["x"]}]
        """);
    Golden.of(getClass(), "csl-errors.golden.txt").matches(told(broken, "sources.json"));
  }

  @Test
  void saysWhatIsWrongInBibtex() {
    Map<String, String> broken = new LinkedHashMap<>();
    broken.put("no entry", "hello\n");
    broken.put("open brace", "@book{a, title = {x}\n\n@book{b, title = {y}}\n");
    broken.put("unknown type", "\n@artcle{a, title = {x}}\n");
    broken.put("key twice", "@book{a, title = {x}}\n\n@misc{A, title = {y}}\n");
    broken.put("unknown abbreviation", "@book{a, publisher = press}\n");
    broken.put("braces", "@book{a, title = {" + "{".repeat(100_000) + "}".repeat(100_000) + "}}");
    Golden.of(getClass(), "bibtex-errors.golden.txt").matches(told(broken, "sources.bib"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"works.json", "works.bib"})
  void aDamagedFileIsReadOrRefusedAndNothingElse(String file) throws IOException {
    String sound = resource(file);
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      String damaged = damage(sound, random);
      try {
        read(file, damaged).references();
      } catch (ChanceryException told) {
        assertThat(told.what()).isNotBlank().doesNotContain("\n");
        refused++;
      }
    }
    assertThat(refused).isBetween(100, 1_499);
  }

  private static String damage(String sound, Random random) {
    StringBuilder text = new StringBuilder(sound);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length());
      char character = sound.charAt(random.nextInt(sound.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, character);
        default -> text.setCharAt(at, character);
      }
    }
    return text.toString();
  }

  private static String told(Map<String, String> broken, String file) {
    StringBuilder told = new StringBuilder();
    broken.forEach(
        (name, text) ->
            told.append("# ").append(name).append('\n').append(Told.by(() -> read(file, text))));
    return told.toString();
  }

  private static Bibliography read(String file, String text) {
    return Bibliography.read(SourceText.decode(file, "cases/x/" + file, text.getBytes(UTF_8)));
  }

  private static String resource(String file) throws IOException {
    try (var stream = BibliographyTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
    }
  }
}
