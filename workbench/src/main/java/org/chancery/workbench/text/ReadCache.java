// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.time.Edtf;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/*
 * A file for each text and coder, named by the hash of both. One that cannot be understood is as good
 * as none: the text is read again.
 */
/** What was read before. */
final class ReadCache {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule("dates")
                  .addSerializer(Edtf.class, new DateWriter())
                  .addDeserializer(Edtf.class, new DateReader()))
          .changeDefaultVisibility(
              checker ->
                  checker
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .build();

  private final Path folder;

  ReadCache(Path folder) {
    this.folder = folder;
  }

  Optional<ReadFile> get(String key) {
    Path file = file(key);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), ReadFile.class));
    } catch (IOException | JacksonException damaged) {
      return Optional.empty();
    }
  }

  /* Whole or not at all: a run that is ended leaves no half a file. */
  void put(String key, ReadFile read) {
    Path file = file(key);
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(folder);
      Files.write(draft, JSON.writeValueAsBytes(read));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              folder.toString(),
              "what was read in the texts cannot be kept",
              "Check that you may write there, and that the disk is not full.")
          .causedBy(refused);
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".json");
  }

  private static final class DateWriter extends ValueSerializer<Edtf> {
    @Override
    public void serialize(Edtf date, JsonGenerator json, SerializationContext context) {
      json.writeString(date.text());
    }
  }

  private static final class DateReader extends ValueDeserializer<Edtf> {
    @Override
    public Edtf deserialize(JsonParser json, DeserializationContext context) {
      return Edtf.parse(json.getValueAsString());
    }
  }
}
