// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.model.fault.Problem;

/**
 * Reads the articles that a feed names: RSS 2.0 and 1.0, Atom 1.0 (RFC 4287). Document types and
 * their entities are off. A feed that breaks off gives what came before.
 */
final class FeedList {
  private static final Set<String> ARTICLES = Set.of("item", "entry");
  private static final Set<String> DATES = Set.of("pubDate", "published", "date", "updated");

  private final String name;
  private final Optional<URI> base;
  private final List<Wanted> wanted = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  FeedList(String name, Optional<URI> base) {
    this.name = name;
    this.base = base;
  }

  AddressList read(byte[] bytes) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && ARTICLES.contains(xml.getLocalName())) {
          article(xml);
        }
      }
    } catch (XMLStreamException broken) {
      int line =
          Math.max(0, broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber());
      problems.add(
          new Problem(
              name, line, "broken-feed", "the feed breaks off; what came before is read", ""));
    }
    if (wanted.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Problem(name, 0, "no-feed", "this is no RSS or Atom feed that names articles", ""));
    }
    return new AddressList(wanted, problems);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, at, namespace) -> {
          throw new XMLStreamException("external entities are off");
        });
    return factory;
  }

  private void article(XMLStreamReader xml) throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    Map<String, String> told = new HashMap<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        link(xml).ifPresent(address -> told.putIfAbsent("link", address));
        String text = text(xml);
        if (!text.isEmpty()) {
          told.putIfAbsent(element, text);
        }
      }
    }
    String address = told.getOrDefault("link", told.getOrDefault("guid", ""));
    resolved(address)
        .ifPresentOrElse(
            one -> wanted.add(new Wanted(one, told.getOrDefault("title", ""), date(told))),
            () -> problems.add(noAddress(line, address)));
  }

  /* Atom's, of which the first that is no other version of the article counts. */
  private static Optional<String> link(XMLStreamReader xml) {
    String rel = xml.getAttributeValue(null, "rel");
    boolean article = rel == null || rel.equals("alternate");
    return xml.getLocalName().equals("link") && article
        ? Optional.ofNullable(xml.getAttributeValue(null, "href"))
        : Optional.empty();
  }

  /* All text up to the end of this element. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private static String date(Map<String, String> told) {
    return DATES.stream().sorted().filter(told::containsKey).map(told::get).findFirst().orElse("");
  }

  private Optional<URI> resolved(String address) {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    try {
      String whole = base.map(from -> from.resolve(address).toString()).orElse(address);
      return Wanted.parse(whole);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private Problem noAddress(int line, String address) {
    return AddressList.noAddress(name, line, address);
  }
}
