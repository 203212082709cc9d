// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Splits English text into sentences and parses those that are worth it, by Stanford CoreNLP: the
 * PTB tokenizer, the left-three-words tagger, and the neural dependency parser of Chen and Manning
 * (EMNLP 2014) trained on Universal Dependencies.
 *
 * <p>Safe to share between threads. Opening it loads the models, which takes some 3 s and 250 MB.
 */
public final class Parser {
  /** A longer sentence is a table or a list; parsing it takes long and tells nothing. */
  static final int LONGEST = 120;

  /** A longer word is none, and its end tells nothing. */
  private static final int LONGEST_WORD = 100;

  private static final int PIECE = 20_000;

  private final MaxentTagger tagger;
  private final DependencyParser grammar;

  private Parser(MaxentTagger tagger, DependencyParser grammar) {
    this.tagger = tagger;
    this.grammar = grammar;
  }

  /** Loads the models. */
  public static Parser open(ModelFiles models) {
    RedwoodConfiguration.errorLevel().apply();
    return new Parser(
        new MaxentTagger(models.tagger()), DependencyParser.loadFromModelFile(models.parser()));
  }

  /**
   * A text in pieces of at most {@value #PIECE} characters, cut after a sentence if there is an end
   * of one, else between words, else anywhere. A paragraph of ordinary length is one piece.
   */
  public static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int begin = 0;
    while (text.length() - begin > PIECE) {
      int end = begin + PIECE;
      int sentence = text.lastIndexOf(". ", end - 2);
      int space = text.lastIndexOf(' ', end - 1);
      int cut = sentence > begin ? sentence + 1 : space > begin ? space : end;
      pieces.add(text.substring(begin, cut));
      begin = cut;
    }
    pieces.add(text.substring(begin));
    return pieces;
  }

  /** The sentences of a text, as words only. */
  public static List<Draft> split(String text) {
    List<CoreLabel> words =
        new PTBTokenizer<>(
                new StringReader(text),
                new CoreLabelTokenFactory(),
                "untokenizable=noneKeep,invertible=false,ptb3Escaping=false,splitHyphenated=true")
            .tokenize();
    words.stream()
        .filter(label -> label.word().length() > LONGEST_WORD)
        .forEach(label -> label.setWord(label.word().substring(0, LONGEST_WORD)));
    List<Draft> drafts = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      int begin = sentence.get(0).beginPosition();
      int end = sentence.get(sentence.size() - 1).endPosition();
      drafts.add(new Draft(text.substring(begin, end), begin, Asides.without(sentence)));
    }
    return drafts;
  }

  /** Parses a sentence. What comes after {@value #LONGEST} words is left out. */
  public Sentence parse(Draft draft) {
    List<CoreLabel> labels = draft.labels().stream().limit(LONGEST).map(CoreLabel::new).toList();
    tagger.tagCoreLabels(labels);
    int[] heads = new int[labels.size()];
    Arrays.fill(heads, -1);
    String[] relations = new String[labels.size()];
    Arrays.fill(relations, "dep");
    int from = Dateline.end(words(draft, labels, heads, relations));
    parse(labels, from, heads, relations);
    List<Word> words = Slips.mend(words(draft, labels, heads, relations));
    return new Sentence(draft.text(), draft.begin(), words);
  }

  /** Parses what comes after a dateline, whose words are hung loosely on the rest. */
  private void parse(List<CoreLabel> labels, int from, int[] heads, String[] relations) {
    GrammaticalStructure structure = grammar.predict(labels.subList(from, labels.size()));
    int root = -1;
    for (TypedDependency arc : structure.typedDependencies()) {
      int at = arc.dep().index() - 1 + from;
      boolean top = arc.gov().index() == 0;
      root = top ? at : root;
      heads[at] = top ? -1 : arc.gov().index() - 1 + from;
      relations[at] = arc.reln().toString();
    }
    Arrays.fill(heads, 0, from, root);
  }

  private static List<Word> words(
      Draft draft, List<CoreLabel> labels, int[] heads, String[] relations) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      words.add(
          new Word(
              i,
              label.word(),
              lemma(label),
              label.tag(),
              label.beginPosition() - draft.begin(),
              label.endPosition() - draft.begin(),
              heads[i],
              relations[i]));
    }
    return words;
  }

  private static String lemma(CoreLabel label) {
    boolean name = label.tag().startsWith("NNP");
    String lemma = Morphology.stemStatic(label.word(), label.tag()).word();
    return name ? lemma : lemma.toLowerCase(Locale.ROOT);
  }
}
