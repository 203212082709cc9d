// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Ontology;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.chronology.Chronology;
import org.chancery.workbench.edit.EditLog;
import org.chancery.workbench.indicator.Indicators;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seeded damage to good files: whatever happens, a person is told in words. */
final class DamagedCaseTest {
  private static final String MARKS = "\n\t -:,[]{}\"'#&*!|>%@`~?\\/0\u0000\u00e9\ufeff\u2028";

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "case.yaml, 1",
    "actors.yaml, 2",
    "chronology.yaml, 3",
    "indicators.csv, 4",
    "edits.jsonl, 5",
    "sources.json, 6"
  })
  void damagedTextIsReadOrRefusedInWords(String file, int seed) throws IOException {
    Path folder = new SampleCase().write(temp);
    String sound = new SampleCase().file(file);
    Random random = new Random(seed);
    TreeMap<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      String damaged = damage(sound, random);
      Files.write(folder.resolve(file), damaged.getBytes(UTF_8));
      outcomes.merge(outcome(() -> CaseFolder.read(folder).problems(), damaged), 1, Integer::sum);
    }

    assertThat(outcomes).containsKeys("read", "refused");
  }

  @ParameterizedTest
  @CsvSource({"chronology.yaml, 11", "indicators.csv, 12", "edits.jsonl, 13", "sources.json, 14"})
  void thousandsOfDamagedTextsAreReadOrRefusedInWords(String file, int seed) {
    SampleCase sample = new SampleCase();
    CaseFolder sound = CaseFolder.read(sample.write(temp));
    References references =
        new References(sound.registry(), Ontology.bundled(), sound.bibliography());
    Random random = new Random(seed);
    TreeMap<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < 3_000; i++) {
      String damaged = damage(sample.file(file), random);
      outcomes.merge(outcome(() -> reading(file, damaged, references), damaged), 1, Integer::sum);
    }

    assertThat(outcomes).containsKeys("read", "refused");
  }

  private static List<Problem> reading(String file, String text, References references) {
    SourceText source = SourceText.decode(file, "cases/x/" + file, text.getBytes(UTF_8));
    return switch (file) {
      case "chronology.yaml" -> Chronology.read(source, references).problems();
      case "indicators.csv" -> Indicators.read(source, references).problems();
      case "edits.jsonl" -> {
        assertThat(EditLog.read(source, references)).isNotNull();
        yield List.of();
      }
      default -> {
        assertThat(Bibliography.read(source).references()).isNotNull();
        yield List.of();
      }
    };
  }

  @Test
  void damagedBytesAreReadOrRefusedInWords() throws IOException {
    Path folder = new SampleCase().write(temp);
    byte[] sound = new SampleCase().file("chronology.yaml").getBytes(UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = sound.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      Files.write(folder.resolve("chronology.yaml"), damaged);
      outcome(() -> CaseFolder.read(folder).problems(), new String(damaged, UTF_8));
    }
  }

  private static String outcome(Supplier<List<Problem>> reading, String damaged) {
    try {
      return reading.get().isEmpty() ? "read" : "read with problems";
    } catch (ChanceryException told) {
      assertThat(told.fault()).as(damaged).isIn(Fault.USER, Fault.DATA);
      assertThat(told.what()).as(damaged).isNotBlank().doesNotContain("\n");
      assertThat(told.where()).as(damaged).isPresent();
      assertThat(told.next()).as(damaged).isPresent();
      return "refused";
    } catch (RuntimeException untold) {
      throw new AssertionError("not told in words, for:\n" + damaged, untold);
    }
  }

  private static String damage(String sound, Random random) {
    StringBuilder text = new StringBuilder(sound);
    for (int i = random.nextInt(2); i >= 0; i--) {
      int at = random.nextInt(text.length());
      char mark = MARKS.charAt(random.nextInt(MARKS.length()));
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, mark);
        case 2 -> text.setCharAt(at, mark);
        case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        default -> text.insert(at, text.substring(random.nextInt(at + 1), at));
      }
    }
    return text.toString();
  }
}
