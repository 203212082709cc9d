// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import org.chancery.model.event.Act;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Mode;

/** What happened, in a few words. */
final class Labels {
  private static final int SHORT = 48;

  private Labels() {}

  /** A few words for a mark in a figure. */
  static String brief(Incident incident) {
    return cut(incident.says().isEmpty() ? act(incident.act()) : incident.says());
  }

  /** What happened, as the source's paraphrase or the feed's name of it has it. */
  static String whole(Incident incident) {
    String text = incident.says().isEmpty() ? act(incident.act()) : incident.says();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  static String cut(String text) {
    if (text.length() <= SHORT) {
      return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
    int blank = text.lastIndexOf(' ', SHORT);
    return text.substring(0, blank < SHORT / 2 ? SHORT : blank).replaceAll("[,;:]$", "") + "…";
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
