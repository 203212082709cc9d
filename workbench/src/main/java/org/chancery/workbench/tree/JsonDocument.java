// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as a tree. */
public final class JsonDocument {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonDocument() {}

  /**
   * Reads a file.
   *
   * @param complaints takes keys that stand twice; the first of them is kept
   * @return the value that the file consists of; empty if it is blank
   * @throws ChanceryException with {@link Fault#DATA} if it is no JSON, or nested too deep
   */
  public static Optional<Node> read(SourceText source, Complaints complaints) {
    if (source.text().isBlank()) {
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      return Optional.of(new JsonTree(parser, 0, complaints).document());
    } catch (JacksonException broken) {
      throw complaints.broken(line(broken), what(broken), next(broken)).causedBy(broken);
    }
  }

  /** Reads one line of a JSON Lines file; empty, with complaints, if it is no JSON. */
  public static Optional<Node> line(int number, String text, Complaints complaints) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return Optional.of(new JsonTree(parser, number - 1, complaints).document());
    } catch (JacksonException broken) {
      complaints.add(number, Reason.SYNTAX, what(broken), next(broken));
    } catch (ChanceryException broken) {
      complaints.add(number, Reason.SYNTAX, broken.what(), broken.next().orElse(""));
    }
    return Optional.empty();
  }

  private static int line(JacksonException broken) {
    return Math.max(1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNr());
  }

  private static String what(JacksonException broken) {
    boolean ended = String.valueOf(broken.getOriginalMessage()).contains("end-of-input");
    return ended ? "the JSON ends in the middle" : "this is no JSON";
  }

  /* Jackson's message has the reason first, and then its own sources' coordinates. */
  private static String next(JacksonException broken) {
    String message = String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
    int aside = message.indexOf(" (start marker");
    return "Look for a comma, bracket or quotation mark too many or too few, here or in the line"
        + " above.  The JSON reader says: "
        + (aside < 0 ? message : message.substring(0, aside));
  }
}
