// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Act;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;

/**
 * An act and what a source calls it.
 *
 * @param act what was done
 * @param says in words: a paraphrase, or the feed's name of the relation
 */
record WordedAct(Act act, String says) {
  /** Worded acts as rows. */
  static final class Form implements Dictionary.Form<WordedAct> {
    @Override
    public String table() {
      return "act";
    }

    @Override
    public WordedAct read(ResultSet row) throws SQLException {
      Optional<EventType> type = Cell.text(row, "type").map(EventType::valueOf);
      Optional<String> mode = Cell.text(row, "mode");
      Act act =
          new Act(
              type,
              type.flatMap(of -> mode.map(name -> new Mode(of, name))),
              Cell.text(row, "contexts").map(Form::parted).orElse(Set.of()),
              Cell.text(row, "cameo"),
              QuadClass.ofCode(row.getInt("quad")),
              score(row, "goldstein", Scale.GOLDSTEIN),
              score(row, "plover", Scale.PLOVER));
      return new WordedAct(act, row.getString("says"));
    }

    private static Set<String> parted(String contexts) {
      return Set.of(contexts.split("\\|"));
    }

    private static Optional<Intensity> score(ResultSet row, String column, Scale scale)
        throws SQLException {
      BigDecimal value = row.getBigDecimal(column);
      return Optional.ofNullable(value).map(score -> new Intensity(score, scale));
    }

    @Override
    public void append(RowAppender row, WordedAct worded) throws SQLException {
      Act act = worded.act;
      row.text(act.type().map(Enum::name))
          .text(act.mode().map(Mode::name))
          .filled(String.join("|", act.contexts()))
          .text(act.cameo());
      if (act.quad().isPresent()) {
        row.add((byte) act.quad().get().code());
      } else {
        row.addMissing();
      }
      row.score(act.goldstein().map(Intensity::value))
          .score(act.plover().map(Intensity::value))
          .add(worded.says);
    }
  }
}
