// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the one document of a YAML file as a tree. */
public final class YamlDocument {
  private YamlDocument() {}

  /**
   * Reads a file that is a list.
   *
   * @param what the list is of, as in "the claims are"
   * @param example how an entry begins
   * @return its items; none if it holds nothing but comments
   * @throws ChanceryException as {@link #read} does, and if it is something else
   */
  public static List<Node> list(
      SourceText source, Complaints complaints, String what, String example) {
    Optional<Node> root = read(source, complaints);
    if (root.isPresent() && !(root.orElseThrow() instanceof Sequence)) {
      throw complaints.broken(
          root.orElseThrow().line(),
          what + " a list, and this is " + root.orElseThrow().shape(),
          "Begin each entry with a hyphen, as in '" + example + "'.");
    }
    return root.map(node -> ((Sequence) node).items()).orElse(List.of());
  }

  /**
   * Reads a file.
   *
   * @param complaints takes keys that stand twice; the first of them is kept
   * @return the value that the file consists of; empty if it holds nothing but comments
   * @throws ChanceryException with {@link Fault#DATA} if it is no YAML, is nested too deep, or uses
   *     what a case folder has no use for: anchors, aliases, tags, several documents
   */
  public static Optional<Node> read(SourceText source, Complaints complaints) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.name())
            .setCodePointLimit(SourceText.LARGEST)
            .setUseMarks(true)
            .build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
      return new YamlTree(events, complaints).document();
    } catch (MarkedYamlEngineException broken) {
      YamlError error = YamlError.of(broken, source);
      throw error.in(source).causedBy(broken);
    } catch (YamlEngineException broken) {
      throw ChanceryException.at(
              Fault.DATA, source.shown(), "the file is no YAML", "Check its characters.")
          .causedBy(broken);
    }
  }
}
