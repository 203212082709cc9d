// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.chancery.analysis.evidence.Query;

/**
 * A question with what was forecast and what came true.
 *
 * @param query what was asked
 * @param answers all that came true, of which none was known
 * @param candidates who was thought likely, the likeliest first, with what speaks for and against
 */
public record Explained(Query query, Set<Integer> answers, List<Candidate> candidates) {
  public Explained {
    requireNonNull(query, "query");
    answers = Set.copyOf(answers);
    candidates = List.copyOf(candidates);
  }
}
