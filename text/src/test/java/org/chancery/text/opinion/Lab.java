// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import static org.chancery.text.opinion.TinyModel.vector;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.text.coding.CodedEvent;
import org.chancery.text.coding.Explanation;

/**
 * A folder with a tiny model for inference. Its vocabulary has {@code attacked} with vector (3, 0),
 * {@code met} with (0, 3), padding with (100, 100), and words without meaning. Logits of
 * (entailment, neutral, contradiction) are (6x + 2y, 0, -6x).
 */
final class Lab {
  static final String INFERENCE =
      "{\"id2label\": {\"0\": \"ENTAILMENT\", \"1\": \"NEUTRAL\", \"2\": \"CONTRADICTION\"}}";

  static final TinyModel MODEL =
      TinyModel.of(
          List.of(
              vector(100, 100),
              vector(0, 0),
              vector(0, 0),
              vector(0, 0),
              vector(0, 0),
              vector(0, 0),
              vector(3, 0),
              vector(0, 3),
              vector(0, 0),
              vector(0, 0)),
          List.of(vector(6, 0, -6), vector(2, 0, 0)));

  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "russia", "ukraine", "attacked", "met", "with", ".");

  private final Path folder;

  private Lab(Path folder) {
    this.folder = folder;
  }

  static Lab in(Path folder) throws IOException {
    Lab lab = new Lab(folder);
    lab.put("vocab.txt", String.join("\n", VOCABULARY));
    lab.put("config.json", INFERENCE);
    MODEL.write(lab.model());
    return lab;
  }

  Path model() {
    return folder.resolve("model.onnx");
  }

  Path put(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  Lab with(TinyModel model) throws IOException {
    model.write(model());
    return this;
  }

  SecondOpinion open() {
    return SecondOpinion.open(OnnxOptions.of(model()));
  }

  OnnxOptions asking(Path hypotheses) {
    return new OnnxOptions(
        model(), Optional.empty(), Optional.of(hypotheses), OptionalInt.empty(), 1);
  }

  OnnxOptions entailment(int output) {
    return new OnnxOptions(model(), Optional.empty(), Optional.empty(), OptionalInt.of(output), 1);
  }

  static CodedEvent event(EventType type, String text, String source, String... targets) {
    return new CodedEvent(
        1,
        text,
        "",
        Optional.empty(),
        source.isEmpty() ? List.of() : List.of(participant(source)),
        Arrays.stream(targets).map(Lab::participant).toList(),
        type,
        Optional.empty(),
        Optional.empty(),
        Status.OCCURRED,
        false,
        BigDecimal.ONE,
        new Provenance.Span(0, text.length()),
        new Explanation("", "", "", "", ""));
  }

  static Participant participant(String name) {
    return Participant.present(ActorRegistry.bundled().resolve(name, LocalDate.of(2024, 1, 1)));
  }
}
