// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes small files of the form of {@code tokenizer.json}. */
final class TokenizerJson {
  static final List<String> BYTE_LEVEL =
      List.of(
          "<s>", "<pad>", "</s>", "<unk>", "l", "o", "w", "e", "r", "Ġ", "Ã", "©", "lo", "low",
          "er", "Ġlo");

  private TokenizerJson() {}

  static String wordPiece(List<String> pieces, String stripAccents) {
    List<String> all = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
    all.addAll(pieces);
    return """
        {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
         "normalizer": {"type": "BertNormalizer", "clean_text": true,
           "handle_chinese_chars": true, "strip_accents": %s, "lowercase": true},
         "pre_tokenizer": {"type": "BertPreTokenizer"},
         "post_processor": {"type": "TemplateProcessing",
           "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}},
                      {"Sequence": {"id": "A", "type_id": 0}},
                      {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
           "pair": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}},
                    {"Sequence": {"id": "A", "type_id": 0}},
                    {"SpecialToken": {"id": "[SEP]", "type_id": 0}},
                    {"Sequence": {"id": "B", "type_id": 1}},
                    {"SpecialToken": {"id": "[SEP]", "type_id": 1}}]},
         "model": {"type": "WordPiece", "unk_token": "[UNK]",
           "continuing_subword_prefix": "##", "max_input_chars_per_word": 100,
           "vocab": {%s}}}
        """
        .formatted(stripAccents, vocabulary(all));
  }

  static String byteLevel(boolean spaceBefore) {
    return """
        {"added_tokens": [{"id": 0, "content": "<s>"}, {"id": 1, "content": "<pad>"}],
         "normalizer": null,
         "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": %s, "trim_offsets": true},
         "post_processor": {"type": "RobertaProcessing", "sep": ["</s>", 2], "cls": ["<s>", 0],
           "trim_offsets": true, "add_prefix_space": false},
         "model": {"type": "BPE", "dropout": null, "unk_token": null,
           "continuing_subword_prefix": "", "end_of_word_suffix": "",
           "vocab": {%s},
           "merges": ["l o", ["lo", "w"], "e r", "Ġ lo"]}}
        """
        .formatted(spaceBefore, vocabulary(BYTE_LEVEL));
  }

  private static String vocabulary(List<String> pieces) {
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> "\"%s\":%d".formatted(pieces.get(i), i))
        .collect(Collectors.joining(","));
  }
}
