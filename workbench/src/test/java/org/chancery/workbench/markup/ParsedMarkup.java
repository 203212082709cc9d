// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what was written: our HTML is well-formed XML, so the parser of the JDK will do. */
public final class ParsedMarkup {
  private final Document document;

  private ParsedMarkup(Document document) {
    this.document = document;
  }

  /** Parses; fails if it is not well formed. */
  public static ParsedMarkup parse(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ParsedMarkup(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
  }

  /** All elements that a path finds. */
  public List<Element> all(String path) throws Exception {
    NodeList found =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The values of an attribute of all elements that a path finds. */
  public List<String> attribute(String path, String name) throws Exception {
    return all(path).stream().map(element -> element.getAttribute(name)).toList();
  }
}
