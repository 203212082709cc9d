// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.event.EventId;
import org.chancery.model.source.Origin;
import org.chancery.model.source.Outlet;
import org.chancery.model.source.Outlets;
import org.chancery.model.source.Wording;

/** Reads who tells of events. */
final class OriginReader {
  private static final String SELECT =
      """
      select k.event, k.feed, coalesce(nullif(k.work, ''), i.source) as source, k.document,
        k.sentence, k.confidence
      from coding k join input i on i.id = k.input
      where k.event in (select unnest(?))
      """;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[a-z][a-z0-9+.-]*://(?:[^/@]*@)?(?:www\\.)?(?<host>[^/:?#\\s]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> NAMES_PUBLISHERS = Set.of("icews", "polecat");

  private final Database database;
  private final Outlets outlets;

  OriginReader(Database database, Outlets outlets) {
    this.database = database;
    this.outlets = outlets;
  }

  Map<EventId, Origin> read(Set<EventId> events) {
    Map<EventId, Origin> origins = new TreeMap<>();
    if (!events.isEmpty()) {
      database.forEach(
          SELECT,
          row -> origins.put(new EventId(row.getString("event")), origin(row)),
          database.texts(events.stream().map(EventId::value).sorted().toList()));
    }
    return Collections.unmodifiableMap(origins);
  }

  private Origin origin(ResultSet row) throws SQLException {
    String feed = row.getString("feed");
    String source = Cell.text(row, "source").filter(key -> !key.isBlank()).orElse(feed);
    Optional<String> document = Cell.text(row, "document");
    Optional<String> host = document.flatMap(OriginReader::host);
    return new Origin(
        source,
        host.or(() -> document.flatMap(text -> named(feed, text))).orElse(source),
        Cell.text(row, "sentence").flatMap(Wording::of),
        host.flatMap(outlets::at).map(Outlet::state),
        number(row, "confidence"));
  }

  private static OptionalDouble number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  private static Optional<String> host(String document) {
    Matcher address = ADDRESS.matcher(document.strip());
    return address.lookingAt()
        ? Optional.of(address.group("host").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /* These feeds give no address, but name the publisher: "Xinhua, story 12, sentence 3". */
  private static Optional<String> named(String feed, String document) {
    return NAMES_PUBLISHERS.contains(feed)
        ? Optional.of(document.split(", story ", 2)[0].strip()).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}
