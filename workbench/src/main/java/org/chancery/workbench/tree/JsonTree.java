// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/* Builds the tree from the parser's tokens, since Jackson's own tree does not know its lines. */
final class JsonTree {
  private static final int DEEPEST = 20; // levels; CSL-JSON has five

  private final JsonParser parser;
  private final int linesBefore;
  private final Complaints complaints;

  JsonTree(JsonParser parser, int linesBefore, Complaints complaints) {
    this.parser = parser;
    this.linesBefore = linesBefore;
    this.complaints = complaints;
  }

  Node document() {
    Node root = node(parser.nextToken(), 0);
    if (parser.nextToken() != null) {
      throw complaints.broken(
          line(), "something follows after the JSON has ended", "Delete it, or add a comma.");
    }
    return root;
  }

  private Node node(JsonToken token, int depth) {
    if (depth > DEEPEST) {
      throw complaints.broken(
          line(), "lists and objects nested more than " + DEEPEST + " deep", "Check the brackets.");
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(depth);
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(depth);
    }
    return new Scalar(line(), parser.getString(), token != JsonToken.VALUE_STRING);
  }

  private Sequence sequence(int depth) {
    int begin = line();
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, depth + 1));
    }
    return new Sequence(begin, items);
  }

  private Mapping mapping(int depth) {
    int begin = line();
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = line();
      Node value = node(parser.nextToken(), depth + 1);
      Integer before = lines.putIfAbsent(key, line);
      if (before == null) {
        entries.add(new Mapping.Entry(key, line, value));
      } else {
        complaints.add(
            line,
            Reason.UNKNOWN_KEY,
            "the key " + Quoted.of(key) + " stands already in line " + before,
            "Delete one of the two.");
      }
    }
    return new Mapping(begin, entries);
  }

  private int line() {
    return linesBefore + parser.currentTokenLocation().getLineNr();
  }
}
