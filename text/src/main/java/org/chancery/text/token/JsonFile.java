// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that comes with a model. */
public final class JsonFile {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonFile() {}

  /**
   * Reads a file.
   *
   * @param what what it is, for messages
   * @throws ChanceryException with {@link Fault#USER} if it cannot be read, {@link Fault#DATA} if
   *     it is no JSON
   */
  public static JsonNode read(Path file, String what) {
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw unreadable(file, what).causedBy(unreadable);
    } catch (JacksonException malformed) {
      throw ChanceryException.at(
              Fault.DATA,
              file.toString(),
              what + " is not JSON: " + malformed.getOriginalMessage(),
              "Take the file as the model's publisher gives it.")
          .causedBy(malformed);
    }
  }

  static ChanceryException unreadable(Path file, String what) {
    return ChanceryException.at(
        Fault.USER,
        file.toString(),
        what + (Files.exists(file) ? " cannot be read" : " is not there"),
        "Name the file that came with the model.");
  }
}
