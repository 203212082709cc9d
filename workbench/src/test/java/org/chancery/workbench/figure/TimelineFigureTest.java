// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.figure.TimelineFigure.Lane;
import org.chancery.workbench.figure.TimelineFigure.Mark;
import org.chancery.workbench.markup.Anchor;
import org.chancery.workbench.markup.Golden;
import org.chancery.workbench.markup.Link;
import org.chancery.workbench.markup.ParsedMarkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineFigureTest {
  private static final Period SPAN =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));

  private static final TimelineFigure SAMPLE =
      new TimelineFigure(
          "t",
          "Events of Ruritania",
          SPAN,
          List.of(
              new Lane(
                  "Graustark",
                  List.of(
                      mark("../2020-06", QuadClass.VERBAL_COOPERATION, Status.OCCURRED, false),
                      mark("2020-02-11", QuadClass.MATERIAL_COOPERATION, Status.OCCURRED, false),
                      mark("2021/2022", QuadClass.VERBAL_CONFLICT, Status.DISPUTED, false),
                      mark("2022-03-01", QuadClass.MATERIAL_CONFLICT, Status.OCCURRED, true),
                      mark("2022-09", QuadClass.VERBAL_COOPERATION, Status.NEGATED, false))),
              new Lane(
                  "A league with a name that is far too long to stand beside its lane",
                  List.of(
                      new Mark(
                          Edtf.parse("2023-12-31"),
                          Optional.empty(),
                          Status.OCCURRED,
                          false,
                          "<b>bold</b>",
                          Optional.of(Link.to(new Anchor("x")))))),
              new Lane("Borduria", List.of())));

  private static Mark mark(String date, QuadClass quad, Status status, boolean corrected) {
    return new Mark(Edtf.parse(date), Optional.of(quad), status, corrected, date, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void isDrawnToTheByte(Format format) throws Exception {
    String svg = FigureStyle.standalone(SAMPLE.draw(format));

    Golden.compare("timeline-%s.svg".formatted(format.name().toLowerCase(Locale.ROOT)), svg);
    ParsedMarkup.parse(svg);
  }

  @Test
  void fillsWhatOccurredAndHollowsWhatDidNot() throws Exception {
    ParsedMarkup svg = ParsedMarkup.parse(SAMPLE.draw(Format.WIDE).render());

    assertThat(svg.all("//*[@class='mark m-vf hollow']")).hasSize(1);
    assertThat(svg.all("//*[@class='mark m-mf']")).hasSize(2); // one of them in the key
    // a negated mark is struck: shape and stroke, here and in the key
    assertThat(svg.all("//path[@class='mark m-vc hollow']")).hasSize(2);
    assertThat(svg.all("//circle[@class='corrected']")).hasSize(2);
  }

  @Test
  void drawsNothingWhereTheTimeIsNotShown() throws Exception {
    Mark before = mark("2014", QuadClass.MATERIAL_CONFLICT, Status.OCCURRED, false);
    TimelineFigure figure =
        new TimelineFigure("t", "Old", SPAN, List.of(new Lane("Graustark", List.of(before))));

    ParsedMarkup svg = ParsedMarkup.parse(figure.draw(Format.WIDE).render());
    assertThat(svg.all("//*[@class='mark m-mf']")).hasSize(1); // the one in the key
    assertThat(figure.outside()).isEqualTo(1);
    assertThat(SAMPLE.outside()).isZero();
  }

  @Test
  void describesItselfLaneByLane() {
    assertThat(SAMPLE.describe()).contains("6 marks", "Graustark 5", "Borduria 0");
  }

  @Test
  void hidesNoMarkBehindAnother() throws Exception {
    Random random = new Random(4);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      LocalDate day = SPAN.first().plusDays(random.nextInt(200));
      marks.add(mark(day.toString(), QuadClass.VERBAL_COOPERATION, Status.OCCURRED, false));
    }
    marks.sort((a, b) -> a.date().compareTo(b.date()));
    TimelineFigure crowded =
        new TimelineFigure("t", "Crowded", SPAN, List.of(new Lane("Graustark", marks)));

    List<double[]> centres = new ArrayList<>();
    ParsedMarkup svg = ParsedMarkup.parse(crowded.draw(Format.NARROW).render());
    for (var circle : svg.all("//circle[@class='mark m-vc'][not(ancestor::g[@transform])]")) {
      centres.add(
          new double[] {
            Double.parseDouble(circle.getAttribute("cx")),
            Double.parseDouble(circle.getAttribute("cy"))
          });
    }

    assertThat(centres).hasSize(200);
    for (int i = 0; i < centres.size(); i++) {
      for (int j = 0; j < i; j++) {
        double apart =
            Math.hypot(
                centres.get(i)[0] - centres.get(j)[0], centres.get(i)[1] - centres.get(j)[1]);
        assertThat(apart).isGreaterThan(8); // two radii
      }
    }
  }
}
