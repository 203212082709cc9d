// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.ArrayList;
import java.util.List;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.ClaimEvidence;
import org.chancery.workbench.brief.ClaimVariation;
import org.chancery.workbench.brief.ClaimVerdict;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.Quantity;

/** What became of the claims of a paper; nothing where there are none. */
record MarkdownClaims(Brief brief, MarkdownLinker linker, MarkdownPage page) {
  void write() {
    if (brief.claims().isEmpty()) {
      return;
    }
    page.heading(2, "Claims");
    page.paragraph("The rule, fixed before any claim was tested:");
    brief.claims().rule().forEach(sentence -> page.item(escape(sentence)));
    page.gap();
    List<List<String>> rows = new ArrayList<>();
    brief.claims().verdicts().forEach(claim -> rows.add(row(claim)));
    page.table(List.of("Claim", "Id", "Verdict", "Likelihood", "Confidence"), rows);
    brief.claims().verdicts().forEach(this::claim);
  }

  private List<String> row(ClaimVerdict claim) {
    return List.of(
        escape(claim.says()),
        escape(claim.id()),
        claim.verdict().sign() + " " + claim.verdict().label(),
        likelihood(claim),
        claim.confidence().level().label());
  }

  private String likelihood(ClaimVerdict claim) {
    return claim
        .likelihood()
        .map(l -> "%s (%s)".formatted(l.words(), linker.number(l.probability())))
        .orElse("–");
  }

  private void claim(ClaimVerdict claim) {
    page.heading(3, claim.says());
    String by =
        claim
            .by()
            .map(key -> linker.citation(key, claim.at()))
            .orElse(claim.at().isEmpty() ? "" : " (" + escape(claim.at()) + ")");
    String why = claim.confidence().reasons();
    page.paragraph(
        "%s **%s**. Likelihood: %s. Confidence in the evidence: %s%s. Claim %s%s"
            .formatted(
                claim.verdict().sign(),
                claim.verdict().label(),
                likelihood(claim),
                claim.confidence().level().label(),
                why.isEmpty() ? "" : " (" + escape(why) + ")",
                MarkdownText.code(claim.id()),
                by));
    page.paragraph("*Tested:* " + escape(claim.tested()));
    if (!claim.finding().isEmpty()) {
      page.paragraph("*Found:* " + linker.prose(claim.finding()));
    }
    sentences("Why, and subject to what", claim.reasons());
    evidence(claim.evidence());
    sentences("Further findings", claim.notes());
    sentences("What would change this", claim.wouldChange());
    curve(claim);
  }

  private void sentences(String title, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    page.paragraph(title + ":");
    sentences.forEach(sentence -> page.item(escape(sentence)));
    page.gap();
  }

  private void evidence(ClaimEvidence evidence) {
    side("For", evidence.allPro(), evidence.pro());
    side("Against", evidence.allContra(), evidence.contra());
    if (!evidence.isEmpty()) {
      page.paragraph(
          "Independent sources that tell of these: %s, of them controlled by a state: %s."
              .formatted(
                  linker.number(evidence.sources()), linker.number(evidence.stateControlled())));
    }
  }

  private void side(String name, Quantity all, List<Relation.Mark> marks) {
    page.paragraph(
        "%s: %s%s".formatted(name, linker.number(all), marks.isEmpty() ? "." : ", the strongest:"));
    marks.forEach(
        mark ->
            page.item(DateWords.of(mark.date()) + ": " + linker.event(mark.event(), mark.label())));
    if (!marks.isEmpty()) {
      page.gap();
    }
  }

  private void curve(ClaimVerdict claim) {
    if (claim.curve().isEmpty()) {
      return;
    }
    page.paragraph(
        "Of %d reasonable choices %d are as claimed:"
            .formatted(claim.curve().size(), claim.on(ClaimVariation.Side.CLAIMED)));
    List<List<String>> rows = new ArrayList<>();
    for (ClaimVariation variation : claim.curve()) {
      rows.add(
          List.of(
              escape(variation.choice()),
              variation.effect().map(linker::number).orElse("no figure"),
              escape(variation.effect().map(Quantity::intervalText).orElse("")),
              variation.side().label()));
    }
    page.table(List.of("Choice", "Effect", "Interval", "Side"), rows);
  }
}
