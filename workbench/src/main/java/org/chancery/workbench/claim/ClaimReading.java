// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Ids;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* One claim. Remembers the ids of those before, so it reads one file. */
final class ClaimReading implements Reading<Claim> {
  private static final List<String> KEYS = List.of("id", "says", "at", "by", "cause", "expect");

  private final Surroundings surroundings;
  private final Reading<Expectation> forms;
  private final Ids ids = new Ids("claim", "china-cooled");
  private final Referrals referrals = new Referrals();

  ClaimReading(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.forms = new FormReading(new Terms(surroundings), referrals);
  }

  @Override
  public Optional<Claim> read(Node node, Complaints complaints) {
    if (!(node instanceof Mapping entry)) {
      return Readings.wrongShape(node, "a claim with 'id', 'says' and 'expect'", complaints);
    }
    Fields fields = Fields.of(entry, KEYS, complaints);
    Optional<String> id = ids.read(fields);
    referrals.begin(id.orElse(""));
    Optional<String> says = fields.required("says", Readings.text());
    String at = fields.optional("at", Readings.text()).orElse("");
    Optional<String> by = fields.optional("by", surroundings.references().sources().key());
    Optional<String> cause = fields.optional("cause", Readings.text());
    Optional<Expectation> expect = fields.required("expect", forms);
    return fields.ifSound(
        () ->
            new Claim(
                id.orElseThrow(),
                says.orElseThrow(),
                at,
                by,
                cause,
                expect.orElseThrow(),
                entry.line()));
  }

  /** Complains of claims that others name and that are not there, or that lead in a circle. */
  void complainOfReferences(Complaints complaints) {
    referrals.complain(complaints);
  }
}
