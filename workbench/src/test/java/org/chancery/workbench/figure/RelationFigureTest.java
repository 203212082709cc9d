// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.workbench.figure.RelationFigure.Estimate;
import org.chancery.workbench.figure.RelationFigure.Step;
import org.chancery.workbench.markup.Golden;
import org.chancery.workbench.markup.ParsedMarkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationFigureTest {
  private static final Period SPAN =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31));

  private static final RelationFigure SAMPLE =
      figure(
          List.of(
              step(0, CoverageState.SELECTIVE, 3, 1, 0, 0, estimate(2.5)),
              step(1, CoverageState.COVERED, 2, 0, 4, 1, estimate(-1.2, -3.1, 0.8)),
              step(2, CoverageState.NOT_COVERED, 0, 0, 0, 0, Optional.empty()),
              step(3, CoverageState.COVERED, 0, 0, 0, 0, Optional.empty()),
              step(4, CoverageState.PARTLY_COVERED, 0, 2, 0, 3, estimate(-4, -8.5, 0.5)),
              step(5, CoverageState.COVERED, 1, 0, 0, 0, estimate(2.5)),
              step(6, CoverageState.COVERED, 0, 0, 0, 0, Optional.empty()),
              step(7, CoverageState.COVERED, 12, 2, 1, 0, estimate(3, 1.9, 4))),
          List.of(
              flag("1", "The heads of state met in <Strelsau> & \"dined\"", "2020-02-11"),
              flag("2", "Two diplomats were expelled", "2020-05"),
              flag("3", "Talks resumed on the border", "2021-12-30")),
          List.of(
              flag("a", "A quarrel about the customs", "2020/2021-06"),
              flag("b", "An old favour", "../2020-06")));

  private static RelationFigure figure(List<Step> steps, List<Flag> flags, List<Flag> ranges) {
    return new RelationFigure(
        "r1", "Ruritania & Graustark", "incidents per quarter", "Net score", steps, flags, ranges);
  }

  private static Step step(
      int index,
      CoverageState coverage,
      long words,
      long deeds,
      long hostileWords,
      long hostileDeeds,
      Optional<Estimate> net) {
    Period period = SPAN.split(Grain.QUARTER).get(index);
    return new Step(
        period,
        Grain.QUARTER.format(period),
        coverage,
        Map.of(
            QuadClass.VERBAL_COOPERATION, words,
            QuadClass.MATERIAL_COOPERATION, deeds,
            QuadClass.VERBAL_CONFLICT, hostileWords,
            QuadClass.MATERIAL_CONFLICT, hostileDeeds),
        words + deeds + hostileWords + hostileDeeds,
        net);
  }

  private static Optional<Estimate> estimate(double value) {
    return Optional.of(new Estimate(value, OptionalDouble.empty(), OptionalDouble.empty()));
  }

  private static Optional<Estimate> estimate(double value, double low, double high) {
    return Optional.of(new Estimate(value, OptionalDouble.of(low), OptionalDouble.of(high)));
  }

  private static Flag flag(String number, String label, String date) {
    return new Flag(number, label, Edtf.parse(date), Optional.empty());
  }

  private static ParsedMarkup drawn(RelationFigure figure, Format format) throws Exception {
    return ParsedMarkup.parse(figure.draw(format).render());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void isDrawnToTheByte(Format format) throws Exception {
    String svg = FigureStyle.standalone(SAMPLE.draw(format));

    Golden.compare(
        "relation-%s.svg".formatted(format.name().toLowerCase(java.util.Locale.ROOT)), svg);
    assertThat(FigureStyle.standalone(SAMPLE.draw(format))).isEqualTo(svg);
    ParsedMarkup.parse(svg);
  }

  @Test
  void tellsItsNameAndContentToThoseWhoCannotSeeIt() throws Exception {
    ParsedMarkup svg = drawn(SAMPLE, Format.WIDE);

    assertThat(svg.attribute("/svg", "role")).containsExactly("img");
    assertThat(svg.all("/svg/title").get(0).getTextContent()).isEqualTo("Ruritania & Graustark");
    assertThat(svg.all("/svg/desc").get(0).getTextContent())
        .contains("incidents: 32, of cooperation 23, of conflict 9", "Steps not covered: 1");
  }

  @Test
  void drawsBarsTrueToScale() throws Exception {
    ParsedMarkup svg = drawn(SAMPLE, Format.WIDE);
    List<Double> pale =
        svg.attribute("//rect[@class='vc edge-c' and @width!='10']", "height").stream()
            .map(Double::valueOf)
            .toList();

    assertThat(pale).hasSize(4); // 3, 2, 1 and 12 incidents
    assertThat(pale.get(0) / pale.get(2)).isCloseTo(3, within());
    assertThat(pale.get(3) / pale.get(1)).isCloseTo(6, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.01);
  }

  @Test
  void drawsNoRangeOutsideTheTimeThatIsShown() {
    RelationFigure figure =
        figure(
            SAMPLE.steps(),
            List.of(),
            List.of(flag("a", "within", "2020/2021-06"), flag("b", "before", "2014")));

    assertThat(figure.draw(Format.WIDE).render()).contains(">within<").doesNotContain(">before<");
  }

  @Test
  void namesNoPartsFinerThanItsSteps() {
    List<Step> years = new ArrayList<>();
    for (Period year : SPAN.split(Grain.YEAR)) {
      years.add(
          new Step(
              year, Grain.YEAR.format(year), CoverageState.COVERED, Map.of(), 0, Optional.empty()));
    }

    assertThat(figure(years, List.of(), List.of()).draw(Format.WIDE).render())
        .contains(">2021<")
        .doesNotContain(">Q1<");
    assertThat(SAMPLE.draw(Format.WIDE).render()).contains(">Q1<").doesNotContain(">Jan<");
  }

  @Test
  void leavesAGapWhereNoScoreIsStated() throws Exception {
    // steps 0-1 and 4-5 are neighbours with a score; 7 stands alone
    assertThat(drawn(SAMPLE, Format.WIDE).all("//line[@class='net-line']")).hasSize(2);
  }

  @Test
  void hollowsTheDotThatHasNoInterval() throws Exception {
    ParsedMarkup svg = drawn(SAMPLE, Format.WIDE);

    assertThat(svg.all("//circle[@class='dot hollow']")).hasSize(2);
    assertThat(svg.all("//circle[@class='dot']")).hasSize(3);
    assertThat(svg.all("//path[@class='whisker']")).hasSize(9);
  }

  @Test
  void tellsNotCoveredFromNoneRecorded() throws Exception {
    List<String> counts = new ArrayList<>();
    for (var text : drawn(SAMPLE, Format.WIDE).all("//text[@class='small']")) {
      if (text.getTextContent().matches("\\d+|–")) {
        counts.add(text.getTextContent());
      }
    }

    assertThat(counts).endsWith("4", "7", "–", "0", "5", "1", "0", "15", "2020", "2021");
  }

  @Test
  void saysThatNothingIsRecorded() {
    RelationFigure empty =
        figure(
            List.of(step(0, CoverageState.COVERED, 0, 0, 0, 0, Optional.empty())),
            List.of(),
            List.of());

    assertThat(empty.draw(Format.WIDE).render()).contains("none recorded");
    assertThat(SAMPLE.draw(Format.WIDE).render()).doesNotContain("none recorded");
  }

  @Test
  void keepsOneIncidentFromLookingLikeATower() throws Exception {
    RelationFigure single =
        figure(
            List.of(step(0, CoverageState.COVERED, 0, 1, 0, 0, estimate(9.5))),
            List.of(),
            List.of());

    String height =
        drawn(single, Format.WIDE)
            .attribute("//rect[@class='mc edge-c' and @width!='10']", "height")
            .get(0);
    assertThat(Double.parseDouble(height)).isLessThanOrEqualTo(36);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void staysWithinItsFrame(Format format) throws Exception {
    ParsedMarkup svg = drawn(SAMPLE, format);
    double width = Double.parseDouble(svg.attribute("/svg", "width").get(0));
    double height = Double.parseDouble(svg.attribute("/svg", "height").get(0));

    for (var text : svg.all("//text")) {
      double x = Double.parseDouble(text.getAttribute("x"));
      double room = TextWidth.of(text.getTextContent(), TextWidth.SMALL) / 1.08;
      double from =
          switch (text.getAttribute("text-anchor")) {
            case "end" -> text.hasAttribute("transform") ? x : x - room;
            case "middle" -> x - room / 2;
            default -> x;
          };
      double to = text.hasAttribute("transform") ? from : from + room;
      assertThat(from).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
      assertThat(to).as(text.getTextContent()).isLessThanOrEqualTo(width);
      assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
    }
  }

  @Test
  void cannotBeDrawnWithoutAStep() {
    assertThatThrownBy(() -> figure(List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("r1");
  }
}
