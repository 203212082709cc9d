// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.lock;

import java.io.StringWriter;
import java.util.Map;
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
    String separator = "\n";
    for (Map.Entry<String, LockFile.Input> input : lock.inputs().entrySet()) {
      text.append(separator)
          .append("    ")
          .append(quoted(input.getKey()))
          .append(": {\"sha256\": ")
          .append(quoted(input.getValue().sha256()))
          .append(", \"size\": ")
          .append(input.getValue().size())
          .append('}');
      separator = ",\n";
    }
    return text.append("\n  }\n}\n").toString();
  }

  private static String quoted(String text) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
      generator.writeString(text);
    }
    return json.toString();
  }
}
