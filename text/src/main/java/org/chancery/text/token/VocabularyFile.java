// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** BERT's {@code vocab.txt}: a piece on each line, numbered from 0. */
final class VocabularyFile {
  /** Characters; as in BERT's own code. */
  private static final int LONGEST_WORD = 100;

  private VocabularyFile() {}

  static boolean is(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  /** The tokenizer; one that lowers case if no piece has a capital. */
  static Tokenizer read(Path file) {
    Map<String, Integer> vocabulary = new LinkedHashMap<>();
    for (String line : lines(file)) {
      vocabulary.put(line.strip(), vocabulary.size());
    }
    int unknown = special(file, vocabulary, "[UNK]");
    Template template =
        Template.bert(special(file, vocabulary, "[CLS]"), special(file, vocabulary, "[SEP]"));
    boolean lower =
        vocabulary.keySet().stream()
            .filter(piece -> !piece.startsWith("["))
            .noneMatch(piece -> piece.chars().anyMatch(Character::isUpperCase));
    return new Tokenizer(
        Normalizing.bert(true, true, lower, lower),
        Words.BERT,
        new WordPiece(vocabulary, "##", unknown, LONGEST_WORD),
        template,
        vocabulary.getOrDefault("[PAD]", 0));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw JsonFile.unreadable(file, "the vocabulary").causedBy(unreadable);
    }
  }

  private static int special(Path file, Map<String, Integer> vocabulary, String token) {
    Integer id = vocabulary.get(token);
    if (id == null) {
      throw ChanceryException.at(
          Fault.DATA,
          file.toString(),
          "the vocabulary has no " + token + ", so that it is not BERT's",
          "Name the model's vocab.txt, or its tokenizer.json.");
    }
    return id;
  }
}
