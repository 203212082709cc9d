// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.EvidenceIndex;
import org.chancery.workbench.brief.Masthead;
import org.chancery.workbench.brief.Movement;
import org.chancery.workbench.brief.PartnerTable;

/**
 * Writes a brief as Markdown (CommonMark with the tables and footnotes of GitHub). Figures are
 * given as tables.
 *
 * <p>Same brief, same bytes.
 */
public final class MarkdownRendering {
  private final Brief brief;
  private final MarkdownLinker linker;
  private final MarkdownPage page = new MarkdownPage();

  private MarkdownRendering(Brief brief, String htmlFile) {
    this.brief = brief;
    this.linker = new MarkdownLinker(EvidenceIndex.of(brief), htmlFile);
  }

  /**
   * The text of a brief.
   *
   * @param htmlFile name of the HTML file beside it, into which its numbers lead
   */
  public static String render(Brief brief, String htmlFile) {
    MarkdownRendering rendering = new MarkdownRendering(brief, htmlFile);
    rendering.write();
    return rendering.page.toString();
  }

  private void write() {
    masthead(brief.masthead());
    summary();
    movements();
    new MarkdownClaims(brief, linker, page).write();
    partners(brief.partners());
    new MarkdownRelations(brief, linker, page).write();
    new MarkdownTables(brief, linker, page).write();
    new MarkdownOutlook(brief.outlook(), linker, page).write();
    new MarkdownAppendix(brief, linker, page).write();
  }

  private void masthead(Masthead masthead) {
    page.heading(1, masthead.title());
    if (!masthead.subtitle().isEmpty()) {
      page.paragraph("*" + escape(masthead.subtitle()) + "*");
    }
    page.item("About: " + escape(masthead.focusName()));
    page.item("Period: " + masthead.period().first() + " to " + masthead.period().last());
    page.item("Step: " + masthead.grain().label());
    page.item("Sources until: " + masthead.cutOff());
    page.item("Made with: " + escape(brief.origin().tool()));
  }

  private void summary() {
    page.heading(2, "Summary");
    brief.lead().forEach(passage -> page.paragraph(linker.prose(passage)));
    List<List<String>> rows = new ArrayList<>();
    brief
        .counts()
        .labelled()
        .forEach((label, count) -> rows.add(List.of(label, linker.number(count))));
    page.table(List.of("What the record holds", "count"), rows);
  }

  private void movements() {
    page.heading(2, "What moved");
    if (brief.movements().isEmpty()) {
      page.paragraph("No movement is stated: the record does not bear one.");
    }
    brief.movements().forEach(this::movement);
  }

  private void movement(Movement movement) {
    String why = movement.why().isEmpty() ? "" : " *Why:* " + linker.prose(movement.why());
    String reasons = movement.confidence().reasons();
    page.item(
        "%s **%s**, %s. %s%s Rests on %s %s. Confidence in the evidence: %s%s."
            .formatted(
                movement.arrow().sign(),
                escape(movement.name()),
                movement.arrow().label(),
                linker.prose(movement.what()),
                why,
                linker.number(movement.incidents()),
                movement.unit(),
                movement.confidence().level().label(),
                reasons.isEmpty() ? "" : " (" + escape(reasons) + ")"));
  }

  private void partners(PartnerTable partners) {
    page.heading(2, "Partners");
    page.paragraph(linker.prose(partners.caption()));
    int[] shown =
        IntStream.range(0, partners.columns().size())
            .filter(i -> partners.columns().get(i).kind() != PartnerTable.Kind.MIX)
            .toArray();
    List<String> head = new ArrayList<>(List.of("Partner"));
    IntStream.of(shown).forEach(i -> head.add(escape(partners.columns().get(i).label())));
    List<List<String>> rows = new ArrayList<>();
    for (PartnerTable.Row row : partners.rows()) {
      List<String> cells = new ArrayList<>(List.of(escape(row.name())));
      IntStream.of(shown).forEach(i -> cells.add(linker.cell(row.cells().get(i))));
      rows.add(cells);
    }
    page.table(head, rows);
    for (int i : shown) {
      PartnerTable.Column column = partners.columns().get(i);
      page.item(escape(column.label()) + ": " + escape(column.explanation()));
    }
    for (Cell.Why why : Cell.Why.values()) {
      page.item(escape(why.sign()) + ": " + why.label());
    }
    partners.remarks().forEach(remark -> page.item(linker.prose(remark)));
  }
}
