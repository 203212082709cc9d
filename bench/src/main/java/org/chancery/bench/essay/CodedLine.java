// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.essay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;

/**
 * A line of {@code chancery code}: one pair of an event.
 *
 * @param event the event; its pairs share it
 * @param source who acts; empty if nobody is told
 * @param target who is acted upon; empty if nobody is told
 * @param occurred whether the text is said to tell it as done or announced
 */
record CodedLine(
    String event,
    Optional<Edtf> date,
    String source,
    String target,
    EventType type,
    boolean occurred,
    String place,
    int sentence,
    String text) {

  static List<CodedLine> read(Path csv) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv);
        Stream<NamedCsvRecord> rows = reader.stream()) {
      return rows.map(CodedLine::of).toList();
    }
  }

  private static CodedLine of(NamedCsvRecord row) {
    String date = row.getField("date");
    String status = row.getField("status");
    return new CodedLine(
        row.getField("id"),
        date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date)),
        row.getField("source"),
        row.getField("target"),
        EventType.valueOf(row.getField("type")),
        status.equals("occurred") || status.equals("announced") || status.equals("disputed"),
        row.getField("place"),
        Integer.parseInt(row.getField("sentence")),
        row.getField("text"));
  }

  String pair() {
    return (source.isEmpty() ? "-" : source) + " > " + (target.isEmpty() ? "-" : target);
  }
}
