// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Part;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;
import org.chancery.workbench.tree.Scalar;

/* Several expectations together: other claims by id, or forms of their own. */
final class TogetherForms {
  static final List<String> ALL = List.of("all of");
  static final List<String> ANY = List.of("any of");

  private final Reading<Expectation> forms;
  private final Referrals referrals;

  TogetherForms(Reading<Expectation> forms, Referrals referrals) {
    this.forms = forms;
    this.referrals = referrals;
  }

  Optional<Expectation> all(Fields fields) {
    return together(fields, "all of", true);
  }

  Optional<Expectation> any(Fields fields) {
    return together(fields, "any of", false);
  }

  private Optional<Expectation> together(Fields fields, String key, boolean all) {
    Optional<List<Part>> parts = fields.required(key, Readings.list(this::part));
    if (parts.filter(list -> list.size() < 2).isPresent()) {
      fields.complain(key, Reason.MISSING, "several are at least two", "");
    }
    return fields.ifSound(() -> new Expectation.Together(all, parts.orElseThrow()));
  }

  private Optional<Part> part(Node node, Complaints complaints) {
    if (node instanceof Scalar) {
      Optional<String> id = Readings.text().read(node, complaints);
      id.ifPresent(name -> referrals.add(name, node.line()));
      return id.map(Part.OfClaim::new);
    }
    return forms.read(node, complaints).map(Part.Own::new);
  }
}
