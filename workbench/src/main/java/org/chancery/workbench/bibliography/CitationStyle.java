// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.util.ArrayList;
import java.util.List;

/*
 * Author-date references after the Chicago manual [1], as far as the kinds of works go that foreign
 * policy is written from. Plain text has no italics: what Chicago sets in italics stands bare, what
 * it puts in quotation marks keeps them. A work without an author goes under its publisher, as
 * institutions sign what they bring out; without either, under its title.
 *
 * [1] The Chicago Manual of Style, 17th edition (2017), chapter 15.
 */
final class CitationStyle {
  private static final int MOST_LISTED = 10; // authors in a reference; of more, seven [1, 14.76]
  private static final int LISTED_OF_MANY = 7;
  private static final int MOST_NAMED = 3; // authors in the text; of more, the first [1, 15.29]

  private final Work work;
  private final String letter;

  /* The letter tells works of the same authors and year apart; it may be empty. */
  CitationStyle(Work work, String letter) {
    this.work = work;
    this.letter = letter;
  }

  static String brief(Work work) {
    return label(work) + " " + work.issued().year();
  }

  Citation citation() {
    return new Citation(work.id(), full(), label(work) + " " + year());
  }

  private String year() {
    String year = work.issued().year();
    boolean needsHyphen = !letter.isEmpty() && !Character.isDigit(year.charAt(year.length() - 1));
    return year + (needsHyphen ? "-" : "") + letter;
  }

  private String full() {
    Sentences reference = new Sentences();
    reference.add(head());
    boolean headIsTitle = head().equals(work.title());
    reference.add(year());
    switch (work.type().form()) {
      case ARTICLE -> article(reference, headIsTitle);
      case CHAPTER -> chapter(reference, headIsTitle);
      case PAGE -> page(reference, headIsTitle);
      case INTERVIEW -> interview(reference, headIsTitle);
      case WHOLE -> whole(reference, headIsTitle);
    }
    address(reference);
    return reference.toString();
  }

  private String head() {
    if (!work.authors().isEmpty()) {
      return listed(work.authors(), true);
    }
    if (editedWhole()) {
      return listed(work.editors(), true) + (work.editors().size() > 1 ? ", eds" : ", ed");
    }
    return institution(work);
  }

  private boolean editedWhole() {
    return work.type().form() == WorkType.Form.WHOLE && !work.editors().isEmpty();
  }

  private static String institution(Work work) {
    if (!work.imprint().publisher().isEmpty()) {
      return work.imprint().publisher();
    }
    return work.title().isEmpty() ? work.id() : work.title();
  }

  private static String label(Work work) {
    List<Name> names = work.authors();
    if (names.isEmpty() && work.type().form() == WorkType.Form.WHOLE) {
      names = work.editors();
    }
    if (names.isEmpty()) {
      return institution(work);
    }
    List<String> families = names.stream().map(Name::family).toList();
    return families.size() > MOST_NAMED ? families.get(0) + " et al." : joined(families);
  }

  private void article(Sentences reference, boolean headIsTitle) {
    quoted(reference, headIsTitle);
    Work.Container in = work.container();
    String issue = in.issue().isEmpty() ? "" : "(" + in.issue() + ")";
    String periodical = filled(List.of(in.title(), in.volume(), issue), " ");
    boolean dated = in.volume().isEmpty() && in.issue().isEmpty();
    String day = dated ? work.issued().withinYear() : "";
    reference.add(filled(List.of(periodical, day, pages()), dated ? ", " : ": "));
  }

  private void chapter(Sentences reference, boolean headIsTitle) {
    quoted(reference, headIsTitle);
    Work.Container in = work.container();
    List<String> parts = new ArrayList<>();
    parts.add(in.title().isEmpty() ? "" : "In " + in.title());
    parts.add(in.volume().isEmpty() ? "" : "vol. " + in.volume());
    parts.add(work.editors().isEmpty() ? "" : "edited by " + listed(work.editors(), false));
    parts.add(pages());
    reference.add(filled(parts, ", "));
    reference.add(imprint());
  }

  private void page(Sentences reference, boolean headIsTitle) {
    quoted(reference, headIsTitle);
    reference.add(work.imprint().genre());
    reference.add(work.container().title());
    if (!work.authors().isEmpty()) {
      reference.add(imprint());
    }
    reference.add(work.issued().withinYear());
  }

  private void interview(Sentences reference, boolean headIsTitle) {
    quoted(reference, headIsTitle);
    reference.add(
        work.interviewers().isEmpty()
            ? "Interview"
            : "Interview by " + listed(work.interviewers(), false));
    String publisher = work.authors().isEmpty() ? "" : work.imprint().publisher();
    reference.add(
        filled(List.of(work.container().title(), publisher, work.issued().withinYear()), ", "));
  }

  private void whole(Sentences reference, boolean headIsTitle) {
    if (!headIsTitle) {
      reference.add(work.title());
    }
    if (!work.authors().isEmpty() && !work.editors().isEmpty()) {
      reference.add("Edited by " + listed(work.editors(), false));
    }
    reference.add(edition());
    String number = work.imprint().number();
    reference.add(filled(List.of(work.imprint().genre(), number), " "));
    reference.add(work.container().title());
    boolean headIsPublisher = work.authors().isEmpty() && !editedWhole();
    reference.add(headIsPublisher ? work.imprint().place() : imprint());
    if (work.type() != WorkType.BOOK) {
      reference.add(work.issued().withinYear());
    }
  }

  private void address(Sentences reference) {
    Work.Address address = work.address();
    if (!address.doi().isEmpty()) {
      reference.end("https://doi.org/" + address.doi());
    } else if (!address.url().isEmpty()) {
      if (address.accessed().known()) {
        reference.add("Accessed " + address.accessed().full());
      }
      reference.end(address.url());
    }
  }

  private void quoted(Sentences reference, boolean headIsTitle) {
    if (!headIsTitle && !work.title().isEmpty()) {
      reference.addQuoted(work.title());
    }
  }

  private String edition() {
    String edition = work.imprint().edition();
    if (!edition.matches("\\d{1,3}")) {
      return edition;
    }
    return "1".equals(edition) ? "" : edition + ordinalEnding(Integer.parseInt(edition)) + " ed";
  }

  private static String ordinalEnding(int number) {
    boolean teen = number % 100 / 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private String imprint() {
    return filled(List.of(work.imprint().place(), work.imprint().publisher()), ": ");
  }

  private String pages() {
    return work.container().pages().replaceAll("\\s*[-–—]+\\s*", "–");
  }

  private static String listed(List<Name> names, boolean firstInverted) {
    List<String> shown = new ArrayList<>();
    int count = names.size() > MOST_LISTED ? LISTED_OF_MANY : names.size();
    for (Name name : names.subList(0, count)) {
      shown.add(firstInverted && shown.isEmpty() ? name.inverted() : name.direct());
    }
    if (count < names.size()) {
      return String.join(", ", shown) + ", et al.";
    }
    boolean two = shown.size() == 2 && firstInverted && !names.get(0).given().isEmpty();
    return two ? shown.get(0) + ", and " + shown.get(1) : joined(shown);
  }

  private static String joined(List<String> names) {
    if (names.size() < 3) {
      return String.join(" and ", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
  }

  private static String filled(List<String> parts, String separator) {
    return String.join(separator, parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}
