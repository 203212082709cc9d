// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A work that can be cited. A text that is not known is empty.
 *
 * @param id its key in the case folder
 * @param type what kind of work
 * @param title its title
 * @param authors who wrote it; of an interview, who was interviewed
 * @param editors who edited the whole that it is part of, or itself
 * @param interviewers who asked
 * @param issued when it came out
 * @param container what it is part of
 * @param imprint who brought it out
 * @param address where it can be found
 * @param note a remark
 */
public record Work(
    String id,
    WorkType type,
    String title,
    List<Name> authors,
    List<Name> editors,
    List<Name> interviewers,
    IssueDate issued,
    Container container,
    Imprint imprint,
    Address address,
    String note) {
  public Work {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(title, "title");
    requireNonNull(issued, "issued");
    requireNonNull(container, "container");
    requireNonNull(imprint, "imprint");
    requireNonNull(address, "address");
    requireNonNull(note, "note");
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    interviewers = List.copyOf(interviewers);
  }

  /**
   * What a work is part of.
   *
   * @param title title of the journal, the book, the site
   * @param volume volume
   * @param issue issue within the volume
   * @param pages first and last page
   */
  public record Container(String title, String volume, String issue, String pages) {
    /** Part of nothing. */
    public static final Container NONE = new Container("", "", "", "");

    public Container {
      requireNonNull(title, "title");
      requireNonNull(volume, "volume");
      requireNonNull(issue, "issue");
      requireNonNull(pages, "pages");
    }
  }

  /**
   * Who brought a work out, and as what.
   *
   * @param publisher publisher or institution
   * @param place its place
   * @param edition number or name of the edition
   * @param genre what it calls itself: {@code Analytical Article}
   * @param number its number in a series of reports
   */
  public record Imprint(
      String publisher, String place, String edition, String genre, String number) {
    /** Nothing known. */
    public static final Imprint NONE = new Imprint("", "", "", "", "");

    public Imprint {
      requireNonNull(publisher, "publisher");
      requireNonNull(place, "place");
      requireNonNull(edition, "edition");
      requireNonNull(genre, "genre");
      requireNonNull(number, "number");
    }
  }

  /**
   * Where a work can be found.
   *
   * @param url address on the web
   * @param doi digital object identifier, without an address in front
   * @param accessed when somebody last saw it there
   */
  public record Address(String url, String doi, IssueDate accessed) {
    /** Nowhere known. */
    public static final Address NONE = new Address("", "", IssueDate.UNKNOWN);

    public Address {
      requireNonNull(url, "url");
      requireNonNull(doi, "doi");
      requireNonNull(accessed, "accessed");
    }
  }
}
