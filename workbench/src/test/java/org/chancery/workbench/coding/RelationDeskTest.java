// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Problem;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.table.TableFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table of invented labelled sentences to a model, its scores and its answers. */
final class RelationDeskTest {
  private static final String HEADER = "uid\tmarked_sentence\tlabel\n";
  private static final List<String> STATES = List.of("Norway", "Peru", "Mali", "Fiji", "Togo");

  /** The models are on the class path of the tests. */
  private static final ModelSource NOWHERE =
      new ModelSource() {
        @Override
        public Path jar() {
          throw new AssertionError("the models are fetched");
        }

        @Override
        public Path folder() {
          throw new AssertionError("the models are unpacked");
        }
      };

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void writeATable() throws IOException {
    StringBuilder table = new StringBuilder(HEADER);
    for (String state : STATES) {
      table.append("%s1\t<s>%s</s> condemned \"<t>Laos</t>\".\tACCUSE\n".formatted(state, state));
      table.append("%s2\t<s>%s</s> invaded <t>Laos</t>.\tASSAULT\n".formatted(state, state));
      table.append("%s3\t<s>%s</s> sent wheat to <t>Laos</t>.\tYIELD\n".formatted(state, state));
    }
    file = folder.resolve("labelled.tsv");
    Files.writeString(file, table);
  }

  private LabelledPairs read() {
    return new RelationDesk(NOWHERE, List.of()).read(file, Optional.empty(), problems::add);
  }

  private static String scores(LabelledPairs pairs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableSink sink = TableFormat.CSV.to(out)) {
      pairs.scores(sink, 5, row -> true);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String answers(Path table, Path model, boolean explained, List<String> remarks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReadingDesk(NOWHERE, List.of())
        .pairs(
            table,
            model,
            explained,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            remarks::add);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void trainedModelBeatsTheBundledCoderWhereAnalystsUseALabelTheirOwnWay() {
    String scores = scores(read());

    // To send wheat is AID for the bundled coder; these analysts call it YIELD.
    assertThat(scores)
        .contains("bundled,root,all,15,15,10,,,0.667,")
        .contains("bundled,root,YIELD,5,0,0,0.000,0.000,0.000,,")
        .contains("bundled,binary,all,15,15,15,,,1.000,1.000,1.000")
        .contains("trained,root,all,15,15,15,,,1.000,1.000,1.000");
    assertThat(problems).isEmpty();
  }

  @Test
  void modelAnswersForSentencesOfOthersAndSaysWhy() throws IOException {
    Path model = folder.resolve("m.gz");
    read().train(model);
    Path unlabelled = folder.resolve("unlabelled.tsv");
    Files.writeString(
        unlabelled, "marked_sentence\n<s>Chad</s> sent rice and wheat to <t>Oman</t>.\n");
    List<String> remarks = new ArrayList<>();

    assertThat(answers(unlabelled, model, false, remarks)).isEqualTo("0\tYIELD\n");
    assertThat(answers(unlabelled, model, true, remarks))
        .startsWith("0\tYIELD\t0.")
        .contains("verb send");
    assertThat(remarks).isEmpty();
  }

  @Test
  void modelOfAnotherLexiconIsUsedWithAWarning() throws IOException {
    Path model = folder.resolve("m.model");
    read().train(model);
    String text = Files.readString(model).replaceFirst("lexicon\t.", "lexicon\tx");
    Files.writeString(model, text);
    List<String> remarks = new ArrayList<>();

    assertThat(answers(file, model, false, remarks).lines()).hasSize(15);
    assertThat(remarks).singleElement().asString().contains("m.model", "another lexicon");
  }

  @Test
  void rowsThatLackSomethingAreToldAndTheRestIsRead() throws IOException {
    Files.writeString(
        file,
        HEADER
            + "a\t<s>Mali</s> condemned <t>Laos</t>.\tACCUSE\n"
            + "b\t\tACCUSE\n"
            + "c\t<s>Mali</s> thanked <t>Laos</t>.\t\n"
            + "\n"
            + "d\t<s>Mali</s> thanked <t>Laos</t>.\tSUPPORT\n");

    assertThat(read().size()).isEqualTo(2);
    assertThat(problems).extracting(Problem::line).containsExactly(3L, 4L);
    assertThat(problems).extracting(Problem::reason).containsExactly("no-sentence", "no-label");
  }

  @Test
  void oneLabelIsNothingToLearnFrom() throws IOException {
    Files.writeString(file, HEADER + "a\t<s>Mali</s> condemned <t>Laos</t>.\tACCUSE\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("two labels or more");
  }

  @Test
  void fileWithoutLabelsSaysWhichColumnsItLookedFor() throws IOException {
    Files.writeString(file, "marked_sentence\n<s>Mali</s> condemned <t>Laos</t>.\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("gold_root")
        .hasMessageContaining("label");
  }
}
