// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.EvidenceIndex;
import org.chancery.workbench.figure.FigureStyle;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;
import org.chancery.workbench.markup.Stylesheet;

/**
 * Writes a brief as one HTML file that needs nothing else. It holds no script: a number is a link
 * to its exhibit, and the style sheet lays the exhibit that is linked to over the page.
 *
 * <p>Same brief, same bytes.
 */
public final class HtmlRendering {
  /** Nothing is fetched and nothing runs, whatever a source may have smuggled in. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Brief brief;
  private final Map<String, Element> sections = new LinkedHashMap<>();

  private HtmlRendering(Brief brief) {
    this.brief = brief;
    EvidenceIndex index = EvidenceIndex.of(brief);
    Linker linker = new Linker(index);
    sections.put("Summary", new SummaryBlock(brief, linker).draw());
    sections.put("What moved", new MovementBlock(brief.movements(), linker).draw());
    if (!brief.claims().isEmpty()) {
      sections.put("Claims", new ClaimBlock(brief, linker).draw());
    }
    sections.put("Partners", new PartnerBlock(brief.partners(), linker).draw());
    sections.put("Relations", new RelationBlock(brief, linker).draw());
    sections.put("Timeline", new TimelineBlock(brief, linker).draw());
    sections.put("Standing", new StandingBlock(brief.standing(), linker).draw());
    sections.put("Indicators", new IndicatorBlock(brief, linker).draw());
    sections.put("Outlook", new OutlookBlock(brief.outlook(), linker).draw());
    sections.put("Limits", new LimitBlock(brief.method(), linker).draw());
    sections.put("Method", new MethodBlock(brief.method(), linker).draw());
    sections.put("Register", new RegisterBlock(brief.register(), linker).draw());
    sections.put("Sources", new SourceBlock(brief.sources()).draw());
    sections.put("Exhibits", new ExhibitBlock(index, linker).draw());
    sections.put("Origin", new OriginBlock(brief.origin()).draw());
  }

  /** The page of a brief. */
  public static String render(Brief brief) {
    return "<!DOCTYPE html>\n" + new HtmlRendering(brief).page().render();
  }

  private Element page() {
    Element main = Element.named("main").at(new Anchor("main"));
    sections.forEach((title, section) -> main.add(section.at(anchor(title))));
    Element body =
        Element.named("body")
            .add(
                Element.named("a", "skip").href(Link.to(anchor("Summary"))).text("Skip to summary"))
            .add(Element.named("span").at(ExhibitBlock.CLOSED))
            .add(new MastheadBlock(brief).draw(), contents(), main);
    return Element.named("html").with("lang", "en").add(head(), body);
  }

  private Element head() {
    return Element.named("head")
        .add(Element.named("meta").with("charset", "utf-8"))
        .add(meta("viewport", "width=device-width, initial-scale=1"))
        .add(
            Element.named("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", POLICY))
        .add(meta("color-scheme", "light dark"))
        .add(meta("referrer", "no-referrer"))
        .add(meta("generator", brief.origin().tool()))
        .add(Element.named("title").text(brief.masthead().title()))
        .add(Element.named("style").add(FigureStyle.stylesheet(), stylesheet()));
  }

  private static Element meta(String name, String content) {
    return Element.named("meta").with("name", name).with("content", content);
  }

  private Element contents() {
    Element list = Element.named("ul");
    for (String title : sections.keySet()) {
      list.add(
          Element.named("li").add(Element.named("a").href(Link.to(anchor(title))).text(title)));
    }
    return Element.named("nav", "contents").with("aria-label", "Contents").add(list);
  }

  private static Anchor anchor(String title) {
    return Anchor.of(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  private static Stylesheet stylesheet() {
    try (InputStream rules = HtmlRendering.class.getResourceAsStream("brief.css")) {
      if (rules == null) {
        throw new IllegalStateException("brief.css is missing from the jar");
      }
      return new Stylesheet(new String(rules.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
