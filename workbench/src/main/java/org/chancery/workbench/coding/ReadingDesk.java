// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.table.TableSink;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.PairCoder;
import org.chancery.text.coding.TextKind;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.opinion.SecondOpinion;
import org.chancery.text.relation.RelationClassifier;
import org.chancery.text.relation.RelationModel;

/** Reads texts into tables. The language models are loaded when there is something to read. */
public final class ReadingDesk {
  private final CoderSource coders;
  private final ActorRegistry registry;
  private final Optional<ModelOpinion> opinion;

  /**
   * A desk with the bundled actors and lexicon.
   *
   * @param lexicons an analyst's patterns, which go before the bundled ones
   * @throws ChanceryException with {@link Fault#USER}, naming file and line, if one has a mistake
   */
  public ReadingDesk(ModelSource models, List<Path> lexicons) {
    this(models, lexicons, Optional.empty());
  }

  /**
   * The same, with a model that is asked for a second opinion on each event.
   *
   * @param opinion the model; opened when there is something to read
   */
  public ReadingDesk(ModelSource models, List<Path> lexicons, Optional<ModelOpinion> opinion) {
    this.registry = ActorRegistry.bundled();
    this.coders = new CoderSource(models, Lexicon.bundledWith(lexicons), registry);
    this.opinion = opinion;
  }

  /** Which table is wanted. */
  public enum Wanted {
    EVENTS,
    /** The events, with the reasons. */
    EXPLAINED,
    /** The sentences with actors that gave no event. */
    MISSED
  }

  /**
   * What is to be read.
   *
   * @param files files, directories, archives
   * @param name what to call the stream
   * @param stream read where no files are named
   */
  public record Inputs(List<Path> files, String name, Optional<InputStream> stream) {
    public Inputs {
      files = List.copyOf(files);
    }

    public static Inputs files(List<Path> files) {
      return new Inputs(files, "", Optional.empty());
    }

    public static Inputs stream(String name, InputStream stream) {
      return new Inputs(List.of(), name, Optional.of(stream));
    }
  }

  /**
   * Codes texts into a table.
   *
   * @param kind {@code news} or {@code essay}
   * @param date the date of documents that do not say theirs
   * @param problems takes what could not be read; the rest is read all the same
   */
  public Tally code(
      Inputs inputs,
      String kind,
      Optional<Edtf> date,
      Wanted wanted,
      TableSink sink,
      Consumer<Problem> problems) {
    TextKind texts = Kinds.named(kind);
    Optional<SecondOpinion> second =
        wanted == Wanted.MISSED ? Optional.empty() : opinion.map(ModelOpinion::open);
    try {
      CodingDesk desk = new CodingDesk(coders.coder(), texts, date, problems);
      boolean explained = wanted == Wanted.EXPLAINED;
      CodingDesk.Output table =
          wanted == Wanted.MISSED
              ? CodedTables.missed(sink, coders.strangers())
              : CodedTables.events(sink, registry, explained, second.map(one -> one::on));
      return read(desk, inputs, table);
    } finally {
      second.ifPresent(SecondOpinion::close);
    }
  }

  private static Tally read(CodingDesk desk, Inputs inputs, CodingDesk.Output table) {
    return inputs.stream().isPresent()
        ? desk.code(inputs.name(), inputs.stream().orElseThrow(), table)
        : desk.code(inputs.files(), table);
  }

  /**
   * Writes for each marked pair of a table its type or {@code NONE}: {@code uid<TAB>TYPE}.
   *
   * @param file tab-separated, without quoting, with column {@code marked_sentence}
   */
  public void pairs(Path file, PrintStream out) {
    PairCoder coder = coders.pairs();
    Measuring.pairs(file, marked -> Measuring.type(coder.code(marked)), out);
  }

  /**
   * The same by a model of the analyst's own: {@code uid<TAB>LABEL}, and where reasons are wanted
   * {@code <TAB>probability<TAB>reasons}.
   *
   * @param remarks takes what should be known about the model
   * @throws ChanceryException with {@link Fault#DATA} if the model cannot be read
   */
  public void pairs(
      Path file, Path model, boolean explained, PrintStream out, Consumer<String> remarks) {
    RelationModel known = RelationModel.read(model);
    if (!known.madeWith(coders.lexicon())) {
      remarks.accept(
          model
              + ": made with another lexicon; train it again, or its figures do not hold for this one");
    }
    RelationClassifier classifier = known.with(coders.lexicon());
    PairCoder coder = coders.pairs();
    Measuring.pairs(
        file, marked -> LabelLine.of(classifier.classify(coder.read(marked)), explained), out);
  }

  /**
   * Writes for each sentence of a table the dyads of what it tells: {@code id<TAB>SRC<TAB>TGT<TAB>
   * TYPE}.
   *
   * @param file tab-separated, without quoting, with columns {@code id} and {@code sentence}
   * @param date the date of sentences without one in column {@code date}
   */
  public void triples(Path file, Optional<Edtf> date, PrintStream out) {
    Measuring.triples(file, coders.coder(), registry, date, out);
  }
}
