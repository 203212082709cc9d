// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Event;
import org.chancery.model.event.Report;
import org.chancery.model.ontology.Ontology;
import org.chancery.store.row.InputFile;
import org.chancery.store.row.RawRow;

/**
 * A text read to its end, or to where it breaks off: what it was taken for and what became of its
 * rows.
 */
record Reading(Format format, List<RawRow> rows, List<Coded> coded, Optional<IOException> broken) {
  private static final Codebook CODEBOOK =
      new Codebook(ActorRegistry.bundled(), Ontology.bundled());
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  static Codebook codebook() {
    return CODEBOOK;
  }

  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(byte[] text) {
    return of(new ByteArrayInputStream(text), Optional.empty(), Optional.empty());
  }

  static Reading as(Format format, String text) {
    return of(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Optional.of(format),
        Optional.empty());
  }

  static Reading of(InputStream text, Optional<Format> format, Optional<QuadrupleOptions> options) {
    try {
      FeedText feed =
          FeedText.open(
              text, new FeedText.Request("a.csv", SHA256, "work", format, options), CODEBOOK);
      List<RawRow> rows = new ArrayList<>();
      List<Coded> coded = new ArrayList<>();
      try {
        for (Optional<RawRow> row = feed.next(); row.isPresent(); row = feed.next()) {
          rows.add(row.get());
          coded.add(feed.code(row.get()));
        }
      } catch (IOException brokenOff) {
        return new Reading(feed.format(), rows, coded, Optional.of(brokenOff));
      }
      return new Reading(feed.format(), rows, coded, Optional.empty());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The texts of a file, one reading each. */
  static List<Reading> file(Path file, Optional<QuadrupleOptions> options) {
    List<Reading> readings = new ArrayList<>();
    try {
      new InputFile(file)
          .readTexts((name, text) -> readings.add(of(text, Optional.empty(), options)));
      return readings;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static byte[] fixture(String name) {
    try (InputStream in = Reading.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no fixture " + name);
      }
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String fixtureText(String name) {
    return new String(fixture(name), StandardCharsets.UTF_8);
  }

  List<Event> events() {
    return coded.stream()
        .filter(Coded.OfEvent.class::isInstance)
        .map(one -> ((Coded.OfEvent) one).event())
        .toList();
  }

  List<Long> incidents() {
    return coded.stream()
        .filter(Coded.OfEvent.class::isInstance)
        .map(one -> ((Coded.OfEvent) one).incident().incident())
        .toList();
  }

  List<Report> reports() {
    return coded.stream()
        .filter(Coded.OfReport.class::isInstance)
        .map(one -> ((Coded.OfReport) one).report())
        .toList();
  }

  List<Coded.Bad> bad() {
    return coded.stream().filter(Coded.Bad.class::isInstance).map(Coded.Bad.class::cast).toList();
  }

  List<String> reasons() {
    return bad().stream().map(Coded.Bad::reason).toList();
  }

  long blank() {
    return coded.stream().filter(Coded.Blank.class::isInstance).count();
  }

  /** The only event; there must be just one, and nothing else. */
  Event onlyEvent() {
    if (coded.size() != 1 || events().size() != 1) {
      throw new AssertionError("not one event but " + coded);
    }
    return events().get(0);
  }

  Event event(String nativeId) {
    return events().stream()
        .filter(event -> event.id().nativeId().equals(nativeId))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event " + nativeId + " in " + coded));
  }
}
