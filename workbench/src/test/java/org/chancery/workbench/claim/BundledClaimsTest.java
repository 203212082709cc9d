// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.CsvDocument;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims that come with Chancery are understood, and each has the verdict expected of it. */
final class BundledClaimsTest {
  private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));
  private static final List<String> COLUMNS = List.of("id", "verdict", "why");

  @Test
  void thoseOfTheCaseHaveAnExpectedVerdictEach() {
    CaseFolder folder = CaseFolder.read(ROOT.resolve("cases/belarus"));
    List<Claim> claims = folder.claims().claims();

    assertThat(claims).hasSizeBetween(30, 50);
    assertThat(claims)
        .allSatisfy(
            claim -> {
              assertThat(claim.by()).contains("moshes-2024");
              assertThat(claim.at()).matches("(I|II|III) ¶\\d+.*");
            });
    assertThat(claims)
        .extracting(Claim::id)
        .containsExactlyElementsOf(expected(folder.folder(), "claims-expected.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"icews14", "icews18"})
  void thoseOfRecordsThatNoOneHereCodedHaveOneToo(String record) {
    Path folder = ROOT.resolve("bench/claims");
    ClaimFile claims = ClaimFile.read(SourceText.read(folder, record + ".yaml"), withoutCase());

    assertThat(claims.claims())
        .hasSizeGreaterThanOrEqualTo(10)
        .extracting(Claim::id)
        .containsExactlyElementsOf(expected(folder, record + "-expected.csv"));
  }

  /* The ids, in the order of the file, once every row has a verdict that exists and says why. */
  private static List<String> expected(Path folder, String name) {
    SourceText source = SourceText.read(folder, name);
    Complaints complaints = new Complaints(source.shown());
    List<Map<String, String>> rows =
        CsvDocument.read(source, COLUMNS, complaints).items().stream()
            .map(row -> cells((Mapping) row))
            .toList();
    complaints.throwIfAny();
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).containsOnlyKeys(COLUMNS);
              assertThat(Arrays.stream(Verdict.values()).map(Verdict::label))
                  .contains(row.get("verdict"));
            });
    return rows.stream().map(row -> Optional.ofNullable(row.get("id")).orElseThrow()).toList();
  }

  private static Map<String, String> cells(Mapping row) {
    Map<String, String> cells = new HashMap<>();
    row.entries().forEach(entry -> cells.put(entry.key(), ((Scalar) entry.value()).text()));
    return cells;
  }

  private static Surroundings withoutCase() {
    References references =
        new References(ActorRegistry.bundled(), Ontology.bundled(), Bibliography.EMPTY);
    return new Surroundings(references, Edtf.parse("2014/2018"), List.of(), List.of());
  }
}
