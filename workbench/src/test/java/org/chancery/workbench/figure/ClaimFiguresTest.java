// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.figure.EffectFigure.Axis;
import org.chancery.workbench.figure.EffectFigure.Ends;
import org.chancery.workbench.figure.EffectFigure.Point;
import org.chancery.workbench.figure.EffectFigure.Region;
import org.chancery.workbench.figure.EffectFigure.Side;
import org.chancery.workbench.markup.Golden;
import org.chancery.workbench.markup.ParsedMarkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ClaimFiguresTest {
  private static final Axis RATIO = new Axis("ratio", true, 1, 0.8, Optional.of(Region.BELOW));
  private static final Period SPAN =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));

  private static Point point(String choice, double effect, double low, double high, Side side) {
    return new Point(choice, effect, Optional.of(new Ends(low, high)), effect + "", side);
  }

  private static EffectFigure effect(Point... choices) {
    return new EffectFigure(
        "c1",
        "Effect behind the claim: they cooled.",
        RATIO,
        point("Main specification", 0.45, 0.3, 0.66, Side.CLAIMED),
        List.of(choices),
        List.of("Goldstein scale"));
  }

  private static EffectFigure several() {
    return effect(
        point("main specification", 0.45, 0.3, 0.66, Side.CLAIMED),
        point("windows one month earlier", 0.6, 0.4, 0.9, Side.CLAIMED),
        point(
            "without hope-1894, and a name that is far too long for the room",
            1.2,
            0.5,
            40,
            Side.CONTRARY),
        point("each coding counts", 1, 0.9, 1.1, Side.NEITHER));
  }

  private static EffectFigure crowded(int count) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double effect = 0.4 + i * 0.3 / count;
      points.add(point("without event " + i, effect, effect * 0.8, effect * 1.3, Side.CLAIMED));
    }
    return effect(points.toArray(new Point[0]));
  }

  private static EvidenceFigure evidence(List<String> pro, List<String> contra) {
    return new EvidenceFigure(
        "c2",
        "Incidents for and against the claim: they spoke.",
        SPAN,
        marks(pro),
        marks(contra),
        "Nothing to draw: no source covers where things happen.");
  }

  private static List<EvidenceFigure.Mark> marks(List<String> dates) {
    List<EvidenceFigure.Mark> marks = new ArrayList<>();
    for (String date : dates) {
      marks.add(
          new EvidenceFigure.Mark("" + (marks.size() + 1), Edtf.parse(date), Optional.empty()));
    }
    return marks;
  }

  private static ParsedMarkup parsed(org.chancery.workbench.markup.Element picture)
      throws Exception {
    return ParsedMarkup.parse(picture.render());
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void drawsAnEffectToTheByte(Format format) throws Exception {
    Golden.compare(
        "claim-effect-%s.svg".formatted(format.mark()),
        FigureStyle.standalone(several().draw(format)));
  }

  @Test
  void drawsIncidentsToTheByte() throws Exception {
    EvidenceFigure figure =
        evidence(List.of("2020-05-03", "2020-05-10", "2021/2022", "../2020-06"), List.of("2023"));

    Golden.compare("claim-evidence.svg", FigureStyle.standalone(figure.draw(Format.WIDE)));
  }

  @Test
  void tellsTheSidesByShape() throws Exception {
    ParsedMarkup svg = parsed(several().draw(Format.WIDE));

    // one of each in the key as well
    assertThat(svg.all("//circle[@class='dot']")).hasSize(3);
    assertThat(svg.all("//path[@class='cross']")).hasSize(2);
    assertThat(svg.all("//circle[@class='dot hollow']")).hasSize(2);
  }

  @Test
  void putsTheSmallestEffectFirst() throws Exception {
    List<String> names =
        parsed(several().draw(Format.WIDE)).all("//text[@class='small' and @x='0']").stream()
            .map(Element::getTextContent)
            .toList();

    assertThat(names)
        .startsWith("main specification", "windows one month earlier", "each coding counts");
    assertThat(names.get(3)).startsWith("without hope-1894").endsWith("…");
  }

  @Test
  void drawsRatiosOnALogarithmicScale() {
    EffectScale scale = new EffectScale(several(), 0, 100);

    assertThat(scale.x(1) - scale.x(0.5)).isCloseTo(scale.x(0.8) - scale.x(0.4), within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void doesNotLetOneVagueChoicePressTheOthers() {
    EffectScale scale = new EffectScale(several(), 0, 100);

    assertThat(scale.beyond(40)).isTrue();
    assertThat(scale.x(1.2) - scale.x(0.45)).isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 25, 26, 60, 400})
  void namesChoicesWithoutTouching(int count) throws Exception {
    for (Format format : Format.values()) {
      ParsedMarkup svg = parsed(crowded(count).draw(format));
      List<Element> names = svg.all("//text[@class='small' and @x='0']");

      assertThat(names).hasSizeLessThanOrEqualTo(50);
      assertThat(names.get(0).getTextContent()).isEqualTo("without event 0");
      assertThat(names.get(names.size() - 1).getTextContent())
          .isEqualTo("without event " + (count - 1));
      for (int i = 1; i < names.size(); i++) {
        assertThat(number(names.get(i), "y") - number(names.get(i - 1), "y"))
            .isGreaterThanOrEqualTo(12);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 400})
  void staysWithinItsFrame(int count) throws Exception {
    for (Format format : Format.values()) {
      ParsedMarkup svg = parsed(crowded(count).draw(format));
      String[] box = svg.attribute("//svg", "viewBox").get(0).split(" ");

      for (Element mark : svg.all("//circle")) {
        assertThat(number(mark, "cx")).isBetween(0.0, Double.parseDouble(box[2]));
        assertThat(number(mark, "cy")).isBetween(0.0, Double.parseDouble(box[3]));
      }
      for (Element words : svg.all("//text")) {
        assertThat(number(words, "y")).isBetween(0.0, Double.parseDouble(box[3]));
      }
    }
  }

  @Test
  void saysInWordsWhatItShows() {
    assertThat(several().describe())
        .isEqualTo(
            "Main specification: 0.45. No effect is 1, the margin 0.8. Of 5 choices 2 lie on the"
                + " side of the claim, 1 on the other, 2 on neither.");
  }

  @Test
  void drawsWhatIsForAboveAndWhatIsAgainstBelow() throws Exception {
    ParsedMarkup svg =
        parsed(evidence(List.of("2020-05-03"), List.of("2021-05-03")).draw(Format.WIDE));
    double line = number(svg.all("//line[@class='axis']").get(0), "y1");
    Element pro = svg.all("//circle[@class='flag']").get(0);
    Element contra = svg.all("//rect[@class='flag']").get(0);

    assertThat(number(pro, "cy")).isLessThan(number(contra, "y"));
    assertThat(line).isGreaterThan(number(pro, "cy"));
  }

  @Test
  void setsMarksOfOneDayApart() throws Exception {
    List<Element> marks =
        parsed(evidence(List.of("2020-05-03", "2020-05-03"), List.of()).draw(Format.NARROW))
            .all("//circle[@class='flag']");

    assertThat(number(marks.get(0), "cy") - number(marks.get(1), "cy")).isGreaterThan(16);
  }

  @Test
  void saysWhyThereIsNothingToDraw() throws Exception {
    ParsedMarkup svg = parsed(evidence(List.of(), List.of()).draw(Format.NARROW));

    assertThat(svg.all("//text").get(0).getTextContent()).startsWith("Nothing to draw");
    assertThat(svg.all("//desc").get(0).getTextContent()).contains("no source covers");
  }
}
