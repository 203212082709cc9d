// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.deep;

import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes items as JSON, each an object on a line of its own. What is absent, or without bound, is
 * {@code null}; no key is left out. Numbers are plain decimals, rounded to four places.
 */
public final class JsonItems {
  private final JsonGenerator json;

  private JsonItems(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes items in their order.
   *
   * @param list whether they are one JSON list; otherwise each line is a document of its own
   * @param out where to; it stays open
   * @param item writes the properties of one
   */
  public static <T> void write(
      Collection<T> items, boolean list, Writer out, BiConsumer<JsonItems, T> item) {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .rootValueSeparator("")
            .build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      JsonItems writer = new JsonItems(json);
      if (list) {
        json.writeStartArray();
      }
      for (T one : items) {
        json.writeRaw(list ? "\n" : "");
        json.writeStartObject();
        item.accept(writer, one);
        json.writeEndObject();
        json.writeRaw(list ? "" : "\n");
      }
      if (list) {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
      }
    }
  }

  /** A property that is an object. */
  public void object(String name, Runnable properties) {
    json.writeName(name);
    json.writeStartObject();
    properties.run();
    json.writeEndObject();
  }

  /** A property that is a list of objects. */
  public <T> void objects(String name, Collection<T> items, Consumer<T> properties) {
    json.writeName(name);
    json.writeStartArray();
    for (T item : items) {
      json.writeStartObject();
      properties.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A property that is a list of texts. */
  public void texts(String name, Collection<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A property that is a text. */
  public void text(String name, String text) {
    json.writeStringProperty(name, text);
  }

  /** A property that is a constant, in lower case. */
  public void constant(String name, Enum<?> constant) {
    text(name, constant.name().toLowerCase(Locale.ROOT));
  }

  /** A property that may be a text. */
  public void text(String name, Optional<String> text) {
    json.writeName(name);
    if (text.isPresent()) {
      json.writeString(text.get());
    } else {
      json.writeNull();
    }
  }

  /** A property that is true or false. */
  public void truth(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  /** A property that is a whole number. */
  public void number(String name, long value) {
    json.writeNumberProperty(name, value);
  }

  /** A property that may be a whole number. */
  public void whole(String name, Optional<Integer> value) {
    json.writeName(name);
    if (value.isPresent()) {
      json.writeNumber(value.get());
    } else {
      json.writeNull();
    }
  }

  /** A property that may be a decimal number. */
  public void number(String name, OptionalDouble value) {
    json.writeName(name);
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      json.writeNumber(Plain.number(value.getAsDouble()).orElseThrow());
    } else {
      json.writeNull();
    }
  }

  /** A property that is a decimal number. */
  public void decimal(String name, double value) {
    number(name, OptionalDouble.of(value));
  }
}
