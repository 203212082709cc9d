// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/*
 * Builds the tree from the parser's events, and not with the library's own composer, because an
 * alias is then refused on the line where it stands, before it can multiply anything, and a key that
 * stands twice can be told with both its lines. The parser runs on demand: nothing behind the first
 * offence is read.
 */
final class YamlTree {
  private static final int DEEPEST = 20; // levels; the format itself has five
  private static final int LONGEST = 20_000; // characters of one value: an unclosed quote is longer

  private final Iterator<Event> events;
  private final Complaints complaints;

  YamlTree(Iterator<Event> events, Complaints complaints) {
    this.events = events;
    this.complaints = complaints;
  }

  Optional<Node> document() {
    events.next(); // start of the stream
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return Optional.empty();
    }
    Node root = node(events.next(), 0);
    events.next(); // end of the document
    Event last = events.next();
    if (last.getEventId() != Event.ID.StreamEnd) {
      throw complaints.broken(
          line(last),
          "a second document begins",
          "One file is one document: delete the line '---'.");
    }
    boolean nothing = root instanceof Scalar scalar && scalar.absent();
    return nothing ? Optional.empty() : Optional.of(root);
  }

  private Node node(Event event, int depth) {
    refuseUnused(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (depth == DEEPEST) {
      throw complaints.broken(
          line(event),
          "lists and mappings nested more than " + DEEPEST + " deep",
          "Compare the brackets and the indentation with the reference of the case folder.");
    }
    return event.getEventId() == Event.ID.SequenceStart
        ? sequence(event, depth)
        : mapping(event, depth);
  }

  private void refuseUnused(Event event) {
    boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (event instanceof AliasEvent || anchored) {
      throw complaints.broken(
          line(event),
          "an anchor (&) or an alias (*)",
          "Write the value out; a text that begins with & or * is put in double quotes.");
    }
    Optional<String> tag = Optional.empty();
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent start) {
      tag = start.getTag();
    }
    if (tag.isPresent()) {
      throw complaints.broken(
          line(event),
          "a tag, " + Quoted.of(tag.orElseThrow()),
          "Leave it out; a text that begins with ! is put in double quotes.");
    }
  }

  private Scalar scalar(ScalarEvent event) {
    if (event.getValue().length() > LONGEST) {
      throw complaints.broken(
          line(event),
          "a text of " + event.getValue().length() + " characters; " + LONGEST + " is the most",
          "Look for a quotation mark that is opened on this line and not closed.");
    }
    return new Scalar(line(event), event.getValue(), event.isPlain());
  }

  private Sequence sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new Sequence(line(start), items);
  }

  private Mapping mapping(Event start, int depth) {
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      Scalar key = key(event);
      Node value = node(events.next(), depth + 1);
      Integer before = lines.putIfAbsent(key.text(), key.line());
      if (before == null) {
        entries.add(new Mapping.Entry(key.text(), key.line(), value));
      } else {
        complaints.add(
            key.line(),
            Reason.UNKNOWN_KEY,
            "the key " + Quoted.of(key.text()) + " stands already in line " + before,
            "Delete one of the two, or begin a new entry with a hyphen.");
      }
    }
    return new Mapping(line(start), entries);
  }

  private Scalar key(Event event) {
    if (event instanceof ScalarEvent scalar) {
      refuseUnused(event);
      return scalar(scalar);
    }
    refuseUnused(event);
    throw complaints.broken(
        line(event),
        "a list or mapping where a key belongs",
        "Put a text that begins with [ or { in double quotes.");
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }
}
