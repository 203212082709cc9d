// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit is told before anything is coded: which file, what is wrong, what to do. */
final class UnsuitableModelTest {
  @TempDir private Path folder;

  @Test
  void missingModel() throws IOException {
    Lab lab = Lab.in(folder);
    Files.delete(lab.model());

    expect(OnnxOptions.of(lab.model()), Fault.USER, "model.onnx", "there is no model");
  }

  @Test
  void fileThatIsNoModel() throws IOException {
    Lab lab = Lab.in(folder);
    Files.writeString(lab.model(), "<!DOCTYPE html><title>404</title>");

    expect(OnnxOptions.of(lab.model()), Fault.DATA, "model.onnx", "cannot load");
  }

  @Test
  void modelCutShort() throws IOException {
    Lab lab = Lab.in(folder);
    byte[] whole = Files.readAllBytes(lab.model());
    Files.write(lab.model(), java.util.Arrays.copyOf(whole, whole.length / 2));

    expect(OnnxOptions.of(lab.model()), Fault.DATA, "model.onnx", "cannot load");
  }

  @Test
  void modelOfOtherInputs() throws IOException {
    Lab lab = Lab.in(folder).with(Lab.MODEL.taking(List.of("pixels")));

    expect(OnnxOptions.of(lab.model()), Fault.DATA, "model.onnx", "wants an input 'pixels'");
  }

  @Test
  void labelsThatTheModelDoesNotHave() throws IOException {
    Lab lab = Lab.in(folder);
    lab.put("config.json", "{\"id2label\": {\"0\": \"entailment\", \"1\": \"not_entailment\"}}");

    expect(
        OnnxOptions.of(lab.model()),
        Fault.DATA,
        "model.onnx",
        "gives 3 numbers, but config.json names 2 labels");
  }

  @Test
  void outputsThatNothingExplains() throws IOException {
    Lab lab = Lab.in(folder);
    Files.delete(folder.resolve("config.json"));

    expect(OnnxOptions.of(lab.model()), Fault.DATA, "model.onnx", "no config.json");
  }

  @Test
  void labelsThatAreNoTypes() throws IOException {
    Lab lab = Lab.in(folder);
    lab.put("config.json", Lab.INFERENCE.replace("ENTAILMENT", "LABEL_0"));

    expect(OnnxOptions.of(lab.model()), Fault.DATA, "model.onnx", "[LABEL_0, NEUTRAL");
  }

  @Test
  void entailmentBeyondTheOutputs() throws IOException {
    expect(Lab.in(folder).entailment(3), Fault.USER, "--entailment 3", "gives 3 numbers");
  }

  @Test
  void brokenConfiguration() throws IOException {
    Lab lab = Lab.in(folder);
    lab.put("config.json", "{");

    expect(OnnxOptions.of(lab.model()), Fault.DATA, "config.json", "is not JSON");
  }

  @Test
  void noTokenizerBesideTheModel() throws IOException {
    Lab lab = Lab.in(folder);
    Files.delete(folder.resolve("vocab.txt"));

    expect(OnnxOptions.of(lab.model()), Fault.USER, "model.onnx", "no tokenizer.json");
  }

  @Test
  void missingTokenizer() throws IOException {
    OnnxOptions options =
        new OnnxOptions(
            Lab.in(folder).model(),
            Optional.of(folder.resolve("other.json")),
            Optional.empty(),
            OptionalInt.empty(),
            1);

    expect(options, Fault.USER, "other.json", "is not there");
  }

  @Test
  void tokenizerWithNumbersThatTheModelLacks() throws IOException {
    Lab lab = Lab.in(folder);
    lab.put("vocab.txt", "[PAD]\n[UNK]\n" + filler() + "[CLS]\n[SEP]\n");

    expect(OnnxOptions.of(lab.model()), Fault.DATA, "model.onnx", "failed on a sentence");
  }

  @Test
  void modelTooNarrowForASentence() throws IOException {
    Lab lab = Lab.in(folder).with(Lab.MODEL.shaped(1, 4));

    expect(OnnxOptions.of(lab.model()), Fault.DATA, "model.onnx", "4 tokens at most");
  }

  @Test
  void statementOfAnUnknownType() throws IOException {
    Lab lab = Lab.in(folder);
    Path own = lab.put("own.tsv", "# ours\nASSAULT\t{source} hit {target}\nATTACK\tx\n");

    expect(lab.asking(own), Fault.USER, "own.tsv:3", "'ATTACK' is no PLOVER type");
  }

  @Test
  void statementWithAnUnknownSlot() throws IOException {
    Lab lab = Lab.in(folder);
    Path own = lab.put("own.tsv", "ASSAULT\t{actor} hit {target}\n");

    expect(lab.asking(own), Fault.USER, "own.tsv:1", "'{actor}' is no slot");
  }

  @Test
  void statementWithoutTab() throws IOException {
    Lab lab = Lab.in(folder);
    Path own = lab.put("own.tsv", "ASSAULT {source} hit {target}\n");

    expect(lab.asking(own), Fault.USER, "own.tsv:1", "a tab and a statement");
  }

  private static String filler() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      words.append("filler").append(i).append('\n');
    }
    return words.toString();
  }

  private static void expect(OnnxOptions options, Fault fault, String where, String what) {
    ChanceryException refused =
        catchThrowableOfType(ChanceryException.class, () -> SecondOpinion.open(options).close());

    assertThat(refused).isNotNull();
    assertThat(refused.fault()).isEqualTo(fault);
    assertThat(refused.where().orElse("")).contains(where);
    assertThat(refused.what()).contains(what);
    assertThat(refused.next()).isPresent();
  }
}
