// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static org.chancery.model.table.Column.decimal;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;
import static org.chancery.model.table.Column.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.event.Participant;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.text.coding.CodedEvent;
import org.chancery.text.coding.Explanation;
import org.chancery.text.document.Document;
import org.chancery.text.opinion.Opinion;

/** The table of coded events, a line for each dyad. */
final class EventTable {
  static final List<Column> COLUMNS =
      List.of(
          text("id", "name of the event; its dyads share it"),
          text("date", "when it happened, in EDTF; empty where nothing tells"),
          text("source", "who acts: ISO 3166 alpha-3 or the code of an organisation"),
          text("source_sector", "the part of the source that acts, by CAMEO's codes"),
          text("target", "who is acted upon"),
          text("target_sector", "the part of the target that is acted upon"),
          text("type", "PLOVER type"),
          text("mode", "PLOVER mode"),
          text("status", "occurred, announced, hypothetical, negated, disputed"),
          decimal("confidence", "how sure the coder is, 0 to 1; a ranking, not a probability"),
          text("document", "the document"),
          integer("sentence", "number of the sentence in the document, from 1"),
          text("text", "the sentence"),
          truth("historical", "whether the text tells it as background of long before"),
          text("place", "where in the document"),
          text("source_mention", "the words for the source"),
          text("target_mention", "the words for the target"),
          integer("begin", "first character of the sentence that tells it, from 0"),
          integer("end", "the character after the last"),
          text("code", "code of your own ontology, where the pattern that fired has one"));
  private static final List<Column> REASONS =
      List.of(
          text("pattern", "which pattern of the lexicon fired on which words"),
          text("why_source", "why this source"),
          text("why_target", "why this target"),
          text("why_date", "why this date"),
          text("why_status", "why this status"));
  private static final List<Column> OPINION =
      List.of(
          text("opinion_type", "the type that the model named with --onnx holds likeliest"),
          decimal("opinion_score", "its probability, 0 to 1; as the model has it, not calibrated"),
          truth("agrees", "whether the model's type is the lexicon's; nothing is overruled"));
  private static final Column WHY_OPINION =
      text("why_opinion", "the statement that the model was asked");
  private static final int SCORE_DIGITS = 3;

  private final TableSink sink;
  private final ActorCode codes;
  private final boolean explained;
  private final Optional<Function<CodedEvent, Opinion>> opinions;

  EventTable(
      TableSink sink,
      ActorCode codes,
      boolean explained,
      Optional<Function<CodedEvent, Opinion>> opinions) {
    this.sink = sink;
    this.codes = codes;
    this.explained = explained;
    this.opinions = opinions;
  }

  void begin() {
    List<Column> columns = new ArrayList<>(COLUMNS);
    if (explained) {
      columns.addAll(REASONS);
    }
    if (opinions.isPresent()) {
      columns.addAll(OPINION);
    }
    if (opinions.isPresent() && explained) {
      columns.add(WHY_OPINION);
    }
    sink.begin(columns);
  }

  void add(Document document, String id, CodedEvent event) {
    List<String> second = opinions.map(one -> cells(one.apply(event))).orElse(List.of());
    for (DyadLine dyad : DyadLine.of(event)) {
      List<String> cells = new ArrayList<>(cells(document, id, event, dyad));
      if (explained) {
        Explanation why = event.why();
        cells.addAll(List.of(why.pattern(), why.source(), why.target(), why.date(), why.status()));
      }
      cells.addAll(second);
      sink.row(cells);
    }
  }

  private List<String> cells(Opinion opinion) {
    BigDecimal score =
        BigDecimal.valueOf(opinion.score()).setScale(SCORE_DIGITS, RoundingMode.HALF_UP);
    List<String> cells =
        List.of(opinion.label(), score.toPlainString(), Boolean.toString(opinion.agrees()));
    return explained ? Stream.concat(cells.stream(), Stream.of(opinion.because())).toList() : cells;
  }

  private List<String> cells(Document document, String id, CodedEvent event, DyadLine dyad) {
    return List.of(
        id,
        event.date().map(date -> date.text()).orElse(""),
        codes.of(dyad.source()),
        codes.sector(dyad.source()),
        codes.of(dyad.target()),
        codes.sector(dyad.target()),
        event.type().name(),
        event.mode().map(mode -> mode.name()).orElse(""),
        event.status().label(),
        event.confidence().toPlainString(),
        document.id(),
        Integer.toString(event.sentence()),
        event.text(),
        Boolean.toString(event.historical()),
        event.place(),
        mention(dyad.source()),
        mention(dyad.target()),
        Integer.toString(event.span().begin()),
        Integer.toString(event.span().end()),
        event.code().orElse(""));
  }

  private static String mention(Optional<Participant> participant) {
    return participant.map(one -> one.who().mention()).orElse("");
  }
}
