// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Merge;
import org.chancery.model.edit.Recode;
import org.chancery.model.edit.Recoding;
import org.chancery.model.edit.Reject;
import org.chancery.model.edit.Restore;
import org.chancery.model.edit.Split;
import org.chancery.workbench.brief.evidence.Correction;

/** Corrections in words. */
final class CorrectionWords {
  private CorrectionWords() {}

  static Correction of(EditOperation edit) {
    return new Correction(
        kind(edit),
        change(edit),
        edit.grounds().reason(),
        edit.grounds().by().orElse(""),
        edit.grounds().on());
  }

  private static Correction.Kind kind(EditOperation edit) {
    if (edit instanceof Reject) {
      return Correction.Kind.REJECTED;
    }
    if (edit instanceof Recode) {
      return Correction.Kind.RECODED;
    }
    if (edit instanceof Merge) {
      return Correction.Kind.MERGED;
    }
    if (edit instanceof Split) {
      return Correction.Kind.SPLIT;
    }
    if (edit instanceof Restore) {
      return Correction.Kind.RESTORED;
    }
    throw new IllegalStateException("an edit of no known kind: " + edit);
  }

  private static String change(EditOperation edit) {
    return edit instanceof Recode recode ? "now " + words(recode.set()) : "";
  }

  private static String words(Recoding set) {
    List<String> words = new ArrayList<>();
    set.type().ifPresent(type -> words.add(type.label()));
    set.mode().ifPresent(mode -> words.add(mode.name()));
    set.cameo().ifPresent(code -> words.add("CAMEO " + code));
    set.status().ifPresent(status -> words.add(status.label()));
    set.date().ifPresent(date -> words.add("dated " + date.text()));
    set.source().ifPresent(source -> words.add("by " + source.value()));
    set.target().ifPresent(target -> words.add("toward " + target.value()));
    return String.join(", ", words);
  }
}
