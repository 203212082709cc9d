// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.ClaimEvidence;
import org.chancery.workbench.brief.ClaimVariation;
import org.chancery.workbench.brief.ClaimVerdict;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.markup.Element;

/** One claim: its verdict, its figure, and all that it rests on. */
record ClaimArticle(Brief brief, Linker linker) {
  Element draw(ClaimVerdict claim, String figure) {
    Element part = Element.named("article", "claim").at(ClaimBlock.anchor(claim));
    part.add(Element.named("h3").text(claim.says()));
    part.add(verdict(claim), basis(claim));
    part.add(
        Element.named("p", "tested").add(Blocks.span("label", "Tested: ")).text(claim.tested()));
    if (!claim.finding().isEmpty()) {
      part.add(
          Element.named("p")
              .add(Blocks.span("label", "Found: "))
              .add(linker.prose(claim.finding())));
    }
    addSentences(part, "Why, and subject to what", claim.reasons());
    part.add(new ClaimPicture(brief, linker).draw(claim, figure));
    addEvidence(part, claim.evidence());
    addSentences(part, "Further findings", claim.notes());
    if (!claim.wouldChange().isEmpty()) {
      part.add(Blocks.details("What would change this", list(claim.wouldChange())));
    }
    if (!claim.curve().isEmpty()) {
      part.add(Blocks.details("All choices as a table: " + claim.id(), curve(claim)));
    }
    return part;
  }

  private Element verdict(ClaimVerdict claim) {
    Element line = Element.named("p", "verdict");
    line.add(Element.named("b").add(ClaimBlock.verdict(claim.verdict()))).text(".");
    claim
        .likelihood()
        .ifPresent(
            likelihood -> line.text(" Likelihood: ").add(linker.likelihood(likelihood)).text("."));
    return line;
  }

  private Element basis(ClaimVerdict claim) {
    Element basis = Element.named("p", "basis").text("Confidence in the evidence: ");
    basis.add(Element.named("b").text(claim.confidence().level().label()));
    String why = claim.confidence().reasons();
    basis.text(why.isEmpty() ? ". " : " (" + why + "). ");
    basis.add(Element.named("code").text(claim.id()));
    if (claim.by().isPresent()) {
      return basis.add(linker.citation(claim.by().get(), claim.at()));
    }
    return claim.at().isEmpty() ? basis : basis.add(Blocks.span("place", " " + claim.at()));
  }

  private static void addSentences(Element part, String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      part.add(Element.named("h4").text(title), list(sentences));
    }
  }

  private static Element list(List<String> sentences) {
    Element list = Element.named("ul", "plain");
    sentences.forEach(sentence -> list.add(Element.named("li").text(sentence)));
    return list;
  }

  private void addEvidence(Element part, ClaimEvidence evidence) {
    Element sides = Element.named("div", "sides");
    sides.add(side("For", evidence.allPro(), evidence.pro(), false));
    sides.add(side("Against", evidence.allContra(), evidence.contra(), true));
    part.add(sides);
    if (!evidence.isEmpty()) {
      part.add(
          Element.named("p", "aside")
              .text("Told by ")
              .add(linker.number(evidence.sources()))
              .text(one(evidence.sources()) ? " independent source, " : " independent sources, ")
              .add(linker.number(evidence.stateControlled()))
              .text(" of them controlled by a state."));
    }
  }

  private static boolean one(Quantity quantity) {
    return quantity.value().compareTo(BigDecimal.ONE) == 0;
  }

  private Element side(String name, Quantity all, List<Relation.Mark> marks, boolean letters) {
    Element title = Element.named("h4").text(name + ": ").add(linker.number(all));
    title.text(one(all) ? " incident" : " incidents");
    if (all.value().compareTo(BigDecimal.valueOf(marks.size())) > 0 && !marks.isEmpty()) {
      title.text(", the strongest");
    }
    Element list = Element.named("ol", letters ? "marks contra" : "marks");
    for (int i = 0; i < marks.size(); i++) {
      Relation.Mark mark = marks.get(i);
      Element words = Element.named("span");
      words.add(Blocks.span("when", DateWords.of(mark.date()) + ": "));
      words.add(linker.event(mark.event(), mark.label()));
      linker.index().event(mark.event()).ifPresent(e -> words.add(Linker.correctionMark(e)));
      list.add(
          Element.named("li")
              .add(Blocks.span("number", ClaimPicture.number(i, letters)))
              .add(words));
    }
    Element side = Element.named("div").add(title);
    return marks.isEmpty() ? side : side.add(list);
  }

  private Element curve(ClaimVerdict claim) {
    Element rows = Element.named("tbody");
    for (ClaimVariation variation : claim.curve()) {
      Element effect = Element.named("td", variation.effect().isEmpty() ? "q absent" : "q");
      variation
          .effect()
          .ifPresent(
              quantity -> {
                effect.add(linker.number(quantity));
                effect.add(Blocks.span("ci", quantity.intervalText()));
              });
      rows.add(
          Element.named("tr")
              .add(Element.named("th").with("scope", "row").text(variation.choice()))
              .add(variation.effect().isEmpty() ? absent() : effect)
              .add(Element.named("td").text(variation.side().label())));
    }
    Element table = Element.named("table", "choices");
    table.add(Blocks.headRow(List.of("Choice", "Effect", "Side")), rows);
    return Blocks.scrolling("Choices for " + claim.id(), table);
  }

  private static Element absent() {
    return Element.named("td", "absent").text("no figure");
  }
}
