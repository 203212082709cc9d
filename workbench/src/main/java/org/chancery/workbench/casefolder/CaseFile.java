// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Camp;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * What a case is about: {@code case.yaml}.
 *
 * @param title heading of the brief
 * @param subtitle second heading; may be empty
 * @param focus the actor whose relations are measured
 * @param period the time that is looked at; either end may be open
 * @param grain the step of every series
 * @param relations actors and camps that figures are drawn for, in order; none if the largest are
 *     meant
 * @param camps groups that the analyst defines
 * @param sources feeds and works that the record is built from
 * @param feeds files to import
 * @param fetch what is fetched of GDELT, if anything is
 * @param texts how the files of {@code texts/} are to be read
 * @param options what is counted, and on which scale
 */
public record CaseFile(
    String title,
    String subtitle,
    ActorId focus,
    Edtf period,
    Grain grain,
    List<ActorId> relations,
    List<Camp> camps,
    List<SourceUse> sources,
    List<FeedUse> feeds,
    Optional<FetchUse> fetch,
    TextUses texts,
    CaseOptions options) {
  public CaseFile {
    requireNonNull(title, "title");
    requireNonNull(subtitle, "subtitle");
    requireNonNull(focus, "focus");
    requireNonNull(period, "period");
    requireNonNull(grain, "grain");
    requireNonNull(fetch, "fetch");
    requireNonNull(texts, "texts");
    requireNonNull(options, "options");
    relations = List.copyOf(relations);
    camps = List.copyOf(camps);
    sources = List.copyOf(sources);
    feeds = List.copyOf(feeds);
  }

  /**
   * What the silence of a source means. A source that the case does not list is selective: nobody
   * said that everything was looked for.
   */
  public Coverage coverageOf(String source) {
    return sources.stream()
        .filter(use -> use.id().equals(source))
        .map(SourceUse::coverage)
        .findFirst()
        .orElse(Coverage.SELECTIVE);
  }

  /**
   * The spans that the sources cover, in their order. An open end is closed by that of the case's
   * period; a source of which neither is known covers no span.
   */
  public List<CoveredSpan> coveredSpans() {
    List<CoveredSpan> spans = new ArrayList<>();
    for (SourceUse source : sources) {
      source
          .covers()
          .flatMap(this::closed)
          .ifPresent(span -> spans.add(new CoveredSpan(source.id(), source.coverage(), span)));
    }
    return List.copyOf(spans);
  }

  private Optional<Period> closed(Edtf covers) {
    LocalDate first =
        covers.earliest().equals(LocalDate.MIN) ? period.earliest() : covers.earliest();
    LocalDate last = covers.latest().equals(LocalDate.MAX) ? period.latest() : covers.latest();
    boolean open = first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    return open || last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
  }
}
