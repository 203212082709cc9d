// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.time.Edtf;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.TimeExpression;
import org.chancery.text.language.TimeTagger;

/**
 * Words that name a time and that the grammar made nothing of. SUTime is asked about these only; of
 * what it finds, dates of their own are taken.
 */
final class Leftovers {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

  private final Sentence sentence;
  private final List<Match> own;

  Leftovers(Sentence sentence, List<Match> own) {
    this.sentence = sentence;
    this.own = own;
  }

  List<Match> addedBy(TimeTagger tagger) {
    Tokens tokens = new Tokens(sentence);
    boolean left = false;
    for (int i = 0; i < tokens.size() && !left; i++) {
      int at = i;
      left =
          tokens.names(i)
              && !tokens.tag(i).equals("MD")
              && own.stream().noneMatch(match -> match.begin() <= at && at < match.end());
    }
    if (!left) {
      return own;
    }
    List<Match> all = new ArrayList<>(own);
    for (TimeExpression expression : tagger.tag(sentence)) {
      match(expression).ifPresent(all::add);
    }
    all.sort(Comparator.comparingInt(Match::begin));
    return List.copyOf(all);
  }

  private Optional<Match> match(TimeExpression expression) {
    int begin = expression.beginWord();
    int end = expression.endWord();
    boolean free = own.stream().noneMatch(match -> match.begin() < end && begin < match.end());
    return free && DATE.matcher(expression.timex()).matches()
        ? Optional.of(new Match(begin, end, new Phrase.Fixed(Edtf.parse(expression.timex()))))
        : Optional.empty();
  }
}
