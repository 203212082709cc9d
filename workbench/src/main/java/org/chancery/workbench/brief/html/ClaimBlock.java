// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.ArrayList;
import java.util.List;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.ClaimVerdict;
import org.chancery.workbench.brief.Claims;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;
import org.chancery.workbench.markup.Node;
import org.chancery.workbench.markup.Text;

/** What became of the claims of a paper: an overview, and then each with what it rests on. */
record ClaimBlock(Brief brief, Linker linker) {
  Element draw() {
    Claims claims = brief.claims();
    Element section = Blocks.section("Claims");
    section.add(
        Blocks.paragraph(
            "aside",
            "Sentences of the paper, each tested against the record: %s. The likelihood says how probable it is that the record bears the sentence out; the confidence says how far the record itself can be relied on."
                .formatted(tally(claims))));
    Element rule = Element.named("ul", "plain");
    claims.rule().forEach(sentence -> rule.add(Element.named("li").text(sentence)));
    section.add(Blocks.details("The rule, fixed before any claim was tested", rule));
    section.add(Blocks.scrolling("Table of claims", overview(claims)));
    for (int i = 0; i < claims.verdicts().size(); i++) {
      section.add(new ClaimArticle(brief, linker).draw(claims.verdicts().get(i), "c" + (i + 1)));
    }
    return section;
  }

  private static String tally(Claims claims) {
    List<String> parts = new ArrayList<>();
    for (ClaimVerdict.Verdict verdict : ClaimVerdict.Verdict.values()) {
      long count = claims.with(verdict);
      if (count > 0) {
        parts.add(count + " " + verdict.label());
      }
    }
    return String.join(", ", parts);
  }

  private Element overview(Claims claims) {
    Element rows = Element.named("tbody");
    claims.verdicts().forEach(claim -> rows.add(row(claim)));
    return Element.named("table", "claims")
        .add(Blocks.headRow(List.of("Claim", "Verdict", "Likelihood", "Confidence")), rows);
  }

  private Element row(ClaimVerdict claim) {
    Element head = Element.named("th").with("scope", "row");
    head.add(Element.named("a").href(Link.to(anchor(claim))).text(claim.says()));
    head.add(Blocks.span("place", " " + claim.id()));
    return Element.named("tr")
        .add(head, Element.named("td", "verdict").add(verdict(claim.verdict())))
        .add(Element.named("td", "likelihood").add(likelihood(claim)))
        .add(
            Element.named("td", "confidence")
                .text(claim.confidence().level().label())
                .add(Blocks.span("unsaid", " confidence")));
  }

  private List<Node> likelihood(ClaimVerdict claim) {
    return claim
        .likelihood()
        .map(l -> linker.likelihood(l))
        .orElseGet(
            () ->
                List.of(
                    Element.named("abbr")
                        .with("title", "the record does not allow to say")
                        .text("–"),
                    Blocks.span("unsaid", " no likelihood")));
  }

  /** The verdict by its sign and in words. */
  static List<Node> verdict(ClaimVerdict.Verdict verdict) {
    return List.of(
        Blocks.span("sign", verdict.sign()).with("aria-hidden", "true"),
        new Text(" " + verdict.label()));
  }

  static Anchor anchor(ClaimVerdict claim) {
    return Anchor.of("claim-" + claim.id());
  }
}
