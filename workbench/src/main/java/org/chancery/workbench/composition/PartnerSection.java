// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.analysis.contact.Visit;
import org.chancery.analysis.contact.Visits;
import org.chancery.analysis.dealing.Footing;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.partner.Partner;
import org.chancery.model.actor.Rank;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.PartnerTable;
import org.chancery.workbench.brief.evidence.Prose;

/** The partner table of a brief. */
final class PartnerSection {
  private static final int MOST_ROWS = 40;
  private static final Cell NO_SCORE =
      new Cell.Absent(Cell.Why.NOT_APPLICABLE, "no incident with such a score");

  private final Matter matter;
  private final Evidence evidence;
  private final ActorNames names;
  private final org.chancery.analysis.partner.PartnerTable partners;

  PartnerSection(
      Matter matter,
      Evidence evidence,
      ActorNames names,
      org.chancery.analysis.partner.PartnerTable partners) {
    this.matter = matter;
    this.evidence = evidence;
    this.names = names;
    this.partners = partners;
  }

  PartnerTable table() {
    boolean measured =
        partners.partners().stream().anyMatch(partner -> footing(partner) == Footing.MEASURED);
    List<Partner> shown =
        partners.partners().stream()
            .filter(partner -> partner.all().incidents() > 0)
            .limit(MOST_ROWS)
            .toList();
    return new PartnerTable(
        caption(measured),
        columns(),
        shown.stream()
            .map(
                partner -> new PartnerTable.Row(partner.id(), names.of(partner.id()), row(partner)))
            .toList(),
        remarks(shown.size()));
  }

  private static Footing footing(Partner partner) {
    return tally(partner).footing();
  }

  private static Tally tally(Partner partner) {
    return partner.account().measured().orElse(partner.all());
  }

  private Prose caption(boolean measured) {
    String scale = matter.dealings().scope().scale().label();
    String intervals =
        measured
            ? " Intervals are of 95 %."
            : " The sources are selective: the numbers describe what they mention, and are no rates.";
    return Prose.of(
        "Incidents with each partner whose whole date lies in the period, most first. Sums and net"
            + " are on the "
            + scale
            + " scale."
            + intervals);
  }

  private List<PartnerTable.Column> columns() {
    String focus = names.inSentence(matter.dealings().scope().focus());
    return List.of(
        column("incidents", "Incidents", "distinct acts", PartnerTable.Kind.NUMBER),
        column("mix", "Mix", "the four quad classes as a bar", PartnerTable.Kind.MIX),
        column("verbal_cooperation", "Words +", "verbal cooperation", PartnerTable.Kind.NUMBER),
        column("material_cooperation", "Deeds +", "material cooperation", PartnerTable.Kind.NUMBER),
        column("verbal_conflict", "Words −", "verbal conflict", PartnerTable.Kind.NUMBER),
        column("material_conflict", "Deeds −", "material conflict", PartnerTable.Kind.NUMBER),
        column("cooperation", "Coop. sum", "sum of scores above 0", PartnerTable.Kind.NUMBER),
        column("conflict", "Confl. sum", "sum of scores below 0", PartnerTable.Kind.NUMBER),
        column("net", "Net", "cooperation less conflict", PartnerTable.Kind.NUMBER),
        column(
            "conflict_share",
            "Conflict",
            "share of conflictual incidents among those with a quad class",
            PartnerTable.Kind.NUMBER),
        column(
            "initiative",
            "Begun by " + focus,
            "share begun by " + focus + " among incidents in which one side acted",
            PartnerTable.Kind.NUMBER),
        column(
            "visits_made",
            "Visits made",
            "visits of " + focus + " to the partner, by rank of the visitor",
            PartnerTable.Kind.PASSAGE),
        column(
            "visits_received",
            "Received",
            "visits of the partner to " + focus + ", by rank of the visitor",
            PartnerTable.Kind.PASSAGE));
  }

  private static PartnerTable.Column column(
      String key, String label, String explanation, PartnerTable.Kind kind) {
    return new PartnerTable.Column(key, label, explanation, kind);
  }

  private List<Cell> row(Partner partner) {
    Tally tally = tally(partner);
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Amount(evidence.count(tally.numbers())));
    cells.add(new Cell.Mix(mix(tally)));
    for (QuadClass quad : QuadClass.values()) {
      cells.add(new Cell.Amount(evidence.count(of(tally, quad))));
    }
    cells.add(sum(tally.scores().cooperation(), scored(tally, 1)));
    cells.add(sum(tally.scores().conflict(), scored(tally, -1)));
    cells.add(net(tally));
    cells.add(evidence.shareCell(tally.shareOfConflict(), conflictual(tally)));
    cells.add(evidence.shareCell(tally.initiative(), directed(tally)));
    cells.add(visits(partner.contact().made()));
    cells.add(visits(partner.contact().received()));
    return cells;
  }

  private Cell sum(Estimate estimate, List<Long> numbers) {
    return estimate.n() == 0 ? NO_SCORE : new Cell.Amount(evidence.sum(estimate, numbers));
  }

  private Cell net(Tally tally) {
    Estimate net = tally.scores().net();
    return net.n() == 0 ? NO_SCORE : new Cell.Amount(evidence.score(net, tally.numbers()));
  }

  private List<Long> scored(Tally tally, int sign) {
    Scale scale = matter.dealings().scope().scale();
    return evidence.where(
        tally.numbers(),
        incident ->
            incident.act().on(scale).filter(score -> score.value().signum() == sign).isPresent());
  }

  private static Map<QuadClass, Long> mix(Tally tally) {
    Map<QuadClass, Long> mix = new EnumMap<>(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      mix.put(quad, (long) tally.quads().of(quad));
    }
    return mix;
  }

  private List<Long> of(Tally tally, QuadClass quad) {
    return evidence.where(
        tally.numbers(), incident -> incident.act().quad().filter(quad::equals).isPresent());
  }

  private List<Long> conflictual(Tally tally) {
    return evidence.where(tally.numbers(), Evidence::isConflictual);
  }

  private List<Long> directed(Tally tally) {
    return evidence.where(tally.numbers(), incident -> !incident.mutual());
  }

  private Cell visits(Visits visits) {
    Prose prose = Prose.EMPTY.with(evidence.count(numbers(visits.visits())));
    String separator = ": ";
    for (Map.Entry<Rank, Integer> rank : visits.byRank().entrySet()) {
      prose =
          prose
              .then(separator + rank.getKey().label().replace('-', ' ') + " ")
              .with(evidence.count(numbers(ofRank(visits, rank.getKey()))));
      separator = ", ";
    }
    if (visits.unranked() > 0 && visits.n() > visits.unranked()) {
      prose =
          prose
              .then(", rank not told ")
              .with(
                  evidence.count(
                      numbers(
                          visits.visits().stream()
                              .filter(visit -> visit.rank().isEmpty())
                              .toList())));
    }
    return new Cell.Passage(prose);
  }

  private static List<Visit> ofRank(Visits visits, Rank rank) {
    return visits.visits().stream()
        .filter(visit -> visit.rank().filter(rank::equals).isPresent())
        .toList();
  }

  private static List<Long> numbers(Collection<Visit> visits) {
    return visits.stream().map(Visit::number).collect(Collectors.toList());
  }

  private List<Prose> remarks(int shown) {
    List<Prose> remarks = new ArrayList<>();
    long others = partners.partners().stream().filter(p -> p.all().incidents() > 0).count() - shown;
    if (others > 0) {
      remarks.add(
          Prose.of(
              "%d more partners are in brief.json and in chancery partners %s %s."
                  .formatted(others, matter.dealings().scope().focus().value(), matter.place())));
    }
    remark(remarks, partners.notPlaced(), "with a date that runs beyond the period", "not counted");
    remark(remarks, partners.domestic(), "within the country", "no foreign relation");
    remark(remarks, partners.unresolved(), "with somebody of unknown state", "with no partner");
    remark(remarks, partners.hosted(), "between others, held here", "a venue, not a mediation");
    return remarks;
  }

  private void remark(List<Prose> remarks, List<Long> numbers, String which, String what) {
    if (!numbers.isEmpty()) {
      boolean one = new HashSet<>(numbers).size() == 1;
      remarks.add(
          Prose.EMPTY
              .with(evidence.count(numbers))
              .then((one ? " incident " : " incidents ") + which + ": " + what + "."));
    }
  }
}
