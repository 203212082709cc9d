// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Claim;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.YamlDocument;

/**
 * The claims of a case.
 *
 * @param claims the claims, in the order of the file
 */
public record ClaimFile(List<Claim> claims) {
  /** Without any claim. */
  public static final ClaimFile EMPTY = new ClaimFile(List.of());

  public ClaimFile {
    claims = List.copyOf(claims);
  }

  /**
   * Reads {@code claims.yaml}. A claim that is not understood is an error and not left out: a paper
   * of which one sentence goes untested would look sounder than it is.
   *
   * @throws ChanceryException with {@link Fault#DATA} if the file is not YAML, with {@link
   *     Fault#USER} if anything in it cannot be used; it tells all of it, by line
   */
  public static ClaimFile read(SourceText source, Surroundings surroundings) {
    Complaints complaints = new Complaints(source.shown());
    List<Node> items =
        YamlDocument.list(source, complaints, "the claims are", "- id: china-cooled");
    complaints.throwIfAny();
    ClaimReading reading = new ClaimReading(surroundings);
    List<Claim> claims =
        items.stream()
            .map(item -> reading.read(item, complaints))
            .flatMap(Optional::stream)
            .toList();
    reading.complainOfReferences(complaints);
    complaints.throwIfAny();
    return new ClaimFile(claims);
  }
}
