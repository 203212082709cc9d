// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.TimeTagger;
import org.chancery.text.language.Word;

/**
 * Follows the time of a document: what its time expressions mean beside the document's date and the
 * dates told before them.
 *
 * <p>One for each document, given its sentences in reading order; not safe to share. Sentences
 * without an act may be left out, but a date in them is then not known to what follows. A sentence
 * without a word of time costs next to nothing.
 */
public final class TimeLine {
  private final Optional<Edtf> document;
  private final boolean essay;
  private final Optional<TimeTagger> tagger;
  private Optional<Edtf> told = Optional.empty();
  private Optional<Edtf> toldHere = Optional.empty();

  /**
   * The time line of a document.
   *
   * @param document when it was published; empty where that is not known, and then expressions such
   *     as "last month" have no date
   * @param essay whether it tells the past for its own sake
   * @param tagger finds what the grammar here does not know; empty to do without
   */
  public TimeLine(Optional<Edtf> document, boolean essay, Optional<TimeTagger> tagger) {
    this.document = requireNonNull(document, "document").filter(date -> !date.open());
    this.essay = essay;
    this.tagger = requireNonNull(tagger, "tagger");
  }

  /** Begins a new paragraph, in which acts without a date no longer take the last one's. */
  public void paragraph() {
    toldHere = Optional.empty();
  }

  /** Reads the next sentence. */
  public DatedSentence in(Sentence sentence) {
    Optional<Edtf> before = toldHere;
    Optional<Edtf> beside = Optional.empty();
    List<TimeMention> mentions = new ArrayList<>();
    if (sentence.words().stream().anyMatch(word -> TimeWords.ENGLISH.hints(word.text()))) {
      for (Match match : matches(sentence)) {
        TimeMention mention = mention(sentence, match, beside);
        mentions.add(mention);
        if (Narrative.carries(sentence, mention, document)) {
          told = mention.date();
          toldHere = told;
          beside = told;
        }
      }
    }
    return new DatedSentence(sentence, mentions, reference(beside, false), before);
  }

  private List<Match> matches(Sentence sentence) {
    List<Match> own = new PhraseReader(sentence).read();
    return tagger.map(known -> new Leftovers(sentence, own).addedBy(known)).orElse(own);
  }

  private TimeMention mention(Sentence sentence, Match match, Optional<Edtf> beside) {
    Clause clauses = new Clause(sentence);
    boolean future =
        clauses
            .around(clauses.head(match.begin(), match.end()))
            .filter(clauses::future)
            .isPresent();
    Resolved resolved = reference(beside, future).resolve(match.phrase());
    Word first = sentence.word(match.begin());
    Word last = sentence.word(match.end() - 1);
    boolean length = match.phrase() instanceof Phrase.Dateless dateless && dateless.length();
    return new TimeMention(
        match.begin(),
        match.end(),
        sentence.text().substring(first.begin(), last.end()),
        resolved.date(),
        length,
        resolved.because());
  }

  private Reference reference(Optional<Edtf> beside, boolean future) {
    return new Reference(document, told, beside, essay, future);
  }
}
