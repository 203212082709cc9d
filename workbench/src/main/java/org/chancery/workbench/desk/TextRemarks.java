// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.fault.Problem;
import org.chancery.workbench.text.CaseTexts;

/* What a person should know of texts that were read: never nothing, where something was read now. */
final class TextRemarks {
  private static final int TOLD = 5; // problems that are told; doctor --quarantine lists all

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
    texts.problems().stream().limit(TOLD).forEach(problem -> remarks.add(told(problem)));
    if (texts.problems().size() > TOLD) {
      remarks.add(
          "texts: %d more could not be used; see chancery doctor --quarantine"
              .formatted(texts.problems().size() - TOLD));
    }
    return remarks;
  }

  private static String told(Problem problem) {
    return problem.file() + ": " + problem.message();
  }
}
