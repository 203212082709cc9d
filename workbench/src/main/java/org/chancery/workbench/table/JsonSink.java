// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.table;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON object for each row, in one list or one a line; a missing cell is null. */
final class JsonSink implements TableSink {
  private final JsonGenerator json;
  private final boolean list;
  private final List<Column> columns = new ArrayList<>();

  JsonSink(Writer out, boolean list) {
    this.list = list;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build()
            .createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void begin(List<Column> names) {
    columns.addAll(names);
    if (list) {
      json.writeStartArray();
    }
  }

  @Override
  public void row(List<String> cells) {
    if (list) {
      json.writeRaw('\n');
    }
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      json.writeName(columns.get(i).name());
      write(columns.get(i).kind(), cells.get(i));
    }
    json.writeEndObject();
    if (!list) {
      json.writeRaw('\n');
    }
  }

  private void write(Column.Kind kind, String cell) {
    if (cell.isEmpty()) {
      json.writeNull();
      return;
    }
    switch (kind) {
      case TEXT, DAY -> json.writeString(cell);
      case INTEGER -> json.writeNumber(Long.parseLong(cell));
      case DECIMAL -> json.writeNumber(new BigDecimal(cell));
      case TRUTH -> json.writeBoolean(Boolean.parseBoolean(cell));
    }
  }

  @Override
  public void close() {
    if (list && !columns.isEmpty()) {
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
    }
    json.close();
  }
}
