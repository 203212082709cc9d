// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.table.ResourceTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the main text of a page.
 *
 * <p>What is not text is taken out: scripts, controls, what is hidden, what its element, role or
 * class calls a menu, a banner, a teaser. Then text is weighed: the characters of each run of text
 * count by the square of the share of them that is no link, so that lists of links weigh next to
 * nothing. From the page's article, if one element says it is and holds half the weight, or else
 * from the page's body, the way leads down as long as one child holds most of the weight. Weighing
 * text by link density goes back to [1].
 *
 * <p>[1] C. Kohlschütter, P. Fankhauser, W. Nejdl, "Boilerplate Detection using Shallow Text
 * Features", WSDM 2010, doi:10.1145/1718487.1718542.
 */
final class MainText {
  private static final String NO_TEXT =
      "script,style,noscript,template,svg,iframe,object,embed,button,input,select,textarea,label,"
          + "nav,dialog,menu,canvas,audio,video,[hidden],[aria-hidden=true],"
          + "[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=dialog],"
          + "[role=alertdialog],[role=menu],[role=menubar],[style*=display:none],"
          + "[style*=display: none]";
  private static final String DECLARED =
      "[itemprop=articleBody],article,main,[role=main],[role=article]";
  private static final Set<String> FURNITURE =
      ResourceTable.read(MainText.class, "page-furniture.tsv").rows().stream()
          .map(row -> row.text("word"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern PARTS = Pattern.compile("[^\\p{Alnum}]+|(?<=[a-z])(?=[A-Z])");
  private static final Set<String> NEVER_FURNITURE =
      Set.of("html", "body", "main", "article", "p", "h1", "h2", "h3");
  private static final int LONGEST_NAME = 400;

  private static final double MOST = 0.75;
  private static final double HALF = 0.5;

  /** By node: nodes are equal to themselves alone. */
  private final Map<Node, Weight> weights = new HashMap<>();

  private MainText() {}

  /** The element that holds the main text, cleared of what is none. */
  static Element of(Document page) {
    MainText text = new MainText();
    Element body = page.body();
    body.select(NO_TEXT).remove();
    text.weigh(body);
    text.clear(body);
    text.weights.clear();
    text.weigh(body);
    return text.main(body);
  }

  /** Text and links in an element, in characters. */
  private static final class Weight {
    private int characters;
    private int linked;
    private double weight;

    void add(Weight part) {
      characters += part.characters;
      linked += part.linked;
      weight += part.weight;
    }

    /** Once all of a block is added: it weighs by what is no link. */
    void close() {
      double open = characters == 0 ? 0 : 1 - (double) linked / characters;
      weight = characters * open * open;
    }
  }

  private void weigh(Element root) {
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            Weight weight = new Weight();
            if (node instanceof TextNode text) {
              weight.characters = text.text().strip().length();
            }
            weights.put(node, weight);
          }

          @Override
          public void tail(Node node, int depth) {
            Weight weight = weightOf(node);
            boolean parted = false;
            for (Node child : node.childNodes()) {
              weight.add(weightOf(child));
              parted |= child instanceof Element element && element.isBlock();
            }
            if (node instanceof Element element && element.normalName().equals("a")) {
              weight.linked = weight.characters;
            }
            if (!parted) {
              weight.close();
            }
          }
        });
  }

  private Weight weightOf(Node node) {
    return weights.getOrDefault(node, new Weight());
  }

  /** Takes out what its name calls furniture, unless most of the page stands in it. */
  private void clear(Element body) {
    double all = weightOf(body).weight;
    List<Element> furniture =
        body.getAllElements().stream()
            .filter(element -> !element.equals(body) && isFurniture(element))
            .filter(element -> weightOf(element).weight < all * HALF)
            .toList();
    furniture.forEach(Node::remove);
  }

  private static boolean isFurniture(Element element) {
    String name = element.normalName();
    if (NEVER_FURNITURE.contains(name)) {
      return false;
    }
    boolean note = element.attr("role").startsWith("doc-");
    if (name.equals("footer") || name.equals("aside")) {
      return !note;
    }
    if (name.equals("header") && element.selectFirst("h1") == null) {
      return true;
    }
    String called = element.className() + " " + element.id();
    if (called.isBlank() || called.length() > LONGEST_NAME || note) {
      return false;
    }
    return PARTS
            .splitAsStream(called)
            .map(part -> part.toLowerCase(Locale.ROOT))
            .anyMatch(FURNITURE::contains)
        && element.selectFirst("h1") == null;
  }

  private Element main(Element body) {
    double all = weightOf(body).weight;
    Element found =
        body.select(DECLARED).stream()
            .filter(element -> weightOf(element).weight >= all * HALF)
            .findFirst()
            .orElse(body);
    double most = weightOf(found).weight * MOST;
    while (true) {
      Element step = found;
      Element next =
          step.children().stream()
              .filter(child -> child.isBlock() && isContainer(child))
              .filter(child -> weightOf(child).weight >= most)
              .findFirst()
              .orElse(step);
      if (next.equals(step)) {
        return step;
      }
      found = next;
    }
  }

  private static boolean isContainer(Element element) {
    return switch (element.normalName()) {
      case "div", "section", "article", "main", "table", "tbody", "tr", "td", "form", "center" ->
          true;
      default -> false;
    };
  }
}
