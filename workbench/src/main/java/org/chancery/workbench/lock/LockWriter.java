// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.lock;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/* One input a line, so that version control shows which of them changed. */
final class LockWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private LockWriter() {}

  static String text(LockFile lock) {
    StringBuilder text = new StringBuilder("{\n");
    text.append("  \"chancery\": ").append(quoted(lock.version())).append(",\n");
    lock.coder()
        .ifPresent(coder -> text.append("  \"coder\": ").append(quoted(coder)).append(",\n"));
    text.append("  \"inputs\": {");
    entries(text, lock.inputs(), LockFile.Input::sha256, "size", LockFile.Input::size);
    if (!lock.fetched().isEmpty()) {
      text.append(",\n  \"fetched\": {");
      entries(text, lock.fetched(), LockFile.Fetched::sha256, "slices", LockFile.Fetched::slices);
    }
    return text.append("\n}\n").toString();
  }

  private static <T> void entries(
      StringBuilder text,
      Map<String, T> entries,
      Function<T, String> sha256,
      String measure,
      ToLongFunction<T> measured) {
    String separator = "\n";
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      text.append(separator)
          .append("    ")
          .append(quoted(entry.getKey()))
          .append(": {\"sha256\": ")
          .append(quoted(sha256.apply(entry.getValue())))
          .append(", \"%s\": ".formatted(measure))
          .append(measured.applyAsLong(entry.getValue()))
          .append('}');
      separator = ",\n";
    }
    text.append("\n  }");
  }

  private static String quoted(String text) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
      generator.writeString(text);
    }
    return json.toString();
  }
}
