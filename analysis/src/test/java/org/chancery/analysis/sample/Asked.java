// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.sample;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/** Questions about Belarus, for tests. */
public final class Asked {
  /** The focus of every test. */
  public static final ActorId FOCUS = new ActorId("BLR");

  private Asked() {}

  /** A period of an EDTF date or interval. */
  public static Period period(String edtf) {
    return Edtf.parse(edtf).range().orElseThrow();
  }

  /** A systematic span. */
  public static CoveredSpan systematic(String source, String edtf) {
    return new CoveredSpan(source, Coverage.SYSTEMATIC, period(edtf));
  }

  /** A selective span. */
  public static CoveredSpan selective(String source, String edtf) {
    return new CoveredSpan(source, Coverage.SELECTIVE, period(edtf));
  }

  /** A question about a period with these spans, on Goldstein's scale. */
  public static Scope about(String period, CoveredSpan... spans) {
    return Scope.of(FOCUS, period(period), Arrays.asList(spans), Scale.GOLDSTEIN);
  }

  /** A question about a period that one systematic source covers. */
  public static Scope covered(String period) {
    return about(period, systematic("feed", period));
  }

  /** The incidents that answer a question; everybody is a partner. */
  public static Dealings dealings(Scope scope, Collection<Incident> incidents) {
    return Dealings.of(scope, incidents, anybody -> true);
  }

  /** The incidents that answer a question; everybody is a partner. */
  public static Dealings dealings(Scope scope, Made... incidents) {
    return dealings(scope, Arrays.stream(incidents).map(Made::build).toList());
  }

  /** The actor of an id. */
  public static ActorId actor(String id) {
    return new ActorId(id);
  }

  /** The numbers, for comparison. */
  public static List<Long> numbers(Collection<Incident> incidents) {
    return incidents.stream().map(Incident::number).toList();
  }
}
