// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.golden.Told;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.junit.jupiter.api.Test;

final class IndicatorsTest {
  private static final String HEADER = "date,actor,name,value,unit,source,at,note\n";
  private static final References REFERENCES =
      new References(
          ActorRegistry.bundled(),
          Ontology.bundled(),
          Bibliography.read(source("sources.json", "[{\"id\": \"a\", \"type\": \"report\"}]")));

  @Test
  void readsEveryCell() {
    Indicators read = read(HEADER + "2023-04~,France,\"samples, taken\",012.50,pieces,a,p. 1,x\n");

    assertThat(read.values())
        .containsExactly(
            new Indicator(
                Edtf.parse("2023-04~"),
                Optional.of(new ActorId("FRA")),
                "samples, taken",
                new BigDecimal("12.50"),
                "pieces",
                "a",
                "p. 1",
                "x",
                2));
  }

  @Test
  void columnsStandInAnyOrder() {
    Indicators read = read("note,at,source,unit,value,name,actor,date\nx,p. 1,a,,1,n,FRA,2023\n");

    assertThat(read.values()).extracting(Indicator::note).containsExactly("x");
  }

  @Test
  void anIndicatorCanBeAboutNobodyInParticular() {
    assertThat(read(HEADER + "2023,,oil price,80,,a,,\n").values())
        .extracting(Indicator::actor)
        .containsExactly(Optional.empty());
  }

  @Test
  void keepsRowsThatCannotBeUsedAndTheGoodOnesBesideThem() {
    Indicators read =
        read(
            HEADER
                + "2023,FRA,good,1,,a,,\n"
                + "2023-13,FRA,bad date,1,,a,,\n"
                + "2023,Frannce,unknown actor,1,,a,,\n"
                + "2023,FRA,bad value,\"1,400\",,a,,\n"
                + "2023,FRA,too few cells,1\n"
                + "2023,FRA,too many,1,400,,a,,\n"
                + "\n"
                + "2023,FRA,,,,a,,\n"
                + "2023,FRA,\"two\nlines\",1 000,,a,,\n"
                + "2023,FRA,good too,1,,a,,\n");

    assertThat(read.values()).extracting(Indicator::name).containsExactly("good", "good too");
    assertThat(read.values()).extracting(Indicator::line).containsExactly(2, 11 + 1);
    Golden.of(getClass(), "problems.golden.txt").matches(shown(read.problems()));
  }

  @Test
  void aFileOfAHeaderAloneHasNoValues() {
    assertThat(read(HEADER)).isEqualTo(Indicators.EMPTY);
    assertThat(read("")).isEqualTo(Indicators.EMPTY);
  }

  @Test
  void namesEveryWorkThatIsUnknown() {
    String text = HEADER + "2023,,n,1,,b,,\n2023,,n,1,,a,,\n2023,,n,1,,c,,\n";

    assertThat(Told.by(() -> read(text)))
        .contains("indicators.csv:2", "indicators.csv:4", "unknown source 'c'")
        .doesNotContain("indicators.csv:3");
  }

  private static Indicators read(String text) {
    return Indicators.read(source("indicators.csv", text), REFERENCES);
  }

  private static SourceText source(String name, String text) {
    return SourceText.decode(name, "cases/x/" + name, text.getBytes(UTF_8));
  }

  private static String shown(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                "%s\n%d %s %s\n\n"
                    .formatted(problem.raw(), problem.line(), problem.reason(), problem.message()))
        .collect(Collectors.joining());
  }
}
