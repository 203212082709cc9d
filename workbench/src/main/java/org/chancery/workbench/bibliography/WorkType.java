// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of works of the Citation Style Language.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2, Appendix
 *     III</a>
 */
public enum WorkType {
  ARTICLE(Form.ARTICLE),
  ARTICLE_JOURNAL(Form.ARTICLE),
  ARTICLE_MAGAZINE(Form.ARTICLE),
  ARTICLE_NEWSPAPER(Form.ARTICLE),
  BILL(Form.WHOLE),
  BOOK(Form.WHOLE),
  BROADCAST(Form.WHOLE),
  CHAPTER(Form.CHAPTER),
  CLASSIC(Form.WHOLE),
  COLLECTION(Form.WHOLE),
  DATASET(Form.WHOLE),
  DOCUMENT(Form.WHOLE),
  ENTRY(Form.CHAPTER),
  ENTRY_DICTIONARY(Form.CHAPTER),
  ENTRY_ENCYCLOPEDIA(Form.CHAPTER),
  EVENT(Form.WHOLE),
  FIGURE(Form.WHOLE),
  GRAPHIC(Form.WHOLE),
  HEARING(Form.WHOLE),
  INTERVIEW(Form.INTERVIEW),
  LEGAL_CASE(Form.WHOLE),
  LEGISLATION(Form.WHOLE),
  MANUSCRIPT(Form.WHOLE),
  MAP(Form.WHOLE),
  MOTION_PICTURE(Form.WHOLE),
  MUSICAL_SCORE(Form.WHOLE),
  PAMPHLET(Form.WHOLE),
  PAPER_CONFERENCE(Form.CHAPTER),
  PATENT(Form.WHOLE),
  PERFORMANCE(Form.WHOLE),
  PERIODICAL(Form.WHOLE),
  PERSONAL_COMMUNICATION(Form.WHOLE),
  POST(Form.PAGE),
  POST_WEBLOG(Form.PAGE),
  REGULATION(Form.WHOLE),
  REPORT(Form.WHOLE),
  REVIEW(Form.ARTICLE),
  REVIEW_BOOK(Form.ARTICLE),
  SOFTWARE(Form.WHOLE),
  SONG(Form.WHOLE),
  SPEECH(Form.PAGE),
  STANDARD(Form.WHOLE),
  THESIS(Form.WHOLE),
  TREATY(Form.WHOLE),
  WEBPAGE(Form.PAGE);

  private static final List<WorkType> UNDERSCORED =
      List.of(LEGAL_CASE, MOTION_PICTURE, MUSICAL_SCORE, PERSONAL_COMMUNICATION);

  private final Form form;

  WorkType(Form form) {
    this.form = form;
  }

  /** How works of a kind are cited. */
  enum Form {
    /** In a periodical. */
    ARTICLE,
    /** In a book. */
    CHAPTER,
    /** On a site, or spoken somewhere, on a day. */
    PAGE,
    /** Of somebody, by somebody. */
    INTERVIEW,
    /** By itself. */
    WHOLE
  }

  Form form() {
    return form;
  }

  /** The type of this CSL name, in any case; empty if there is none. */
  public static Optional<WorkType> parse(String name) {
    return Arrays.stream(values()).filter(type -> type.label().equalsIgnoreCase(name)).findFirst();
  }

  /** The name in CSL: {@code article-journal}. */
  public String label() {
    String name = name().toLowerCase(Locale.ROOT);
    return UNDERSCORED.contains(this) ? name : name.replace('_', '-');
  }
}
