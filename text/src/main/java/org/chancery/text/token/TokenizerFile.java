// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.text.token.ByteLevelPieces.Pair;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code tokenizer.json}.
 *
 * @see <a href="https://huggingface.co/docs/tokenizers">Hugging Face Tokenizers</a>
 */
final class TokenizerFile {
  private final Path file;
  private final JsonNode root;
  private final Map<String, Integer> vocabulary;

  private TokenizerFile(Path file, JsonNode root) {
    this.file = file;
    this.root = root;
    this.vocabulary = new LinkedHashMap<>();
    root.path("model")
        .path("vocab")
        .properties()
        .forEach(entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt(0)));
    root.path("added_tokens")
        .forEach(
            token -> vocabulary.put(token.path("content").asString(""), token.path("id").asInt(0)));
  }

  static Tokenizer read(Path file) {
    return new TokenizerFile(file, JsonFile.read(file, "the tokenizer")).tokenizer();
  }

  private Tokenizer tokenizer() {
    JsonNode model = root.path("model");
    return switch (type(model)) {
      case "WordPiece" -> wordPiece(model);
      case "BPE" -> byteLevel(model);
      default -> throw unknown("a tokenizer of type", model);
    };
  }

  private Tokenizer wordPiece(JsonNode model) {
    JsonNode splitting = root.path("pre_tokenizer");
    if (!type(splitting).equals("BertPreTokenizer")) {
      throw unknown("a WordPiece tokenizer with words of", splitting);
    }
    Pieces pieces =
        new WordPiece(
            vocabulary,
            model.path("continuing_subword_prefix").asString("##"),
            id(model.path("unk_token").asString("[UNK]")),
            model.path("max_input_chars_per_word").asInt(100));
    return with(Words.BERT, pieces);
  }

  private Tokenizer byteLevel(JsonNode model) {
    JsonNode splitting = root.path("pre_tokenizer");
    boolean plain =
        type(splitting).equals("ByteLevel")
            && flag(splitting, "use_regex", true)
            && !flag(model, "byte_fallback", false)
            && model.path("continuing_subword_prefix").asString("").isEmpty()
            && model.path("end_of_word_suffix").asString("").isEmpty();
    if (!plain) {
      throw unknown("a BPE tokenizer other than byte-level, with words of", splitting);
    }
    Words words =
        flag(splitting, "add_prefix_space", true)
            ? Words.BYTE_LEVEL.afterSpace()
            : Words.BYTE_LEVEL;
    Optional<Integer> unknown =
        Optional.ofNullable(vocabulary.get(model.path("unk_token").asString("")));
    boolean whole = flag(model, "ignore_merges", false);
    return with(words, new ByteLevelPieces(vocabulary, merges(model), whole, unknown));
  }

  private Tokenizer with(Words words, Pieces pieces) {
    Template template =
        new TemplateReader(this::unknown, this::id).read(root.path("post_processor"));
    JsonNode padding = root.path("padding").path("pad_id");
    int pad =
        padding.isInt()
            ? padding.asInt(0)
            : vocabulary.getOrDefault("[PAD]", vocabulary.getOrDefault("<pad>", 0));
    return new Tokenizer(normalizing(root.path("normalizer")), words, pieces, template, pad);
  }

  private Map<Pair, Integer> merges(JsonNode model) {
    Map<Pair, Integer> merges = new HashMap<>();
    for (JsonNode merge : model.path("merges")) {
      String[] two =
          merge.isArray()
              ? new String[] {merge.path(0).asString(""), merge.path(1).asString("")}
              : merge.asString("").split(" ", 2);
      if (two.length < 2) {
        throw broken("the merge '" + merge.asString("") + "' does not name two pieces");
      }
      merges.putIfAbsent(new Pair(two[0], two[1]), merges.size());
    }
    return merges;
  }

  private UnaryOperator<String> normalizing(JsonNode node) {
    return switch (type(node)) {
      case "" -> UnaryOperator.identity();
      case "Lowercase" -> Normalizing::lowerCase;
      case "StripAccents" -> Normalizing::marksDropped;
      case "NFC", "NFD", "NFKC", "NFKD" -> {
        var form = java.text.Normalizer.Form.valueOf(type(node));
        yield text -> java.text.Normalizer.normalize(text, form);
      }
      case "BertNormalizer" -> {
        boolean lower = flag(node, "lowercase", true);
        yield Normalizing.bert(
            flag(node, "clean_text", true),
            flag(node, "handle_chinese_chars", true),
            flag(node, "strip_accents", lower),
            lower);
      }
      case "Sequence" -> {
        UnaryOperator<String> all = UnaryOperator.identity();
        for (JsonNode part : node.path("normalizers")) {
          UnaryOperator<String> before = all;
          UnaryOperator<String> then = normalizing(part);
          all = text -> then.apply(before.apply(text));
        }
        yield all;
      }
      default -> throw unknown("a tokenizer that normalizes by", node);
    };
  }

  private int id(String token) {
    Integer id = vocabulary.get(token);
    if (id == null) {
      throw broken("its vocabulary has no '" + token + "'");
    }
    return id;
  }

  /** A switch; one that is absent or null stands as usual. */
  private static boolean flag(JsonNode node, String name, boolean usual) {
    JsonNode value = node.path(name);
    return value.isBoolean() ? value.asBoolean() : usual;
  }

  static String type(JsonNode node) {
    return node.path("type").asString("");
  }

  private ChanceryException unknown(String what, JsonNode node) {
    String type = type(node).isEmpty() ? "no kind that it names" : type(node);
    return ChanceryException.at(
        Fault.DATA,
        file.toString(),
        what + " " + type + " is not supported",
        "Take a model with a WordPiece (BERT, DistilBERT, ELECTRA) or byte-level BPE tokenizer"
            + " (RoBERTa, BART); docs/reference/second-opinion.md tells how to see which it has.");
  }

  private ChanceryException broken(String what) {
    return ChanceryException.at(
        Fault.DATA,
        file.toString(),
        what,
        "Take the tokenizer.json as the model's publisher gives it.");
  }
}
