// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.model.event.Event;
import org.chancery.model.ontology.EventType;
import org.chancery.model.progress.Progress;
import org.chancery.workbench.coding.ModelSource;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of a case, read by the coder itself. */
final class LexiconReaderTest {
  /* The models are on the class path of the tests. */
  private static final ModelSource NOWHERE =
      new ModelSource() {
        @Override
        public Path jar() {
          throw new AssertionError("the models are on the class path");
        }

        @Override
        public Path folder() {
          throw new AssertionError("the models are on the class path");
        }
      };

  @TempDir private Path folder = Path.of("");

  private CaseTexts read(TextCase made) {
    return TextDesk.read(
            made.read(), LexiconReader.by(NOWHERE), folder.resolve("out/texts"), Progress.SILENT)
        .orElseThrow();
  }

  @Test
  void readsAnEssayIntoEventsBesideTheChronology() {
    TextCase made =
        TextCase.in(folder)
            .file(
                "texts/essay.md",
                """
                # Neighbours

                On 5 April 2023, Belarus accused Poland of preparing an attack. The weather was fine.
                """);

    CaseTexts texts = read(made);

    assertThat(texts.coder()).contains("coder ", "CoreNLP ", "lexicon ");
    assertThat(texts.events()).hasSize(1);
    Event event = texts.events().get(0);
    assertThat(event.act().type()).contains(EventType.ACCUSE);
    assertThat(event.date().day()).contains(LocalDate.of(2023, 4, 5));
    assertThat(event.provenance().file()).isEqualTo("texts/essay.md");
    assertThat(event.says()).contains("accused");
    assertThat(texts.alsoCoded().get(event.id()))
        .extracting(counted -> counted.id().value())
        .isEqualTo("chronology:poland-accused");
    assertThat(texts.work().sentences()).as("the title among them").isEqualTo(3);
    assertThat(read(made).work().newlyRead()).isZero();
    assertThat(read(made).events()).isEqualTo(texts.events());
  }

  @Test
  void patternsOfTheCaseAreReadAndTheirMistakesTold() {
    TextCase made = TextCase.in(folder).file("texts/essay.txt", "Belarus accused Poland.\n");
    String before = LexiconReader.by(NOWHERE).open(made.read()).fingerprint();

    made.file("lexicon/own.lex", "[ACCUSE]\nbesmirch\n");
    assertThat(LexiconReader.by(NOWHERE).open(made.read()).fingerprint()).isNotEqualTo(before);

    made.file("lexicon/own.lex", "[ACUSE]\nbesmirch\n");
    assertThat(Told.by(() -> LexiconReader.by(NOWHERE).open(made.read()))).contains("own.lex:1");
  }
}
