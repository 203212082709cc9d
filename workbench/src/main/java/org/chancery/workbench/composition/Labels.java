// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import org.chancery.model.event.Act;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Mode;

/** What happened, in a few words. */
final class Labels {
  private Labels() {}

  /** What happened, as the source's paraphrase or the feed's name of it has it. */
  static String whole(Incident incident) {
    String text = incident.says().isEmpty() ? act(incident.act()) : incident.says();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** The act by the codebook's names: {@code SANCTION / withdraw}, {@code CAMEO 010}. */
  static String act(Act act) {
    String type =
        act.type()
            .map(known -> known.label() + act.mode().map(Mode::name).map(m -> " / " + m).orElse(""))
            .orElse("");
    String cameo = act.cameo().map(code -> "CAMEO " + code).orElse("");
    if (type.isEmpty() && cameo.isEmpty()) {
      return "not coded";
    }
    return type.isEmpty() || cameo.isEmpty() ? type + cameo : type + " (" + cameo + ")";
  }
}
