// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.chancery.model.fault.ChanceryException;
import org.chancery.text.token.Template.Kind;
import org.chancery.text.token.Template.Slot;
import tools.jackson.databind.JsonNode;

/**
 * Reads how a tokenizer puts texts together.
 *
 * @param unknown makes the failure of a kind that is not known
 * @param ids numbers of the special tokens
 */
record TemplateReader(
    BiFunction<String, JsonNode, ChanceryException> unknown, ToIntFunction<String> ids) {

  Template read(JsonNode node) {
    return switch (TokenizerFile.type(node)) {
      case "BertProcessing" -> Template.bert(special(node, "cls"), special(node, "sep"));
      case "RobertaProcessing" -> Template.roberta(special(node, "cls"), special(node, "sep"));
      case "TemplateProcessing" ->
          new Template(slots(node.path("single")), slots(node.path("pair")));
      case "Sequence" -> last(node);
      default -> throw unknown.apply("a tokenizer that puts texts together by", node);
    };
  }

  /** Of several steps, the one that adds special tokens. */
  private Template last(JsonNode node) {
    for (JsonNode step : node.path("processors")) {
      if (!TokenizerFile.type(step).equals("ByteLevel")) {
        return read(step);
      }
    }
    throw unknown.apply("a tokenizer that puts texts together by", node);
  }

  private List<Slot> slots(JsonNode parts) {
    List<Slot> slots = new ArrayList<>();
    for (JsonNode part : parts) {
      JsonNode special = part.path("SpecialToken");
      JsonNode text = part.path("Sequence");
      if (special.isObject()) {
        int id = ids.applyAsInt(special.path("id").asString(""));
        slots.add(new Slot(Kind.SPECIAL, id, special.path("type_id").asInt(0)));
      } else {
        Kind kind = text.path("id").asString("A").equals("A") ? Kind.FIRST : Kind.SECOND;
        slots.add(new Slot(kind, 0, text.path("type_id").asInt(0)));
      }
    }
    return slots;
  }

  private int special(JsonNode node, String name) {
    return node.path(name).path(1).asInt(0);
  }
}
