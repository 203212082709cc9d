// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.EventId;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.ClaimVerdict;
import org.chancery.workbench.brief.EvidenceIndex;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.brief.evidence.SourceNote;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;
import org.chancery.workbench.markup.Node;
import org.chancery.workbench.markup.Text;

/** Writes numbers, passages, events and citations as links to what they rest on. */
final class Linker {
  private final EvidenceIndex index;

  Linker(EvidenceIndex index) {
    this.index = index;
  }

  EvidenceIndex index() {
    return index;
  }

  static Anchor anchor(EventId event) {
    return Anchor.of(event.value());
  }

  static Anchor anchor(SourceNote note) {
    return new Anchor("note-" + note.number());
  }

  /** A number that opens its exhibit. */
  Element number(Quantity quantity) {
    boolean none = quantity.reference().equals(Reference.NONE);
    return Element.named("a", none ? "n none" : "n")
        .href(Link.to(new Anchor(index.exhibit(quantity).name())))
        .text(quantity.text());
  }

  /** A number with its unit, its interval and its n, within a sentence. */
  List<Node> inSentence(Quantity quantity) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(number(quantity));
    if (!quantity.unit().isEmpty()) {
      nodes.add(new Text(" " + quantity.unit()));
    }
    String particulars = quantity.particulars(", ");
    if (!particulars.isEmpty()) {
      nodes.add(new Text(" "));
      nodes.add(Blocks.span("ci", "(" + particulars + ")"));
    }
    return nodes;
  }

  /** A likelihood in words and number. */
  List<Node> likelihood(ClaimVerdict.Likelihood likelihood) {
    return List.of(
        new Text(likelihood.words() + " ("), number(likelihood.probability()), new Text(")"));
  }

  /** A cell of a table. */
  Element cell(Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      return numberCell(amount.quantity());
    }
    if (cell instanceof Cell.Absent absent) {
      String reason = absent.reason().isEmpty() ? absent.why().label() : absent.reason();
      return Element.named("td", "q absent")
          .add(Element.named("abbr").with("title", reason).text(absent.why().sign()));
    }
    if (cell instanceof Cell.Passage words) {
      return Element.named("td", "w").add(prose(words.prose()));
    }
    throw new IllegalArgumentException("not a cell of words or numbers: " + cell);
  }

  private Element numberCell(Quantity quantity) {
    Element cell = Element.named("td", "q").add(number(quantity));
    if (!quantity.unit().isEmpty()) {
      cell.text(" " + quantity.unit());
    }
    if (quantity.interval().isPresent()) {
      cell.add(Blocks.span("ci", quantity.intervalText()));
    }
    quantity.n().ifPresent(n -> cell.add(Blocks.span("ci", "n\u202f" + n)));
    return cell;
  }

  /** A passage. */
  List<Node> prose(Prose prose) {
    List<Node> nodes = new ArrayList<>();
    for (Prose.Run run : prose.runs()) {
      if (run instanceof Prose.Words words) {
        nodes.add(new Text(words.text()));
      } else if (run instanceof Prose.Amount amount) {
        nodes.addAll(inSentence(amount.quantity()));
      } else if (run instanceof Prose.Mention mention) {
        nodes.add(event(mention.event(), mention.text()));
        index.event(mention.event()).ifPresent(held -> nodes.addAll(correctionMark(held)));
      } else if (run instanceof Prose.Citation citation) {
        nodes.add(citation(citation.source(), citation.place()));
      }
    }
    return nodes;
  }

  /** Words that open an event; plain words where the register does not hold it. */
  Node event(EventId event, String words) {
    return eventLink(event)
        .<Node>map(link -> Element.named("a").href(link).text(words))
        .orElseGet(() -> new Text(words));
  }

  Optional<Link> eventLink(EventId event) {
    return index.event(event).map(held -> Link.to(anchor(held.id())));
  }

  /** The number of a source note, raised, with the place in the source. */
  Element citation(String source, String place) {
    Element raised = Element.named("sup");
    Optional<SourceNote> note = index.note(source);
    if (note.isEmpty()) {
      return raised.text("[no source]");
    }
    raised.add(
        Element.named("a", "note")
            .href(Link.to(anchor(note.get())))
            .with("title", note.get().brief())
            .text("[" + note.get().number() + "]"));
    return place.isEmpty() ? raised : raised.add(Blocks.span("place", " " + place));
  }

  /** What a reader must see wherever the event is shown: that somebody corrected it. */
  static List<Node> correctionMark(RegisterEvent event) {
    if (event.corrections().isEmpty()) {
      return List.of();
    }
    String words = event.rejected() ? "✎ rejected" : "✎ corrected";
    return List.of(new Text(" "), Blocks.span("fix", words));
  }
}
