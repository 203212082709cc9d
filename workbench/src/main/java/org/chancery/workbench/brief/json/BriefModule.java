// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.json;

import java.util.Locale;
import java.util.function.Function;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.EvidenceIndex;
import org.chancery.workbench.brief.Exhibit;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** How the values are written that are more, or less, than a record of their components. */
@SuppressWarnings("serial") // never serialised as a Java object
final class BriefModule extends SimpleModule {
  private final transient EvidenceIndex index;

  BriefModule(EvidenceIndex index) {
    super("brief");
    this.index = index;
    addWords(Edtf.class, Edtf::text);
    addWords(EventId.class, EventId::value);
    addWords(ActorId.class, ActorId::value);
    addWords(Period.class, Period::toString);
    addWords(Enum.class, constant -> constant.name().toLowerCase(Locale.ROOT));
    addKeySerializer(QuadClass.class, new QuadKey());
    add(Quantity.class, this::quantity);
    add(Prose.class, this::prose);
    add(Cell.class, this::cell);
    add(Exhibit.class, BriefModule::exhibit);
  }

  private interface Writer<T> {
    void write(T value, JsonGenerator json);
  }

  private <T> void add(Class<T> type, Writer<T> writer) {
    addSerializer(
        type,
        new ValueSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writer.write(value, json);
          }
        });
  }

  private <T> void addWords(Class<T> type, Function<T, String> words) {
    add(type, (value, json) -> json.writeString(words.apply(value)));
  }

  private static final class QuadKey extends ValueSerializer<QuadClass> {
    @Override
    public void serialize(QuadClass key, JsonGenerator json, SerializationContext context) {
      json.writeName(key.name().toLowerCase(Locale.ROOT));
    }
  }

  private void quantity(Quantity quantity, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("value", quantity.value());
    json.writeStringProperty("form", quantity.form().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("unit", quantity.unit());
    json.writePOJOProperty("interval", quantity.interval());
    json.writePOJOProperty("n", quantity.n());
    json.writeStringProperty("exhibit", index.exhibit(quantity).name());
    json.writeEndObject();
  }

  private void prose(Prose prose, JsonGenerator json) {
    json.writeStartArray();
    for (Prose.Run run : prose.runs()) {
      json.writeStartObject();
      if (run instanceof Prose.Words words) {
        json.writeStringProperty("text", words.text());
      } else if (run instanceof Prose.Amount amount) {
        json.writePOJOProperty("number", amount.quantity());
      } else if (run instanceof Prose.Mention mention) {
        json.writeStringProperty("text", mention.text());
        json.writeStringProperty("event", mention.event().value());
      } else if (run instanceof Prose.Citation citation) {
        json.writeStringProperty("source", citation.source());
        json.writeStringProperty("place", citation.place());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void cell(Cell cell, JsonGenerator json) {
    json.writeStartObject();
    if (cell instanceof Cell.Amount amount) {
      json.writePOJOProperty("number", amount.quantity());
    } else if (cell instanceof Cell.Absent absent) {
      json.writeStringProperty("absent", absent.why().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("reason", absent.reason());
    } else if (cell instanceof Cell.Passage passage) {
      json.writePOJOProperty("prose", passage.prose());
    } else if (cell instanceof Cell.Mix mix) {
      json.writePOJOProperty("mix", mix.counts());
    }
    json.writeEndObject();
  }

  private static void exhibit(Exhibit exhibit, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", exhibit.name());
    Reference reference = exhibit.reference();
    if (reference instanceof Reference.Events) {
      json.writePOJOProperty("events", reference);
    } else if (reference instanceof Reference.Line) {
      json.writePOJOProperty("line", reference);
    } else {
      json.writePOJOProperty("rows", reference);
    }
    json.writePOJOProperty("shown_as", exhibit.shownAs());
    json.writeEndObject();
  }
}
