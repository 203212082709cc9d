// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.figure.IndicatorFigure.Reading;
import org.chancery.workbench.markup.Golden;
import org.chancery.workbench.markup.ParsedMarkup;
import org.junit.jupiter.api.Test;

class SmallFiguresTest {
  private static final Period SPAN =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));

  private static IndicatorFigure indicator(Reading... readings) {
    return new IndicatorFigure("i1", "Exports, in crowns", SPAN, List.of(readings));
  }

  private static Reading reading(String date, double value) {
    return new Reading(Edtf.parse(date), value, Double.toString(value));
  }

  @Test
  void drawsASeriesToTheByte() throws Exception {
    IndicatorFigure figure =
        indicator(reading("2020", 12.5), reading("2021", 18.1), reading("2022-07~", 6));

    Golden.compare("indicator.svg", FigureStyle.standalone(figure.draw()));
    assertThat(ParsedMarkup.parse(figure.draw().render()).all("//line[@class='net-line']"))
        .hasSize(2);
  }

  @Test
  void drawsASingleReadingAsADotWithoutATrend() throws Exception {
    IndicatorFigure figure = indicator(reading("2022-12", 1400));
    ParsedMarkup svg = ParsedMarkup.parse(figure.draw().render());

    assertThat(svg.all("//circle[@class='dot']")).hasSize(1);
    assertThat(svg.all("//line[@class='net-line']")).isEmpty();
    assertThat(figure.describe()).isEqualTo("2022-12: 1400.0. One reading: no trend.");
  }

  @Test
  void drawsNegativeReadingsBelowPositiveOnes() throws Exception {
    ParsedMarkup svg =
        ParsedMarkup.parse(indicator(reading("2020", -5), reading("2021", 5)).draw().render());
    List<String> heights = svg.attribute("//circle[@class='dot']", "cy");

    assertThat(Double.parseDouble(heights.get(0)))
        .isGreaterThan(Double.parseDouble(heights.get(1)));
  }

  @Test
  void refusesAReadingThatIsNoNumber() {
    assertThatThrownBy(() -> reading("2020", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void drawsConflictToTheLeftAndCooperationToTheRight() throws Exception {
    MixFigure mix =
        new MixFigure(Map.of(QuadClass.MATERIAL_COOPERATION, 3L, QuadClass.VERBAL_CONFLICT, 1L), 4);
    ParsedMarkup svg = ParsedMarkup.parse(mix.draw().render());

    assertThat(svg.attribute("//rect[@class='mc edge-c']", "x")).containsExactly("44");
    assertThat(svg.attribute("//rect[@class='mc edge-c']", "width")).containsExactly("32.25");
    assertThat(svg.attribute("//rect[@class='vf edge-f']", "x")).containsExactly("33.25");
  }

  @Test
  void drawsNoBarForNoIncident() throws Exception {
    assertThat(ParsedMarkup.parse(new MixFigure(Map.of(), 1).draw().render()).all("//rect"))
        .isEmpty();
  }
}
