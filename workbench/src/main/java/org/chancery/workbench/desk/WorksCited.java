// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedInput;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.bibliography.Citation;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.casefolder.SourceUse;
import org.chancery.workbench.composition.Work;

/** The works and feeds that a brief rests on, as it cites them. */
final class WorksCited {
  private final Setting setting;
  private final RecordFile record;
  private final Question question;

  WorksCited(Setting setting, RecordFile record, Question question) {
    this.setting = setting;
    this.record = record;
    this.question = question;
  }

  Map<String, Work> works() {
    Map<String, Work> works = new TreeMap<>();
    Bibliography bibliography =
        setting
            .caseFolder()
            .map(folder -> folder.bibliography().only(cited(folder)))
            .orElse(Bibliography.EMPTY);
    for (org.chancery.workbench.bibliography.Work work : bibliography.works()) {
      Citation citation = bibliography.citation(work.id()).orElseThrow();
      works.put(
          work.id(),
          new Work(
              work.id(),
              citation.brief(),
              citation.full(),
              Optional.of(work.address().url()).filter(url -> !url.isEmpty()),
              coverage(work.id()),
              covers(work.id()),
              remark(work.id())));
    }
    record.inputs().stream()
        .map(RecordedInput::source)
        .distinct()
        .filter(key -> !works.containsKey(key) && !key.equals(IncidentRule.CHRONOLOGY))
        .forEach(key -> works.put(key, key.equals(IncidentRule.TEXT) ? texts() : feed(key)));
    return works;
  }

  /* Works that something on the page was taken from; others would only confuse the letters of years. */
  private static Set<String> cited(CaseFolder folder) {
    Set<String> cited = new TreeSet<>();
    folder.chronology().forEach(event -> cited.add(event.provenance().source()));
    folder.indicators().forEach(indicator -> cited.add(indicator.source()));
    folder.additions().standing().forEach(standing -> cited.add(standing.source()));
    folder.file().sources().forEach(source -> cited.add(source.id()));
    if (!folder.texts().isEmpty()) {
      cited.addAll(folder.file().texts().sources());
    }
    cited.retainAll(folder.bibliography().keys());
    return cited;
  }

  private Optional<SourceUse> use(String key) {
    return setting.caseFolder().stream()
        .flatMap(folder -> folder.file().sources().stream())
        .filter(source -> source.id().equals(key))
        .findFirst();
  }

  private Optional<Coverage> coverage(String key) {
    return use(key).map(SourceUse::coverage);
  }

  private Optional<Period> covers(String key) {
    return question.spans().stream()
        .filter(span -> span.source().equals(key))
        .map(CoveredSpan::period)
        .reduce(Period::span);
  }

  private String remark(String key) {
    return use(key).map(SourceUse::note).orElse("");
  }

  /* Texts that the case does not say to be any work. */
  private Work texts() {
    return new Work(
        IncidentRule.TEXT,
        "texts of the case",
        "Texts in texts/ of the case folder, of which events were read by the coder.",
        Optional.empty(),
        record.inputs().stream()
            .filter(input -> input.source().equals(IncidentRule.TEXT))
            .map(RecordedInput::coverage)
            .findFirst(),
        covers(IncidentRule.TEXT),
        "");
  }

  /* A feed that the bibliography does not describe is told by its files. */
  private Work feed(String key) {
    List<RecordedInput> inputs =
        record.inputs().stream().filter(input -> input.source().equals(key)).toList();
    String files =
        inputs.stream().limit(3).map(RecordedInput::name).collect(Collectors.joining(", "))
            + (inputs.size() > 3 ? " and " + (inputs.size() - 3) + " more" : "");
    String formats =
        inputs.stream().map(RecordedInput::format).distinct().collect(Collectors.joining(", "));
    return new Work(
        key,
        key,
        "Event feed “%s” (format %s), files %s.".formatted(key, formats, files),
        Optional.empty(),
        inputs.stream().map(RecordedInput::coverage).findFirst(),
        covers(key),
        remark(key));
  }
}
