// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.util.List;
import java.util.Optional;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Readings;
import org.chancery.workbench.tree.Scalar;

/* Names in CSL-JSON: in parts, or whole as {"literal": …}. */
final class CslNames {
  private static final List<String> KEYS =
      List.of("family", "given", "suffix", "dropping-particle", "non-dropping-particle", "literal");

  private CslNames() {}

  static Optional<Name> read(Node node, Complaints complaints) {
    if (!(node instanceof Mapping mapping)) {
      return Readings.wrongShape(
          node, "a name, as in {\"family\": \"Moshes\", \"given\": \"Arkady\"},", complaints);
    }
    Fields fields = Fields.ofOpen(mapping, KEYS, complaints);
    Optional<String> literal = text(fields, "literal");
    if (literal.isPresent()) {
      return literal.map(Name::whole);
    }
    Optional<String> family = text(fields, "family");
    if (family.isEmpty()) {
      // Some exports put the only name of a person under "given".
      return fields.required("given", Readings.text()).map(Name::whole);
    }
    String particle = text(fields, "non-dropping-particle").map(word -> word + " ").orElse("");
    String dropped = text(fields, "dropping-particle").map(word -> " " + word).orElse("");
    String given = text(fields, "given").orElse("") + dropped;
    String suffix = text(fields, "suffix").orElse("");
    return fields.ifSound(() -> new Name(particle + family.orElseThrow(), given.strip(), suffix));
  }

  private static Optional<String> text(Fields fields, String key) {
    return fields
        .optional(
            key,
            (node, complaints) ->
                node instanceof Scalar scalar && scalar.text().isBlank()
                    ? Optional.of("")
                    : Readings.text().read(node, complaints))
        .filter(word -> !word.isEmpty());
  }
}
