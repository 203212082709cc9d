// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record of JSON Lines: an object with {@code text} or {@code title}, and {@code id},
 * {@code date}, {@code source} and {@code language} where it has them. Other fields are passed
 * over.
 */
final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /**
   * A record.
   *
   * @param id empty where it has none
   */
  record Item(Optional<String> id, Draft draft) {}

  static Item parse(byte[] line) throws UnreadableException {
    JsonNode item = object(line);
    Optional<String> title =
        field(item, "title").map(Cleaning::line).filter(text -> !text.isEmpty());
    Optional<String> text = field(item, "text");
    if (title.isEmpty() && text.isEmpty()) {
      throw new UnreadableException("missing", "the record has neither 'text' nor 'title'");
    }
    BlockList blocks = new BlockList();
    title.ifPresent(blocks::title);
    text.ifPresent(body -> PlainText.add(blocks, body));
    Optional<String> written = field(item, "date");
    Optional<Edtf> date = written.flatMap(DateLine::parse);
    if (written.isPresent() && date.isEmpty()) {
      blocks.remark(
          "date",
          "'%s' is no date, and the record is read without one: write YYYY-MM-DD"
              .formatted(Cleaning.line(written.orElseThrow())));
    }
    Facts facts =
        new Facts(
            title,
            date,
            field(item, "source").map(Cleaning::line),
            field(item, "language").or(() -> field(item, "lang")));
    return new Item(field(item, "id").map(Cleaning::line), blocks.draft(facts));
  }

  private static JsonNode object(byte[] line) throws UnreadableException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      JsonNode item = MAPPER.readTree(text);
      if (!item.isObject()) {
        throw new UnreadableException("json", "the line is no JSON object");
      }
      return item;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableException("encoding", "the line is not UTF-8, which JSON must be");
    } catch (JacksonException | StackOverflowError broken) {
      String what =
          broken instanceof JacksonException json ? json.getOriginalMessage() : "nested too deep";
      throw new UnreadableException("json", "the line is no JSON: " + firstLine(what));
    }
  }

  /** What a field says, if it is text or a number and not blank. */
  private static Optional<String> field(JsonNode item, String name) {
    JsonNode value = item.get(name);
    if (value == null || !(value.isString() || value.isNumber())) {
      return Optional.empty();
    }
    return Optional.of(value.asString()).filter(text -> !text.isBlank());
  }

  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("");
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }
}
