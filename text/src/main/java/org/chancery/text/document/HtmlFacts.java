// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.time.Edtf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself: Open Graph, Dublin Core and citation metadata, schema.org in
 * JSON-LD and microdata, and the page's own elements, in this order.
 */
final class HtmlFacts {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_NODES = 10_000;
  private static final int SITE_WORDS = 5;

  private static final List<String> TITLES =
      List.of("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "citation_publication_date",
          "citation_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "datepublished",
          "publish-date",
          "publishdate",
          "publication_date",
          "pubdate",
          "parsely-pub-date",
          "date");
  private static final List<String> PUBLISHERS =
      List.of(
          "og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher");
  private static final List<String> LANGUAGES =
      List.of("content-language", "og:locale", "dc.language", "dcterms.language", "language");

  private final Document page;
  private final List<JsonNode> linked;

  private HtmlFacts(Document page) {
    this.page = page;
    this.linked =
        page.select("script[type=application/ld+json]").stream()
            .map(script -> json(script.data()))
            .flatMap(Optional::stream)
            .toList();
  }

  static Facts of(Document page) {
    HtmlFacts facts = new HtmlFacts(page);
    return new Facts(facts.title(), facts.date(), facts.publisher(), facts.language());
  }

  private Optional<String> title() {
    return meta(TITLES)
        .or(() -> linked(node -> text(node, "headline")))
        .or(() -> heading())
        .or(() -> Optional.of(withoutSite(page.title())).filter(text -> !text.isBlank()))
        .map(Cleaning::line);
  }

  private Optional<String> heading() {
    List<Element> headings = page.select("h1");
    return headings.size() == 1
        ? Optional.of(headings.get(0).text()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private Optional<Edtf> date() {
    return meta(DATES)
        .flatMap(DateLine::parse)
        .or(() -> linked(node -> text(node, "datePublished")).flatMap(DateLine::parse))
        .or(() -> first("[itemprop=datePublished]"))
        .or(() -> first("time[pubdate], article time, main time"))
        .or(() -> first("time"));
  }

  /** The date in the first of these elements that has one. */
  private Optional<Edtf> first(String selector) {
    return page.select(selector).stream()
        .limit(MOST_NODES)
        .flatMap(
            element ->
                Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                    .filter(text -> !text.isBlank())
                    .map(DateLine::parse)
                    .flatMap(Optional::stream))
        .findFirst();
  }

  private Optional<String> publisher() {
    return meta(PUBLISHERS)
        .or(
            () ->
                linked(
                    node -> Optional.ofNullable(node.get("publisher")).flatMap(HtmlFacts::named)));
  }

  private Optional<String> language() {
    return Optional.of(page.select("html").attr("lang"))
        .filter(text -> !text.isBlank())
        .or(() -> meta(LANGUAGES))
        .or(() -> linked(node -> text(node, "inLanguage")));
  }

  private Optional<String> meta(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                page.select("meta").stream()
                    .filter(meta -> isNamed(meta, name))
                    .map(meta -> meta.attr("content")))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static boolean isNamed(Element meta, String name) {
    return Stream.of("property", "name", "itemprop", "http-equiv")
        .anyMatch(key -> meta.attr(key).toLowerCase(Locale.ROOT).equals(name));
  }

  /** What the first node of the linked data says of something. */
  private Optional<String> linked(Function<JsonNode, Optional<String>> question) {
    Deque<JsonNode> open = new ArrayDeque<>(linked);
    for (int looked = 0; !open.isEmpty() && looked < MOST_NODES; looked++) {
      JsonNode node = open.removeFirst();
      Optional<String> answer = node.isObject() ? question.apply(node) : Optional.empty();
      if (answer.isPresent()) {
        return answer;
      }
      node.values().stream().filter(JsonNode::isContainer).forEach(open::addLast);
    }
    return Optional.empty();
  }

  private static Optional<String> named(JsonNode publisher) {
    return publisher.isString() ? Optional.of(publisher.asString()) : text(publisher, "name");
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value != null && value.isString() && !value.asString().isBlank()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  private static Optional<JsonNode> json(String script) {
    try {
      return Optional.of(MAPPER.readTree(script));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  /** The title of the page without the name of the site at its end. */
  private static String withoutSite(String title) {
    for (String mark : List.of(" | ", " — ", " – ", " - ", " :: ")) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && Prose.words(title.substring(at + mark.length())) <= SITE_WORDS) {
        return title.substring(0, at);
      }
    }
    return title;
  }
}
