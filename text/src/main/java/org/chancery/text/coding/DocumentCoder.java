// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Resolution;
import org.chancery.model.time.Edtf;
import org.chancery.text.actor.ActorFinder;
import org.chancery.text.actor.Cast;
import org.chancery.text.actor.Mention;
import org.chancery.text.document.Block;
import org.chancery.text.document.Document;
import org.chancery.text.language.Draft;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.TimeTagger;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.time.DatedSentence;
import org.chancery.text.time.TimeLine;

/**
 * Codes documents by the lexicon.
 *
 * <p>A document's sentences are split; those of news that name nobody or have no word of the
 * lexicon are passed over (an essay is parsed whole, since its dates and names count for what
 * follows), the rest is parsed, on all processors; then actors, dates and events are read in the
 * order of the text, since each sentence is understood by those before it.
 *
 * <p>Safe to share between threads.
 */
public final class DocumentCoder implements Coder {
  /**
   * Number of the coder, raised with every change by which it reads a text otherwise: what was read
   * is kept from one run to the next, by this number.
   */
  public static final int VERSION = 1;

  /** Characters up to which an essay is read twice, first for what it is about. */
  private static final long LONGEST_ESSAY = 2_000_000;

  private final Parser parser;
  private final Optional<TimeTagger> times;
  private final ActorFinder actors;
  private final Gate gate;
  private final Set<String> speak;
  private final SentenceCoder sentences;
  private final ActorRegistry registry;
  private final boolean parsesAll;

  /**
   * A coder.
   *
   * @param times finds time expressions that our own grammar does not know; empty to do without
   */
  public DocumentCoder(
      Parser parser, Optional<TimeTagger> times, ActorRegistry registry, Lexicon lexicon) {
    this.parser = parser;
    this.times = times;
    this.registry = registry;
    this.actors = ActorFinder.of(registry);
    this.gate = new Gate(actors, lexicon);
    this.speak = lexicon.set("speak");
    this.sentences = new SentenceCoder(lexicon);
    this.parsesAll = false;
  }

  private DocumentCoder(DocumentCoder other) {
    this.parser = other.parser;
    this.times = other.times;
    this.registry = other.registry;
    this.actors = other.actors;
    this.gate = other.gate;
    this.sentences = other.sentences;
    this.speak = other.speak;
    this.parsesAll = true;
  }

  /**
   * The same coder, but for parsing every sentence: what passing over some costs is measured so.
   */
  public DocumentCoder parsingAll() {
    return new DocumentCoder(this);
  }

  @Override
  public Reading code(Document document, TextKind kind) {
    Pass pass = new Pass(document, kind);
    List<Block> blocks =
        document.blocks().stream()
            .filter(block -> block.kind() != Block.Kind.HEADING)
            .filter(block -> block.kind() != Block.Kind.NOTE)
            .toList();
    long length = blocks.stream().mapToLong(block -> block.text().length()).sum();
    if (kind == TextKind.ESSAY && length <= LONGEST_ESSAY) {
      pass.readWhole(blocks);
    } else {
      blocks.forEach(pass::read);
    }
    return new Reading(pass.events, pass.missed, pass.count, pass.parsed);
  }

  /** One reading of one document. */
  private final class Pass {
    private final List<CodedEvent> events = new ArrayList<>();
    private final List<Reading.Missed> missed = new ArrayList<>();
    private final Cast cast;
    private final TimeLine time;
    private final Quotations quotations = new Quotations(speak);
    private final Hosts hosts = new Hosts();
    private final boolean essay;
    private final Optional<LocalDate> day;
    private Optional<Resolution> focus = Optional.empty();
    private int count;
    private int parsed;

    Pass(Document document, TextKind kind) {
      this.day = document.date().filter(date -> !date.open()).map(Edtf::latest);
      this.cast = actors.cast(day);
      this.essay = kind == TextKind.ESSAY;
      this.time = new TimeLine(document.date(), essay, times);
    }

    /** Reads an essay, once it is clear what state it is about. */
    void readWhole(List<Block> blocks) {
      List<List<Line>> lines = blocks.stream().map(this::lines).toList();
      Focus counts = new Focus(registry);
      Cast first = actors.cast(day);
      lines.stream()
          .flatMap(List::stream)
          .flatMap(line -> line.parsed().stream())
          .forEach(sentence -> counts.count(first.in(sentence)));
      focus = counts.state();
      for (int i = 0; i < blocks.size(); i++) {
        begin();
        read(lines.get(i), blocks.get(i));
      }
    }

    /** Reads a paragraph, piece by piece, so that one without end is not held whole. */
    void read(Block block) {
      begin();
      for (String piece : Parser.pieces(block.text())) {
        read(lines(piece), block);
      }
    }

    private void begin() {
      time.paragraph();
      quotations.paragraph();
      hosts.paragraph();
    }

    private List<Line> lines(Block block) {
      return Parser.pieces(block.text()).stream().flatMap(piece -> lines(piece).stream()).toList();
    }

    /** The sentences of a text, those parsed that are worth it by themselves. */
    private List<Line> lines(String text) {
      return Parser.split(text).parallelStream()
          .map(
              draft ->
                  essay || parsesAll || gate.opensFor(draft)
                      ? new Line(draft, Optional.of(parser.parse(draft)))
                      : new Line(draft, Optional.empty()))
          .toList();
    }

    private void read(List<Line> lines, Block block) {
      for (Line line : lines) {
        count++;
        Optional<Sentence> sentence = line.parsed().or(() -> late(line.draft()));
        if (sentence.isPresent()) {
          parsed++;
          read(sentence.orElseThrow(), block);
        } else {
          cast.skip(line.draft().words());
        }
      }
    }

    /** One that only names somebody whom the document has introduced. */
    private Optional<Sentence> late(Draft draft) {
      return gate.opensFor(draft, cast) ? Optional.of(parser.parse(draft)) : Optional.empty();
    }

    private void read(Sentence sentence, Block block) {
      List<Mention> mentions = quotations.with(sentence, cast.in(sentence));
      DatedSentence dated = time.in(sentence);
      List<Telling> told =
          sentences.code(sentence, mentions, focus, hosts).stream()
              .filter(SentenceCoder::anybody)
              .toList();
      Set<Integer> acts =
          told.stream()
              .flatMap(telling -> telling.triggers().stream())
              .map(word -> word.index())
              .collect(Collectors.toSet());
      told.forEach(
          telling ->
              events.addAll(
                  EventWriter.write(telling, sentence, dated, acts, count, block.place())));
      if (told.isEmpty() && !mentions.isEmpty()) {
        missed.add(missed(sentence, mentions));
      }
    }

    private Reading.Missed missed(Sentence sentence, List<Mention> mentions) {
      Stream<String> named = mentions.stream().map(mention -> mention.who().mention()).distinct();
      Stream<String> verbs =
          sentence.words().stream()
              .filter(word -> word.tag().startsWith("VB") && !Sentence.is(word, "aux"))
              .map(word -> word.lemma())
              .distinct();
      return new Reading.Missed(count, sentence.text(), named.toList(), verbs.toList());
    }
  }

  /** A sentence, parsed where that is worth it. */
  private record Line(Draft draft, Optional<Sentence> parsed) {}
}
