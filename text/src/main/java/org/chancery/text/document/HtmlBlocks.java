// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Turns the elements of a page into blocks, in one walk without recursion. Paragraphs, items, cells
 * and whatever else stands between the borders of block elements are blocks; a line break after
 * another parts them too. Lists of links are left out.
 */
final class HtmlBlocks implements NodeVisitor {
  private static final Pattern MARK =
      Pattern.compile("\\[?(\\d{1,3}|[ivxlc]{1,6}|[a-z]|\\*{1,3})\\]?");
  private static final Pattern NOTE_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:foot|end)-?notes?(?:$|[\\s_-])|(?:^|\\s)(?:references|reflist|fn|ftn)(?:$|\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE_LINK =
      Pattern.compile("#_?(?:fn|ftn|edn|note|cite_note|footnote|endnote)[\\w:.-]*");
  private static final Pattern BACK =
      Pattern.compile("^\\s*[\u2191^]\\s+|\\s*[\u21A9\u2191]\uFE0E?\\s*$");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final double LINKED = 0.8;
  private static final int FEWEST_LINKS = 3;

  private final BlockList blocks = new BlockList();
  private final Optional<String> title;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> open = new ArrayList<>();
  private Optional<Node> passed = Optional.empty();
  private int inLinks;
  private int linked;
  private int links;
  private int notesIn;
  private int notesUnder;
  private boolean broken;
  private boolean titleSeen;

  private HtmlBlocks(Optional<String> title) {
    this.title = title;
  }

  static Draft of(Element main, Facts facts) {
    HtmlBlocks walk = new HtmlBlocks(facts.title());
    facts.title().ifPresent(walk.blocks::title);
    main.traverse(walk);
    walk.flush();
    return walk.blocks.draft(facts);
  }

  @Override
  public void head(Node node, int depth) {
    if (passed.isPresent() || blocks.full()) {
      return;
    }
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (passed.isPresent()) {
      if (passed.get().equals(node)) {
        passed = Optional.empty();
      }
      return;
    }
    if (node instanceof Element element) {
      leave(element);
    }
  }

  private void leave(Element element) {
    if (element.normalName().equals("a")) {
      inLinks--;
    }
    if (!open.isEmpty() && open.get(open.size() - 1).equals(element)) {
      flush();
      open.remove(open.size() - 1);
      notesIn -= isNotes(element) ? 1 : 0;
    }
  }

  private void words(TextNode words) {
    String said = words.getWholeText();
    if (!said.isBlank()) {
      broken = false;
    }
    text.append(said);
    if (inLinks > 0) {
      linked += said.strip().length();
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (isCode(element, name) || isNoise(name)) {
      passed = Optional.of(element);
    } else if (name.equals("br")) {
      if (broken) {
        flush();
      }
      broken = true;
      text.append('\n');
    } else if (isMark(element, name)) {
      text.append("^{").append(mark(element.text())).append('}');
      passed = Optional.of(element);
    } else if (name.equals("pre")) {
      flush();
      PlainText.add(blocks, element.wholeText());
      passed = Optional.of(element);
    } else if (name.equals("a")) {
      inLinks++;
      links++;
    } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
      flush();
      open.add(element);
      notesIn += isNotes(element) ? 1 : 0;
    }
  }

  private static boolean isCode(Element element, String name) {
    return name.equals("pre") && element.selectFirst("code") != null;
  }

  private static boolean isNoise(String name) {
    return name.equals("script") || name.equals("style") || name.equals("template");
  }

  private static boolean isMark(Element element, String name) {
    boolean raised = name.equals("sup");
    boolean link = name.equals("a") && NOTE_LINK.matcher(element.attr("href")).matches();
    return (raised || link) && MARK.matcher(element.text().strip()).matches();
  }

  private static String mark(String raw) {
    return MARK.matcher(raw.strip()).replaceAll("$1");
  }

  private void flush() {
    String raw = text.toString();
    boolean allLinks = linked > raw.strip().length() * LINKED;
    boolean list = allLinks && (links >= FEWEST_LINKS || within("li"));
    text.setLength(0);
    linked = 0;
    links = 0;
    broken = false;
    if (raw.isBlank()) {
      return;
    }
    Optional<Element> heading = around(HEADINGS);
    if (heading.isPresent()) {
      heading(heading.get(), raw);
    } else if (notesUnder > 0 || notesIn > 0) {
      note(BACK.matcher(raw.strip()).replaceAll(""));
    } else if (within("figcaption") || within("caption")) {
      blocks.caption(raw);
    } else if (!list) {
      blocks.body(raw);
    }
  }

  private void heading(Element element, String raw) {
    int level = element.normalName().charAt(1) - '0';
    String line = Cleaning.line(raw);
    if (notesUnder == 0 || level <= notesUnder) {
      notesUnder = NoteHeadings.has(line) ? level : 0;
    }
    if (!titleSeen && title.isPresent() && same(title.get(), line)) {
      titleSeen = true;
    } else {
      blocks.heading(line);
    }
  }

  private void note(String raw) {
    Optional<Element> item = around(Set.of("li"));
    boolean numbered = item.map(Element::parent).filter(list -> list.nameIs("ol")).isPresent();
    if (numbered) {
      blocks.note(String.valueOf(item.orElseThrow().elementSiblingIndex() + 1), raw);
    } else {
      blocks.note(raw);
    }
  }

  private static boolean isNotes(Element element) {
    return element.attr("role").startsWith("doc-footnote")
        || element.attr("role").startsWith("doc-endnote")
        || NOTE_NAME.matcher(element.className() + " " + element.id()).find();
  }

  private boolean within(String name) {
    return around(Set.of(name)).isPresent();
  }

  /** The innermost open element of one of these names. */
  private Optional<Element> around(Set<String> names) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (names.contains(open.get(i).normalName())) {
        return Optional.of(open.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a heading is the title of the page, which may have the site's name at its end. */
  private static boolean same(String title, String heading) {
    String one = title.toLowerCase(Locale.ROOT);
    String other = heading.toLowerCase(Locale.ROOT);
    return one.equals(other) || (one.startsWith(other + " ") && other.length() > 20);
  }
}
