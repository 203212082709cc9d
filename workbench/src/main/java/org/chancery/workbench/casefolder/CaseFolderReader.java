// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.analysis.alignment.IdealPoints;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Camp;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Ontology;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.chronology.Chronology;
import org.chancery.workbench.claim.ClaimFile;
import org.chancery.workbench.claim.Surroundings;
import org.chancery.workbench.edit.EditLog;
import org.chancery.workbench.indicator.IdealPointFile;
import org.chancery.workbench.indicator.Indicators;
import org.chancery.workbench.outlet.OutletFile;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.reference.SourceReadings;
import org.chancery.workbench.scenario.ScenarioFile;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;
import org.chancery.workbench.tree.YamlDocument;

/* Reads the files of a folder one after the other, each with what those before it declare. */
final class CaseFolderReader {
  static final String CASE = "case.yaml";
  static final String ACTORS = "actors.yaml";
  static final String CHRONOLOGY = "chronology.yaml";
  static final String INDICATORS = "indicators.csv";
  static final String CLAIMS = "claims.yaml";
  static final String SCENARIOS = "scenarios.yaml";
  static final String OUTLETS = "outlets.csv";
  static final String CSL = "sources.json";
  static final String BIBTEX = "sources.bib";
  static final String TEXTS = "texts";
  static final String LEXICON = "lexicon";
  static final String CHECKS = "checks";
  static final List<String> CAMP_KEYS = List.of("id", "name", "members", "note");

  private static final Reading<ActorId> ANY_ACTOR = Readings.parsed(ActorId::new, Reason.BAD_VALUE);

  private final Path folder;
  private final TreeSet<String> files = new TreeSet<>();

  CaseFolderReader(Path folder) {
    this.folder = folder;
  }

  CaseFolder read() {
    Complaints caseComplaints = new Complaints(SourceText.shown(folder.resolve(CASE)));
    Mapping root = caseRoot(caseComplaints);
    Bibliography bibliography = bibliography();
    List<Camp> camps = new ArrayList<>();
    List<Addition> additions = new ArrayList<>(camps(root, camps, caseComplaints));
    additions.addAll(actors(bibliography));
    AddedActors added = new AddedActors(ActorRegistry.bundled(), additions);
    ActorRegistry registry = added.registry();
    Holdings holdings = new Holdings(folder);
    List<String> texts = holdings.in(TEXTS, "");
    Optional<CaseFile> file =
        new CaseReading(registry, bibliography.keys(), inside(texts))
            .read(root, camps, caseComplaints);
    caseComplaints.throwIfAny();
    References references = new References(registry, Ontology.bundled(), bibliography);
    Chronology chronology =
        text(CHRONOLOGY).map(text -> Chronology.read(text, references)).orElse(Chronology.EMPTY);
    Indicators indicators =
        text(INDICATORS).map(text -> Indicators.read(text, references)).orElse(Indicators.EMPTY);
    IdealPointFile points =
        text(IdealPointFile.NAME)
            .map(text -> IdealPointFile.read(text, registry))
            .orElse(new IdealPointFile(IdealPoints.NONE, List.of()));
    OutletFile outlets =
        text(OUTLETS).map(text -> OutletFile.read(text, references)).orElse(OutletFile.EMPTY);
    Surroundings surroundings =
        new Surroundings(
            references, file.orElseThrow().period(), chronology.events(), indicators.values());
    ClaimFile claims =
        text(CLAIMS).map(text -> ClaimFile.read(text, surroundings)).orElse(ClaimFile.EMPTY);
    ScenarioFile scenarios =
        text(SCENARIOS).map(text -> ScenarioFile.read(text, references)).orElse(ScenarioFile.EMPTY);
    List<EditOperation> edits =
        text(EditLog.NAME).map(text -> EditLog.read(text, references)).orElse(List.of());
    List<Problem> problems =
        Stream.of(
                chronology.problems(), indicators.problems(), points.problems(), outlets.problems())
            .flatMap(List::stream)
            .toList();
    List<String> checks = holdings.in(CHECKS, ".csv");
    files.addAll(texts);
    files.addAll(checks);
    files.addAll(holdings.in(LEXICON, ".lex"));
    return new CaseFolder(
        folder,
        file.orElseThrow(),
        added.all(),
        registry,
        bibliography,
        chronology.events(),
        indicators.values(),
        points.points(),
        outlets.outlets(),
        claims,
        scenarios,
        edits,
        problems,
        texts,
        checks,
        List.copyOf(files));
  }

  private static List<String> inside(List<String> texts) {
    return texts.stream().map(text -> text.substring(TEXTS.length() + 1)).toList();
  }

  private Mapping caseRoot(Complaints complaints) {
    SourceText text = text(CASE).orElseThrow(this::noCase);
    Optional<Node> root = YamlDocument.read(text, complaints);
    if (root.isPresent() && root.orElseThrow() instanceof Mapping mapping) {
      return mapping;
    }
    throw complaints.broken(
        root.map(Node::line).orElse(0),
        root.map(node -> "the case is a mapping, and this is " + node.shape())
            .orElse("the case is empty"),
        "It needs at least 'title', 'focus' and 'period'.");
  }

  private ChanceryException noCase() {
    String shown = SourceText.shown(folder);
    return Files.isDirectory(folder)
        ? ChanceryException.at(
            Fault.USER,
            shown,
            "this is no case folder: it has no case.yaml",
            "Name a case folder, or begin one with 'chancery init'.")
        : ChanceryException.at(
            Fault.USER, shown, "there is no such folder", "Check the path to the case folder.");
  }

  private Bibliography bibliography() {
    Optional<SourceText> csl = text(CSL);
    Optional<SourceText> bibtex = text(BIBTEX);
    if (csl.isPresent() && bibtex.isPresent()) {
      throw ChanceryException.at(
          Fault.USER,
          bibtex.orElseThrow().shown(),
          "there are both sources.json and sources.bib",
          "Keep one of them.");
    }
    return csl.or(() -> bibtex).map(Bibliography::read).orElse(Bibliography.EMPTY);
  }

  private List<Addition> actors(Bibliography bibliography) {
    Optional<SourceText> text = text(ACTORS);
    if (text.isEmpty()) {
      return List.of();
    }
    Complaints complaints = new Complaints(text.orElseThrow().shown());
    ActorsReading reading = new ActorsReading(new SourceReadings(bibliography), complaints);
    List<Addition> additions =
        YamlDocument.read(text.orElseThrow(), complaints).map(reading::read).orElse(List.of());
    complaints.throwIfAny();
    return additions;
  }

  /* The camps alone, ahead of the rest of case.yaml, which refers to them. */
  private static List<Addition> camps(Mapping root, List<Camp> camps, Complaints complaints) {
    List<Addition> additions = new ArrayList<>();
    Fields.ofOpen(root, List.of("camps"), complaints)
        .list(
            "camps",
            Readings.mapping(
                CAMP_KEYS,
                fields -> {
                  Optional<Camp> camp = camp(fields);
                  camp.ifPresent(camps::add);
                  camp.map(one -> Addition.of(one, fields.line("id"), complaints))
                      .ifPresent(additions::add);
                  return camp;
                }));
    return additions;
  }

  private static Optional<Camp> camp(Fields fields) {
    Optional<ActorId> id = fields.required("id", ANY_ACTOR);
    Optional<String> name = fields.required("name", Readings.text());
    Optional<List<ActorId>> members = fields.required("members", Readings.someOf(ANY_ACTOR));
    String note = fields.optional("note", Readings.text()).orElse("");
    return fields.ifSound(
        () -> new Camp(id.orElseThrow(), name.orElseThrow(), members.orElseThrow(), note));
  }

  private Optional<SourceText> text(String name) {
    if (!Files.exists(folder.resolve(name))) {
      return Optional.empty();
    }
    files.add(name);
    return Optional.of(SourceText.read(folder, name));
  }
}
