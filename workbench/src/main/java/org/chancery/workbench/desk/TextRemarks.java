// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.fault.Problem;
import org.chancery.workbench.text.CaseTexts;

/* What a person should know of texts that were read: never nothing, where something was read now. */
final class TextRemarks {
  private static final int TOLD = 5; // broken files that are told; doctor --quarantine lists all
  private static final Set<String> OF_AN_EVENT = Set.of("no-actor", "no-date");

  private TextRemarks() {}

  static List<String> of(CaseTexts texts) {
    List<String> remarks = new ArrayList<>();
    CaseTexts.Work work = texts.work();
    if (work.newlyRead() > 0) {
      remarks.add(
          ("texts: %d of %d read now; in all %d documents, %d sentences, %d events, %d of them coded"
                  + " by hand as well; %d sentences name actors and gave no event")
              .formatted(
                  work.newlyRead(),
                  work.files(),
                  work.documents(),
                  work.sentences(),
                  texts.events().size(),
                  texts.alsoCoded().size(),
                  work.missed()));
    }
    List<Problem> broken =
        texts.problems().stream()
            .filter(problem -> !OF_AN_EVENT.contains(problem.reason()))
            .toList();
    broken.stream().limit(TOLD).forEach(problem -> remarks.add(told(problem)));
    int others = texts.problems().size() - Math.min(TOLD, broken.size());
    if (others > 0) {
      remarks.add(
          "texts: %d events or files could not be used; chancery".formatted(others)
              + " doctor --quarantine lists them");
    }
    return remarks;
  }

  private static String told(Problem problem) {
    return problem.file() + ": " + problem.message();
  }
}
