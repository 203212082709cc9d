// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.EvidenceIndex;
import org.chancery.workbench.brief.Indicator;
import org.chancery.workbench.brief.Masthead;
import org.chancery.workbench.brief.Method;
import org.chancery.workbench.brief.Movement;
import org.chancery.workbench.brief.Origin;
import org.chancery.workbench.brief.PartnerTable;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.Standing;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.brief.evidence.SourceNote;
import org.chancery.workbench.markup.Link;

/**
 * Writes a brief as Markdown (CommonMark with the tables and footnotes of GitHub). Figures are
 * given as tables.
 *
 * <p>Same brief, same bytes.
 */
public final class MarkdownRendering {
  private final Brief brief;
  private final MarkdownLinker linker;
  private final StringBuilder page = new StringBuilder();

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
    partners(brief.partners());
    heading(2, "Relations");
    brief.relations().forEach(this::relation);
    timeline();
    standing();
    indicators();
    method(brief.method());
    new MarkdownRegister(linker).write(brief.register(), page);
    sources();
    origin(brief.origin());
  }

  private void heading(int level, String words) {
    page.setLength(page.toString().stripTrailing().length());
    page.append(page.isEmpty() ? "" : "\n\n").append("#".repeat(level)).append(' ');
    page.append(escape(words)).append("\n\n");
  }

  private void paragraph(String markdown) {
    page.append(markdown).append("\n\n");
  }

  private void item(String markdown) {
    page.append("- ").append(markdown).append('\n');
  }

  private void table(List<String> head, List<List<String>> rows) {
    page.append(MarkdownText.row(head)).append(MarkdownText.rule(head.size()));
    rows.forEach(row -> page.append(MarkdownText.row(row)));
    page.append('\n');
  }

  private void masthead(Masthead masthead) {
    heading(1, masthead.title());
    if (!masthead.subtitle().isEmpty()) {
      paragraph("*" + escape(masthead.subtitle()) + "*");
    }
    item("About: " + escape(masthead.focusName()));
    item("Period: " + masthead.period().first() + " to " + masthead.period().last());
    item("Step: " + masthead.grain().label());
    item("Sources until: " + masthead.cutOff());
    item("Made with: " + escape(brief.origin().tool()));
  }

  private void summary() {
    heading(2, "Summary");
    brief.lead().forEach(passage -> paragraph(linker.prose(passage)));
    List<List<String>> rows = new ArrayList<>();
    brief
        .counts()
        .labelled()
        .forEach((label, count) -> rows.add(List.of(label, linker.number(count))));
    table(List.of("What the record holds", "count"), rows);
  }

  private void movements() {
    heading(2, "What moved");
    if (brief.movements().isEmpty()) {
      paragraph("No movement is stated: the record does not bear one.");
    }
    brief.movements().forEach(this::movement);
  }

  private void movement(Movement movement) {
    String why = movement.why().isEmpty() ? "" : " *Why:* " + linker.prose(movement.why());
    String reasons = movement.confidence().reasons();
    item(
        "%s **%s**, %s. %s%s Rests on %s incidents. Confidence in the evidence: %s%s."
            .formatted(
                movement.arrow().sign(),
                escape(movement.name()),
                movement.arrow().label(),
                linker.prose(movement.what()),
                why,
                linker.number(movement.incidents()),
                movement.confidence().level().label(),
                reasons.isEmpty() ? "" : " (" + escape(reasons) + ")"));
  }

  private void partners(PartnerTable partners) {
    heading(2, "Partners");
    paragraph(linker.prose(partners.caption()));
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
    table(head, rows);
    for (int i : shown) {
      PartnerTable.Column column = partners.columns().get(i);
      item(escape(column.label()) + ": " + escape(column.explanation()));
    }
    for (Cell.Why why : Cell.Why.values()) {
      item(escape(why.sign()) + ": " + why.label());
    }
    partners.remarks().forEach(remark -> item(linker.prose(remark)));
  }

  private void relation(Relation relation) {
    heading(3, brief.masthead().focusName() + " and " + relation.name());
    paragraph(linker.prose(relation.reading()));
    paragraph(escape(relation.netLabel()) + ".");
    List<List<String>> rows = new ArrayList<>();
    for (Relation.Step step : relation.steps()) {
      List<String> cells = new ArrayList<>(List.of(escape(step.label())));
      for (QuadClass quad : QuadClass.values()) {
        cells.add(linker.cell(step.count(quad)));
      }
      cells.add(linker.cell(step.incidents()));
      cells.add(linker.cell(step.net()));
      cells.add(step.coverage().label());
      rows.add(cells);
    }
    List<String> head = new ArrayList<>(List.of("Step"));
    for (QuadClass quad : QuadClass.values()) {
      head.add(quad.label());
    }
    head.addAll(List.of("incidents", "net", "coverage"));
    table(head, rows);
    marks("Events flagged", relation.marks());
    marks("Date wider than a step: in no step above", relation.unplaced());
  }

  private void marks(String title, List<Relation.Mark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    paragraph(title + ":");
    marks.forEach(
        mark -> item(DateWords.of(mark.date()) + ": " + linker.event(mark.event(), mark.label())));
    page.append('\n');
  }

  private void timeline() {
    heading(2, "Timeline");
    brief
        .timeline()
        .lanes()
        .forEach(
            lane -> item(escape(lane.name()) + ", marks in its lane: " + lane.entries().size()));
    page.append('\n');
    String remark = linker.prose(brief.timeline().remark());
    paragraph(("The register below has the events in order. " + remark).stripTrailing());
  }

  private void standing() {
    heading(2, "Standing in organisations");
    if (brief.standing().isEmpty()) {
      paragraph("No standing is recorded.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Standing row : brief.standing()) {
      rows.add(
          List.of(
              escape(row.organisationName()),
              escape(row.actorName()),
              escape(row.status().replace('-', ' ')),
              row.from().map(DateWords::of).orElse("not known"),
              row.to().map(DateWords::of).orElse("open or not known"),
              escape(row.says()) + linker.citation(row.source(), row.place())));
    }
    table(List.of("Where", "Who", "As", "From", "To", "The source says"), rows);
  }

  private void indicators() {
    heading(2, "Indicators");
    if (brief.indicators().isEmpty()) {
      paragraph("No indicator is recorded.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Indicator indicator : brief.indicators()) {
      indicator.readings().forEach(reading -> rows.add(reading(indicator, reading)));
    }
    table(List.of("Whose", "What", "When", "Value", "Unit", "Source and remark"), rows);
  }

  private List<String> reading(Indicator indicator, Indicator.Reading reading) {
    String source =
        reading.value().reference() instanceof Reference.Line line
            ? linker.citation(line.source(), line.place())
            : "";
    return List.of(
        escape(indicator.actorName()),
        escape(indicator.name()),
        DateWords.of(reading.date()),
        linker.number(reading.value()),
        escape(indicator.unit()),
        (source + " " + escape(reading.remark())).strip());
  }

  private void method(Method method) {
    heading(2, "Limits");
    method.limits().forEach(limit -> item(linker.prose(limit)));
    if (!method.reversals().isEmpty()) {
      heading(3, "What would change this");
      method.reversals().forEach(reversal -> item(linker.prose(reversal)));
    }
    heading(2, "Method");
    for (Method.Entry entry : method.entries()) {
      Prose said = entry.explanation();
      item(
          "**%s.** %s %s"
              .formatted(escape(entry.term()), linker.prose(said), escape(entry.reference()))
              .stripTrailing());
    }
  }

  private void sources() {
    heading(2, "Sources");
    for (SourceNote note : brief.sources()) {
      item(escape(note.brief()) + "[^" + note.number() + "]");
    }
    page.append('\n');
    for (SourceNote note : brief.sources()) {
      page.append("[^").append(note.number()).append("]: ").append(escape(note.reference()));
      note.address().ifPresent(address -> page.append(' ').append(address(address)));
      note.coverage().ifPresent(coverage -> page.append(" (").append(coverage.label()).append(')'));
      page.append(note.remark().isEmpty() ? "" : " " + escape(note.remark())).append('\n');
    }
  }

  private static String address(String address) {
    return Link.toWeb(address)
        .map(link -> MarkdownText.link(address, link))
        .orElseGet(() -> MarkdownText.code(address));
  }

  private void origin(Origin origin) {
    heading(2, "Origin");
    item("Cite: " + escape(origin.citation().full()));
    item("In running text: " + escape(origin.citation().brief()));
    item("Command: " + MarkdownText.code(origin.command()));
    if (!origin.lock().isEmpty()) {
      item("Lock: " + MarkdownText.code(origin.lock()));
    }
    for (Origin.Input input : origin.inputs()) {
      item(
          "Input: %s, %d rows, SHA-256 %s"
              .formatted(escape(input.file()), input.rows(), MarkdownText.code(input.sha256())));
    }
  }
}
