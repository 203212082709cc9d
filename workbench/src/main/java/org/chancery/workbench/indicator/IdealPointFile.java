// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.indicator;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.analysis.alignment.IdealPoints;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.tree.CsvDocument;
import org.chancery.workbench.tree.Entries;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Readings;

/**
 * A file of ideal points of states in the UN General Assembly, as Bailey, Strezhnev and Voeten
 * publish them. Of two rows of one state and year the first counts.
 *
 * @param points the points
 * @param problems the rows that cannot be used
 */
public record IdealPointFile(IdealPoints points, List<Problem> problems) {
  /** The name of the file in a case folder. */
  public static final String NAME = "ideal-points.csv";

  /* The first session of the General Assembly was in 1946. */
  private static final int YEAR_BEFORE_FIRST_SESSION = 1945;
  private static final int LARGEST_SESSION = 999;

  public IdealPointFile {
    requireNonNull(points, "points");
    problems = List.copyOf(problems);
  }

  private record Row(int line, ActorId state, int year, double point) {}

  /**
   * Reads a file. It names the year ({@code Year}, {@code year} or {@code session}), the state
   * ({@code CountryName}, {@code iso3c} or, by its number of the Correlates of War project, {@code
   * ccode}) and the point ({@code idealpoint} or {@code IdealPointAll}); other columns are passed
   * over.
   *
   * @throws ChanceryException with {@link Fault#DATA} if it is no CSV file; with {@link Fault#USER}
   *     if a column is missing
   */
  public static IdealPointFile read(SourceText source, ActorRegistry actors) {
    IdealPointColumns columns = IdealPointColumns.of(source);
    StateReading states = new StateReading(actors);
    Complaints complaints = new Complaints(source.shown());
    List<Node> nodes = CsvDocument.readOpen(source, columns.names(), complaints).items();
    complaints.throwIfAny();
    Map<ActorId, SortedMap<Integer, Double>> byState = new TreeMap<>();
    Entries<Row> entries =
        Entries.read(
            source,
            nodes,
            (node, own) ->
                row(node, columns, states, own).filter(row -> isFirst(row, byState, own)),
            complaints);
    complaints.throwIfAny();
    return new IdealPointFile(new IdealPoints(byState, source.name()), entries.problems());
  }

  private static Optional<Row> row(
      Node node, IdealPointColumns columns, StateReading states, Complaints complaints) {
    if (!(node instanceof Mapping mapping)) {
      complaints.add(
          node.line(),
          Reason.WRONG_SHAPE,
          "the row has other than as many cells as the header",
          "Put a cell that contains a comma in double quotes.");
      return Optional.empty();
    }
    Fields fields = Fields.ofOpen(mapping, columns.names(), complaints);
    Optional<Integer> year =
        fields.required(columns.year(), Readings.parsed(IdealPointFile::year, Reason.BAD_DATE));
    Optional<ActorId> state = fields.required(columns.state(), states.of(columns.state()));
    Optional<Double> point =
        fields.required(columns.point(), Readings.parsed(IdealPointFile::point, Reason.BAD_VALUE));
    return fields.ifSound(
        () -> new Row(node.line(), state.orElseThrow(), year.orElseThrow(), point.orElseThrow()));
  }

  private static boolean isFirst(
      Row row, Map<ActorId, SortedMap<Integer, Double>> byState, Complaints complaints) {
    boolean first =
        byState
                .computeIfAbsent(row.state(), any -> new TreeMap<>())
                .putIfAbsent(row.year(), row.point())
            == null;
    if (!first) {
      complaints.add(
          row.line(),
          Reason.BAD_VALUE,
          row.state() + " has a point for " + row.year() + " already",
          "The first row counts.");
    }
    return first;
  }

  private static int year(String text) {
    try {
      int number = Integer.parseInt(text.strip());
      int year = number <= LARGEST_SESSION ? number + YEAR_BEFORE_FIRST_SESSION : number;
      if (number >= 1 && year > YEAR_BEFORE_FIRST_SESSION && year <= 9999) {
        return year;
      }
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("'" + text + "' is no year and no session", none);
    }
    throw new IllegalArgumentException("'" + text + "' is no year and no session");
  }

  private static double point(String text) {
    try {
      double point = Double.parseDouble(text.strip());
      if (Double.isFinite(point)) {
        return point;
      }
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("'" + text + "' is no number", none);
    }
    throw new IllegalArgumentException("'" + text + "' is no number");
  }
}
