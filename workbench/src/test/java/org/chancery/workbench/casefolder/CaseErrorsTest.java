// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told of each slip; the golden files are the messages. */
final class CaseErrorsTest {
  @TempDir private Path temp;

  @Test
  void slipsInCaseYaml() {
    Map<String, SampleCase> slips = new LinkedHashMap<>();
    slips.put("misspelt key", sample("case.yaml", "focus:", "focsu:"));
    slips.put("misspelt key within", sample("case.yaml", "coverage: sel", "covrage: sel"));
    slips.put("unknown actor", sample("case.yaml", "focus: FRA", "focus: Frence"));
    slips.put("a name for an id", sample("case.yaml", "focus: FRA", "focus: France"));
    slips.put("a person as focus", sample("case.yaml", "focus: FRA", "focus: sample-minister"));
    slips.put("a camp as focus", sample("case.yaml", "focus: FRA", "focus: neighbours"));
    slips.put("bad date", sample("case.yaml", "2020-08/2024-12", "August 2020"));
    slips.put("reversed period", sample("case.yaml", "2020-08/2024-12", "2024/2020"));
    slips.put("bad grain", sample("case.yaml", "grain: month", "grain: monthly"));
    slips.put("bad scale", sample("case.yaml", "scale: goldstein", "scale: goldstien"));
    slips.put("bad coverage", sample("case.yaml", "coverage: sel", "coverage: unsel"));
    slips.put("relation twice", sample("case.yaml", "[DEU, ne", "[DEU, DEU, ne"));
    slips.put("no list", sample("case.yaml", "[DEU, neighbours, UN]", "DEU"));
    slips.put("unknown member", sample("case.yaml", "[BEL, DEU]", "[BEL, XYZ]"));
    slips.put("camp like an actor", sample("case.yaml", "{id: neighbours", "{id: DEU"));
    slips.put("camp with a taken name", sample("case.yaml", "name: the neighbours", "name: Spain"));
    slips.put("source twice", sample("case.yaml", "{id: feed", "{id: article"));
    slips.put("unknown source", sample("case.yaml", "source: feed", "source: fede"));
    slips.put("unknown format", sample("case.yaml", "gdelt", "gdelt2"));
    slips.put("absolute path", sample("case.yaml", "data/any", "/data/any"));
    slips.put("maps missing", sample("case.yaml", "relations: data/relation2id.txt, ", ""));
    slips.put("maps for nothing", sample("case.yaml", "gdelt,", "gdelt, epoch: 2018,"));
    slips.put("some of the maps", sample("case.yaml", "any.csv", "any.csv, epoch: 2018-01-01"));
    slips.put("bad epoch", sample("case.yaml", "2018-01-01", "2018-01"));
    slips.put("missing keys", new SampleCase().with("case.yaml", "subtitle: x\n"));
    slips.put("a list", new SampleCase().with("case.yaml", "- title: x\n"));
    slips.put("empty", new SampleCase().with("case.yaml", "# soon\n"));
    slips.put("title cut by a colon", sample("case.yaml", "A sample", "Sample: one"));
    slips.put(
        "many at once",
        sample("case.yaml", "title:", "titel:")
            .with("case.yaml", "grain: month", "grain: moon")
            .with("case.yaml", "unit: event", "unit: events"));

    check(slips, "case-errors.golden.txt");
  }

  @Test
  void slipsInActorsYaml() {
    Map<String, SampleCase> slips = new LinkedHashMap<>();
    slips.put("misspelt key", sample("actors.yaml", "offices:", "ofices:"));
    slips.put("bad rank", sample("actors.yaml", "rank: foreign-", "rank: foriegn-"));
    slips.put("bad sector", sample("actors.yaml", "sector: GOV", "sector: GVO"));
    slips.put("bad status", sample("actors.yaml", "status: not-inv", "status: uninv"));
    slips.put("bad kind", sample("actors.yaml", "kind: forum", "kind: fora"));
    slips.put("bad date", sample("actors.yaml", "from: 2021-05", "from: 2021-25"));
    slips.put("reversed", sample("actors.yaml", "from: 2023,", "from: 2024,"));
    slips.put("unknown source", sample("actors.yaml", "source: article", "source: artcle"));
    slips.put("no source", sample("actors.yaml", "source: article, at: \"p. 1\", ", ""));
    slips.put("person's id", sample("actors.yaml", "id: sample-minister", "id: Sample Minister"));
    slips.put("id twice", sample("actors.yaml", "id: sampco", "id: SAMPCONF"));
    slips.put("unknown state", sample("actors.yaml", "of: FRA", "of: FRE"));
    slips.put("unknown organisation", sample("actors.yaml", "in: SAMPCONF", "in: SAMPCON"));
    slips.put("unknown sector of a name", sample("actors.yaml", "FRA/OPP", "FRA/OPO"));
    slips.put("taken name", sample("actors.yaml", "also: [S. Sample]", "also: [Germany]"));
    slips.put("taken id", sample("actors.yaml", "id: SAMPCONF", "id: ESP"));
    slips.put("no also", sample("actors.yaml", "[the sample opposition]", "[]"));
    slips.put(
        "two at once",
        sample("actors.yaml", "[S. Sample]", "[Germany]")
            .with("actors.yaml", "[Sample Conference]", "[Spain]"));

    check(slips, "actors-errors.golden.txt");
  }

  @Test
  void slipsInTheOtherFiles() {
    Map<String, SampleCase> slips = new LinkedHashMap<>();
    slips.put("chronology: misspelt key", sample("chronology.yaml", "mode:", "moed:"));
    slips.put("chronology: key within", sample("chronology.yaml", "{name: Ber", "{nmae: Ber"));
    slips.put("chronology: id twice", sample("chronology.yaml", "sample-sanction", "sample-visit"));
    slips.put(
        "chronology: unknown work", sample("chronology.yaml", "source: book", "source: boock"));
    slips.put("chronology: no list", new SampleCase().with("chronology.yaml", "id: x\n"));
    slips.put("chronology: no YAML", sample("chronology.yaml", "  who: [{", "\twho: [{"));
    slips.put(
        "chronology: no works",
        new SampleCase().without("sources.json").without("actors.yaml").without("indicators.csv"));
    slips.put("indicators: misspelt column", sample("indicators.csv", "value", "vlaue"));
    slips.put(
        "indicators: no header", new SampleCase().with("indicators.csv", "2023,FRA,x,1,,book,,\n"));
    slips.put("indicators: open quote", sample("indicators.csv", "taken\"", "taken"));
    slips.put("indicators: unknown work", sample("indicators.csv", "-3,,book", "-3,,boook"));
    slips.put("edits: no JSON", sample("edits.jsonl", "\"reason\":\"the same\"}", "\"reason\":"));
    slips.put("works: no JSON", sample("sources.json", "\"id\": \"book\",", "\"id\": \"book\""));
    slips.put("both bibliographies", new SampleCase().with("sources.bib", "@book{a, title={x}}"));

    check(slips, "other-errors.golden.txt");
  }

  @Test
  void aFolderThatIsNoCase() {
    assertThat(Told.by(() -> CaseFolder.read(temp)))
        .startsWith("USER: this is no case folder")
        .contains("chancery init");
    assertThat(Told.by(() -> CaseFolder.read(temp.resolve("nowhere"))))
        .startsWith("USER: there is no such folder");
  }

  @Test
  void aFolderInTheWayOfAFileIsTold() throws java.io.IOException {
    Path folder = new SampleCase().without("chronology.yaml").write(temp);
    Files.createDirectory(folder.resolve("chronology.yaml"));

    assertThat(Told.by(() -> CaseFolder.read(folder)))
        .contains("cannot be read", "chronology.yaml");
  }

  private static SampleCase sample(String file, String before, String after) {
    return new SampleCase().with(file, before, after);
  }

  private void check(Map<String, SampleCase> slips, String golden) {
    StringBuilder told = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, SampleCase> slip : slips.entrySet()) {
      number++;
      Path folder = slip.getValue().write(temp.resolve("case" + number));
      String message = Told.by(() -> CaseFolder.read(folder));
      told.append("# ")
          .append(slip.getKey())
          .append('\n')
          .append(message.replace(folder.toString().replace('\\', '/'), "cases/sample"));
    }
    Golden.of(getClass(), golden).matches(told.toString());
  }
}
