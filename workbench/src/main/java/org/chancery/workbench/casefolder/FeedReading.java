// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.store.feed.Format;
import org.chancery.store.feed.QuadrupleOptions.TimeUnit;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* One of 'feeds' in case.yaml. */
final class FeedReading implements Reading<FeedUse> {
  static final List<String> KEYS =
      List.of("path", "format", "entities", "relations", "epoch", "time-unit", "source");

  private static final List<String> QUADRUPLE_KEYS =
      List.of("entities", "relations", "epoch", "time-unit");
  private static final Reading<String> PATH = Readings.parsed(FeedReading::path, Reason.BAD_VALUE);

  private static final Reading<Format> FORMAT =
      Readings.choice("format", Arrays.asList(Format.values()), Format::label);
  private static final Reading<TimeUnit> TIME_UNIT =
      Readings.choice(
          "unit of time",
          Arrays.asList(TimeUnit.values()),
          unit -> unit.name().toLowerCase(Locale.ROOT));

  private final Optional<List<String>> sources;

  /* Where the sources themselves are in error, they are not known and any is taken. */
  FeedReading(Optional<List<SourceUse>> sources) {
    this.sources = sources.map(uses -> uses.stream().map(SourceUse::id).toList());
  }

  @Override
  public Optional<FeedUse> read(Node node, Complaints complaints) {
    return Readings.mapping(KEYS, this::feed).read(node, complaints);
  }

  private Optional<FeedUse> feed(Fields fields) {
    Optional<String> path = fields.required("path", PATH);
    Optional<Format> format = fields.optional("format", FORMAT);
    boolean ofQuadruples =
        format
            .map(known -> known == Format.QUADRUPLES)
            .orElseGet(() -> QUADRUPLE_KEYS.stream().anyMatch(fields::has));
    Optional<FeedUse.Quadruples> quadruples = ofQuadruples ? quadruples(fields) : Optional.empty();
    if (!ofQuadruples) {
      refuseMaps(fields);
    }
    Optional<String> source = fields.required("source", this::source);
    return fields.ifSound(
        () -> new FeedUse(path.orElseThrow(), format, quadruples, source.orElseThrow()));
  }

  private static Optional<FeedUse.Quadruples> quadruples(Fields fields) {
    Optional<String> entities = fields.required("entities", PATH);
    Optional<String> relations = fields.required("relations", PATH);
    Optional<LocalDate> epoch =
        fields.required("epoch", Readings.parsed(FeedReading::day, Reason.BAD_DATE));
    Optional<TimeUnit> unit = fields.required("time-unit", TIME_UNIT);
    return fields.ifSound(
        () ->
            new FeedUse.Quadruples(
                entities.orElseThrow(),
                relations.orElseThrow(),
                epoch.orElseThrow(),
                unit.orElseThrow()));
  }

  private static void refuseMaps(Fields fields) {
    for (String key : QUADRUPLE_KEYS) {
      if (fields.has(key)) {
        fields.complain(
            key,
            Reason.BAD_VALUE,
            "only a feed of the format 'quadruples' has it",
            "Add 'format: quadruples', or leave it out.");
      }
    }
  }

  private Optional<String> source(Node node, Complaints complaints) {
    Optional<String> text = Readings.text().read(node, complaints);
    Optional<String> known = text.filter(id -> sources.map(ids -> ids.contains(id)).orElse(true));
    if (text.isPresent() && known.isEmpty()) {
      complaints.addUnknown(
          node.line(),
          Reason.BAD_VALUE,
          "source",
          text.orElseThrow(),
          sources.orElse(List.of()),
          "A feed is one of the sources above, with its coverage");
    }
    return known;
  }

  private static LocalDate day(String text) {
    return Edtf.parse(text)
        .day()
        .orElseThrow(() -> new IllegalArgumentException(Quoted.of(text) + " is not a single day"));
  }

  private static String path(String text) {
    try {
      if (!Path.of(text).isAbsolute() && text.indexOf('\\') < 0) {
        return text;
      }
    } catch (InvalidPathException unwritable) {
      throw new IllegalArgumentException(Quoted.of(text) + " is not a path", unwritable);
    }
    throw new IllegalArgumentException(
        Quoted.of(text)
            + " is not a path from the case folder; write data/train.txt or ../data/train.txt, so"
            + " that the case can be moved");
  }
}
