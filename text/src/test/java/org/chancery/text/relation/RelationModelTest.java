// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.model.fault.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelationModelTest {
  private static final String GOOD =
      """
      chancery-relations\t1
      lexicon\tabc
      training\tdef\t12
      features\t2
      feature\tblame\tpraise
      always\t0.1\t-0.1
      between:laud\t-1.5\t1.5
      """;

  @TempDir private Path folder = Path.of("");

  private static RelationModel model() {
    return new RelationModel(
        new RelationModel.Header(List.of("blame", "praise"), "abc", new Training("def", 12)),
        Map.of(
            "between:laud",
            new double[] {-1.5, 1.5},
            "between:dull",
            new double[] {0.00001, -0.00001},
            RelationModel.ALWAYS,
            new double[] {0.1, -0.10001}));
  }

  @Test
  void fileIsATableThatPeopleCanRead() throws IOException {
    Path file = folder.resolve("a.model");
    model().write(file);

    assertThat(file).hasContent(GOOD);
    assertThat(folder).isDirectoryNotContaining("glob:**.partial");
  }

  @Test
  void compressedFileReadsAsTheSameModel() {
    Path packed = folder.resolve("a.model.gz");
    model().write(packed);
    Path plain = folder.resolve("b.model");
    RelationModel.read(packed).write(plain);

    assertThat(plain).hasContent(GOOD);
    assertThat(packed.toFile().length()).isNotEqualTo(plain.toFile().length());
  }

  @Test
  void labelWithTheHighestSumWins() {
    Classification praise = model().classify(List.of("between:laud", "between:unseen"));

    // praise 1.4, blame -1.4: odds of exp(2.8)
    assertThat(praise.label()).isEqualTo("praise");
    assertThat(praise.probability()).isCloseTo(1 / (1 + Math.exp(-2.8)), within(1e-9));
    assertThat(praise.reasons()).containsExactly(new Classification.Reason("between:laud", 1.5));
    assertThat(model().classify(List.of()).label()).isEqualTo("blame");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, chancery-relations, something-else, no model
          1, relations\t1, relations\t2, version 1
          2, lexicon, lexikon, lexicon
          3, 12, twelve, twelve
          8, features\t2, features\t3, too early
          5, blame\tpraise, blame\tblame, stands twice
          6, always\t0.1, always, 1 are there
          6, 0.1, NaN, no weight
          7, between:laud, always, already
          7, features\t2, features\t1, more features
          """)
  void damagedFileIsToldWithItsLine(int line, String good, String bad, String told)
      throws IOException {
    Path file = folder.resolve("bad.model");
    String text = GOOD.replaceFirst(Pattern.quote(good), bad);
    Files.writeString(file, text);

    assertThatThrownBy(() -> RelationModel.read(file))
        .hasMessageContaining(told)
        .asInstanceOf(type(ChanceryException.class))
        .extracting(fault -> fault.where().orElse(""))
        .asString()
        .endsWith("bad.model:" + line);
  }

  @Test
  void missingFileIsToldWithItsName() {
    assertThatThrownBy(() -> RelationModel.read(folder.resolve("none.model")))
        .hasMessageContaining("no such file")
        .asInstanceOf(type(ChanceryException.class))
        .extracting(fault -> fault.where().orElse(""))
        .asString()
        .endsWith("none.model");
  }

  @Test
  void unwritablePlaceIsToldWithItsName() {
    assertThatThrownBy(() -> model().write(folder.resolve("none").resolve("a.model")))
        .hasMessageContaining("cannot be written")
        .asInstanceOf(type(ChanceryException.class))
        .extracting(fault -> fault.where().orElse(""))
        .asString()
        .endsWith("a.model");
  }
}
