// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** Tells whether what is spelt like an actor's name means the actor in its sentence. */
final class Senses {
  private static final Set<String> STEMS =
      Set.of(
          "sino", "franco", "anglo", "russo", "indo", "turco", "austro", "greco", "trans", "inter");
  private static final ActorId GEORGIA = new ActorId("GEO");

  private final Sentence sentence;
  private final List<Named> names;
  private final Roles roles;
  private final Compounds compounds;
  private final Directory directory;

  Senses(
      Sentence sentence, List<Named> names, Roles roles, Compounds compounds, Directory directory) {
    this.sentence = sentence;
    this.names = names;
    this.roles = roles;
    this.compounds = compounds;
    this.directory = directory;
  }

  /** Whether it is a name here at all, and not part of another word or somebody else's name. */
  boolean isMeant(Named name) {
    int head = Tree.head(sentence, name.begin(), name.end());
    return isNominal(name, sentence.word(head))
        && !isEthnic(name)
        && !hasPrefix(name)
        && !hasEnding(name)
        && !isOtherBearer(name, head)
        && !isPlaceInAnother(name);
  }

  /** Whether a name that no noun took up names its actor. */
  boolean standsAlone(Named name) {
    int top = Tree.nounAfter(sentence, Tree.head(sentence, name.begin(), name.end()));
    if (top < name.end() || name.isPerson()) {
      return true;
    }
    Word next = sentence.word(name.end());
    Word noun = sentence.word(top);
    if (next.tag().equals("POS")) {
      return true;
    }
    if (name.form() != Named.Form.NAME) {
      return !compounds.isTaste(next.text()) && !compounds.isTaste(noun.text());
    }
    boolean title = compounds.isTitle(noun.text()) || compounds.isTitle(next.text());
    boolean calledAfter = name.isMetonym() && (title || next.isName());
    boolean longerName = next.isName() && noun.isName() && isGivenName(name);
    return !calledAfter && !longerName && !(title && next.isName());
  }

  private static boolean isNominal(Named name, Word head) {
    return head.isNoun()
        || head.tag().startsWith("JJ")
        || head.tag().equals("FW")
        || head.text().equals("US")
        || name.end() - name.begin() > 1;
  }

  private boolean isEthnic(Named name) {
    return name.begin() > 0 && sentence.word(name.begin() - 1).text().equalsIgnoreCase("ethnic");
  }

  /* "anti-Russian", but not "Sino-Russian" or "Iranian-Russian". */
  private boolean hasPrefix(Named name) {
    int hyphen = name.begin() - 1;
    return hyphen > 0
        && Tree.isHyphen(sentence, hyphen)
        && isFree(hyphen - 1)
        && !STEMS.contains(sentence.word(hyphen - 1).text().toLowerCase(Locale.ROOT));
  }

  /* "Moscow-backed", "French-language", but not "US-led" or "Russian-Belarusian". */
  private boolean hasEnding(Named name) {
    int hyphen = name.end();
    return Tree.isHyphen(sentence, hyphen)
        && isFree(hyphen + 1)
        && !compounds.keepsOwner(sentence.word(hyphen + 1).text());
  }

  private boolean isFree(int word) {
    return names.stream().noneMatch(name -> name.covers(word));
  }

  /* "Michael Jordan", "Viktor Lukashenko": somebody else of that name. */
  private boolean isOtherBearer(Named name, int head) {
    if (name.begin() == 0 || name.form() != Named.Form.NAME || !sentence.word(head).isName()) {
      return false;
    }
    Word before = sentence.word(name.begin() - 1);
    boolean joined = before.head() == head || sentence.word(head).head() == before.index();
    boolean partOfName =
        before.isName() && joined && isFree(before.index()) && !Tree.isTime(before);
    boolean title = roles.endingAt(sentence, before.index(), before.index()).isPresent();
    boolean own = name.isPerson() && directory.isPartOfName(before.text(), name.who().actor());
    return partOfName && !title && !own;
  }

  /* "Atlanta, Georgia". */
  private boolean isPlaceInAnother(Named name) {
    int comma = name.begin() - 1;
    return name.who().actor().equals(GEORGIA)
        && name.form() == Named.Form.NAME
        && comma > 0
        && sentence.word(comma).text().equals(",")
        && sentence.word(comma - 1).isName()
        && isFree(comma - 1);
  }

  /* "Jordan Smith" is somebody; "Iran Air" is of Iran. */
  private boolean isGivenName(Named name) {
    return name.end() - name.begin() == 1
        && compounds.isGivenName(sentence.word(name.begin()).text());
  }
}
