// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.edit;

import java.io.StringWriter;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Grounds;
import org.chancery.model.edit.Merge;
import org.chancery.model.edit.Recode;
import org.chancery.model.edit.Recoding;
import org.chancery.model.event.EventId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/* An edit as a line of JSON: keys always in the same order, what is not given left out. */
final class EditLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private EditLine(JsonGenerator json) {
    this.json = json;
  }

  static String of(EditOperation edit) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new EditLine(json).write(edit);
    }
    return line.toString();
  }

  private void write(EditOperation edit) {
    json.writeStartObject();
    json.writeStringProperty("op", edit.operation());
    if (edit instanceof Merge merge) {
      json.writeArrayPropertyStart("events");
      merge.events().stream().map(EventId::value).forEach(json::writeString);
      json.writeEndArray();
    } else {
      json.writeStringProperty("event", edit.events().get(0).value());
    }
    if (edit instanceof Recode recode) {
      set(recode.set());
    }
    grounds(edit.grounds());
    json.writeEndObject();
  }

  private void set(Recoding set) {
    json.writeObjectPropertyStart("set");
    set.type().ifPresent(type -> json.writeStringProperty("type", type.name()));
    set.mode().ifPresent(mode -> json.writeStringProperty("mode", mode.name()));
    set.status().ifPresent(status -> json.writeStringProperty("status", status.label()));
    set.date().ifPresent(date -> json.writeStringProperty("date", date.text()));
    set.source().ifPresent(source -> json.writeStringProperty("source", source.value()));
    set.target().ifPresent(target -> json.writeStringProperty("target", target.value()));
    set.cameo().ifPresent(cameo -> json.writeStringProperty("cameo", cameo));
    json.writeEndObject();
  }

  private void grounds(Grounds grounds) {
    json.writeStringProperty("reason", grounds.reason());
    grounds.by().ifPresent(by -> json.writeStringProperty("by", by));
    grounds.on().ifPresent(on -> json.writeStringProperty("on", on.toString()));
  }
}
