// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.util.List;
import java.util.function.BiConsumer;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;

/** Meets every number of a brief in reading order, with the place where it stands. */
final class BriefWalk {
  private final BiConsumer<String, Quantity> visitor;

  private BriefWalk(BiConsumer<String, Quantity> visitor) {
    this.visitor = visitor;
  }

  static void over(Brief brief, BiConsumer<String, Quantity> visitor) {
    BriefWalk walk = new BriefWalk(visitor);
    walk.passages("Summary", brief.lead());
    brief.counts().labelled().forEach((label, count) -> walk.meet("The record · " + label, count));
    brief.movements().forEach(walk::movement);
    brief.claims().verdicts().forEach(walk::claim);
    walk.partners(brief.partners());
    brief.relations().forEach(walk::relation);
    walk.passage("Timeline", brief.timeline().remark());
    brief.indicators().forEach(walk::indicator);
    walk.outlook(brief.outlook());
    walk.passages("Limits", brief.method().limits());
    walk.passages("What would change this", brief.method().reversals());
    brief.method().entries().forEach(entry -> walk.passage(entry.term(), entry.explanation()));
  }

  private void meet(String place, Quantity quantity) {
    visitor.accept(place, quantity);
  }

  private void passages(String place, List<Prose> passages) {
    passages.forEach(passage -> passage(place, passage));
  }

  private void passage(String place, Prose passage) {
    for (Prose.Run run : passage.runs()) {
      if (run instanceof Prose.Amount amount) {
        meet(place, amount.quantity());
      }
    }
  }

  private void movement(Movement movement) {
    passage(movement.name() + " · what moved", movement.what());
    passage(movement.name() + " · why", movement.why());
    meet(movement.name() + " · incidents behind the movement", movement.incidents());
  }

  private void claim(ClaimVerdict claim) {
    String place = "Claim " + claim.id() + " · ";
    claim
        .likelihood()
        .ifPresent(likelihood -> meet(place + "likelihood", likelihood.probability()));
    passage(place + "finding", claim.finding());
    claim.effect().ifPresent(effect -> meet(place + "effect", effect.value()));
    for (ClaimVariation variation : claim.curve()) {
      variation.effect().ifPresent(effect -> meet(place + "other choices", effect));
    }
    meet(place + "incidents for it", claim.evidence().allPro());
    meet(place + "incidents against it", claim.evidence().allContra());
    meet(place + "sources", claim.evidence().sources());
    meet(place + "sources that a state controls", claim.evidence().stateControlled());
  }

  private void partners(PartnerTable table) {
    passage("Partners", table.caption());
    for (PartnerTable.Row row : table.rows()) {
      for (int i = 0; i < table.columns().size(); i++) {
        cell(row.name() + " · " + table.columns().get(i).label(), row.cells().get(i));
      }
    }
    passages("Partners", table.remarks());
  }

  private void cell(String place, Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      meet(place, amount.quantity());
    } else if (cell instanceof Cell.Passage words) {
      passage(place, words.prose());
    }
  }

  private void relation(Relation relation) {
    passage(relation.name() + " · reading", relation.reading());
    for (Relation.Step step : relation.steps()) {
      String place = relation.name() + " · " + step.label() + " · ";
      for (QuadClass quad : QuadClass.values()) {
        cell(place + quad.label(), step.count(quad));
      }
      cell(place + "incidents", step.incidents());
      cell(place + "net", step.net());
    }
  }

  private void outlook(Outlook outlook) {
    passage("Outlook", outlook.basis());
    for (Outlook.Expectation one : outlook.expectations()) {
      meet("Outlook · " + one.act(), one.likelihood().probability());
      meet("Outlook · " + one.act() + " · usual", one.usual());
      passage("Outlook · " + one.act(), one.because());
      passage("Outlook · " + one.act(), one.against());
    }
  }

  private void indicator(Indicator indicator) {
    String place = indicator.actorName() + " · " + indicator.name();
    indicator.readings().forEach(r -> meet(place + " · " + r.date().text(), r.value()));
  }
}
