// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element of HTML or SVG, built up and then written once. Names come from our code and are
 * checked; values and text come from anywhere and are escaped. There is no way to give it an event
 * handler, and a link goes through {@link #href} alone.
 *
 * <p>Not thread-safe.
 */
public final class Element implements Node {
  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*(?:[-:][a-zA-Z0-9]+)*");
  private static final Pattern ACTIVE = Pattern.compile("on.*|href|src|srcdoc|action|.*:href");

  /** Elements that are written without an end tag when empty, in HTML or in SVG. */
  private static final Set<String> CLOSED_AT_ONCE =
      Set.of(
          "br",
          "hr",
          "meta",
          "link",
          "col",
          "wbr",
          "path",
          "rect",
          "line",
          "circle",
          "use",
          "polygon",
          "polyline");

  /** Elements after which a line ends: a line break there shows nowhere. */
  private static final Set<String> ENDS_LINE =
      Set.of(
          "html",
          "head",
          "body",
          "header",
          "main",
          "footer",
          "nav",
          "section",
          "article",
          "div",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "figure",
          "figcaption",
          "details",
          "summary",
          "h1",
          "h2",
          "h3",
          "h4",
          "svg",
          "g",
          "defs",
          "pattern",
          "style",
          "title",
          "desc",
          "meta",
          "rect",
          "path",
          "line",
          "circle",
          "polyline",
          "polygon",
          "text",
          "blockquote",
          "pre");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Node> children = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  /** An empty element. */
  public static Element named(String name) {
    return new Element(requireName(name));
  }

  /** An empty element of one or more classes. */
  public static Element named(String name, String classes) {
    return named(name).with("class", classes);
  }

  /**
   * The element with an attribute.
   *
   * @param value any text; escaped
   */
  public Element with(String attribute, String value) {
    if (ACTIVE.matcher(requireName(attribute).toLowerCase(Locale.ROOT)).matches()) {
      throw new IllegalArgumentException(attribute + " is not set from text");
    }
    attributes.put(attribute, value);
    return this;
  }

  /** The element with the name of its place. */
  public Element at(Anchor anchor) {
    attributes.put("id", anchor.id());
    return this;
  }

  /** The element with its link; one that leaves the page tells nobody where it was followed. */
  public Element href(Link link) {
    attributes.put("href", link.target());
    if (link.outward()) {
      attributes.put("rel", "noopener noreferrer external");
    }
    return this;
  }

  /** The element with further children. */
  public Element add(Node... further) {
    return add(List.of(further));
  }

  /** The element with further children. */
  public Element add(List<? extends Node> further) {
    children.addAll(further);
    return this;
  }

  /** The element with text after what it holds. */
  public Element text(String text) {
    children.add(new Text(text));
    return this;
  }

  /** The element and all it holds, as markup. */
  public String render() {
    StringBuilder page = new StringBuilder();
    writeTo(page);
    return page.toString();
  }

  @Override
  public void writeTo(StringBuilder page) {
    page.append('<').append(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      page.append(' ').append(attribute.getKey()).append("=\"");
      new Text(attribute.getValue()).writeTo(page);
      page.append('"');
    }
    if (children.isEmpty() && CLOSED_AT_ONCE.contains(name)) {
      page.append("/>");
    } else {
      page.append('>');
      children.forEach(child -> child.writeTo(page));
      page.append("</").append(name).append('>');
    }
    if (ENDS_LINE.contains(name)) {
      page.append('\n');
    }
  }

  private static String requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name in markup: '" + name + "'");
    }
    return name;
  }
}
