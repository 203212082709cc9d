// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;

/* One entry of a BibTeX file. Of several names for the same thing the first that is there holds. */
final class BibtexWork {
  private static final Map<String, WorkType> TYPES =
      Map.ofEntries(
          Map.entry("article", WorkType.ARTICLE_JOURNAL),
          Map.entry("book", WorkType.BOOK),
          Map.entry("booklet", WorkType.PAMPHLET),
          Map.entry("collection", WorkType.BOOK),
          Map.entry("conference", WorkType.PAPER_CONFERENCE),
          Map.entry("dataset", WorkType.DATASET),
          Map.entry("electronic", WorkType.WEBPAGE),
          Map.entry("inbook", WorkType.CHAPTER),
          Map.entry("incollection", WorkType.CHAPTER),
          Map.entry("inproceedings", WorkType.PAPER_CONFERENCE),
          Map.entry("inreference", WorkType.ENTRY),
          Map.entry("legislation", WorkType.LEGISLATION),
          Map.entry("manual", WorkType.DOCUMENT),
          Map.entry("mastersthesis", WorkType.THESIS),
          Map.entry("misc", WorkType.DOCUMENT),
          Map.entry("mvbook", WorkType.BOOK),
          Map.entry("online", WorkType.WEBPAGE),
          Map.entry("periodical", WorkType.PERIODICAL),
          Map.entry("phdthesis", WorkType.THESIS),
          Map.entry("proceedings", WorkType.BOOK),
          Map.entry("report", WorkType.REPORT),
          Map.entry("software", WorkType.SOFTWARE),
          Map.entry("techreport", WorkType.REPORT),
          Map.entry("thesis", WorkType.THESIS),
          Map.entry("unpublished", WorkType.MANUSCRIPT),
          Map.entry("www", WorkType.WEBPAGE));

  private final String key;
  private final int line;
  private final Map<String, String> fields;
  private final Complaints complaints;

  BibtexWork(String key, int line, Map<String, String> fields, Complaints complaints) {
    this.key = key;
    this.line = line;
    this.fields = fields;
    this.complaints = complaints;
  }

  Optional<Work> read(String entryType) {
    WorkType type = TYPES.get(entryType.toLowerCase(Locale.ROOT));
    if (type == null) {
      complaints.addUnknown(
          line,
          Reason.BAD_VALUE,
          "type of entry",
          entryType,
          TYPES.keySet().stream().sorted().toList(),
          "Valid types");
      return Optional.empty();
    }
    boolean periodical = type == WorkType.ARTICLE_JOURNAL;
    return Optional.of(
        new Work(
            key,
            type,
            text("title"),
            names("author"),
            names("editor"),
            List.of(),
            issued(),
            new Work.Container(
                text("journal", "journaltitle", "booktitle", "maintitle"),
                text("volume"),
                periodical ? text("number", "issue") : text("issue"),
                text("pages")),
            new Work.Imprint(
                text("publisher", "institution", "school", "organization"),
                text("address", "location"),
                text("edition"),
                text("type"),
                periodical ? "" : text("number")),
            new Work.Address(
                address(raw("url").isEmpty() ? raw("howpublished") : raw("url")),
                address(raw("doi")).replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/)", ""),
                date(raw("urldate"))),
            text("note")));
  }

  private IssueDate issued() {
    if (!raw("date").isEmpty()) {
      return date(raw("date"));
    }
    String year = text("year");
    String month = text("month");
    String number = month.matches("\\d") ? "0" + month : month;
    boolean placed = year.matches("\\d{4}") && number.matches("\\d{2}");
    return date(placed ? year + "-" + number : year);
  }

  private static IssueDate date(String text) {
    return text.isBlank() ? IssueDate.UNKNOWN : IssueDate.of(text);
  }

  private List<Name> names(String field) {
    List<Name> names = new ArrayList<>();
    for (String name : BibtexNames.split(raw(field))) {
      BibtexNames.parse(name).ifPresent(names::add);
    }
    return names;
  }

  /* An address is no prose: only the command around it and what LaTeX escapes are taken off. */
  private static String address(String written) {
    return written.replaceFirst("^\\\\url", "").replaceAll("[{}\\\\\\s]", "");
  }

  private String raw(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  private String text(String... names) {
    for (String name : names) {
      if (!raw(name).isEmpty()) {
        return Latex.text(raw(name));
      }
    }
    return "";
  }
}
