// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.Optional;
import org.chancery.model.event.EventId;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.EvidenceIndex;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Link;

/** Writes numbers, passages and events as links into the HTML file, and sources as footnotes. */
record MarkdownLinker(EvidenceIndex index, String htmlFile) {
  String number(Quantity quantity) {
    Anchor exhibit = new Anchor(index.exhibit(quantity).name());
    return MarkdownText.link(quantity.text(), Link.to(htmlFile, exhibit));
  }

  /** A number with its unit, interval and n. */
  String full(Quantity quantity) {
    StringBuilder words = new StringBuilder(number(quantity));
    if (!quantity.unit().isEmpty()) {
      words.append(' ').append(escape(quantity.unit()));
    }
    String particulars = quantity.particulars(", ");
    return particulars.isEmpty() ? words.toString() : words + " (" + particulars + ")";
  }

  String prose(Prose prose) {
    StringBuilder words = new StringBuilder();
    for (Prose.Run run : prose.runs()) {
      if (run instanceof Prose.Words plain) {
        words.append(escape(plain.text()));
      } else if (run instanceof Prose.Amount amount) {
        words.append(full(amount.quantity()));
      } else if (run instanceof Prose.Mention mention) {
        words.append(event(mention.event(), mention.text()));
      } else if (run instanceof Prose.Citation citation) {
        words.append(citation(citation.source(), citation.place()));
      }
    }
    return words.toString();
  }

  /** Words that open an event, marked if it was corrected. */
  String event(EventId id, String words) {
    Optional<RegisterEvent> held = index.event(id);
    return held.map(
            event ->
                MarkdownText.link(words, Link.to(htmlFile, Anchor.of(id.value())))
                    + correctionMark(event))
        .orElseGet(() -> escape(words));
  }

  static String correctionMark(RegisterEvent event) {
    if (event.corrections().isEmpty()) {
      return "";
    }
    return event.rejected() ? " ✎ rejected" : " ✎ corrected";
  }

  String citation(String source, String place) {
    String note = index.note(source).map(n -> "[^" + n.number() + "]").orElse(" (no source)");
    return place.isEmpty() ? note : note + " (" + escape(place) + ")";
  }

  String cell(Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      return full(amount.quantity());
    }
    if (cell instanceof Cell.Absent absent) {
      return absent.reason().isEmpty() ? escape(absent.why().sign()) : escape(absent.reason());
    }
    if (cell instanceof Cell.Passage passage) {
      return prose(passage.prose());
    }
    return "";
  }
}
