// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Briefs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The brief as a browser shows it. Pictures stay in {@code target/browser} to be looked at.
 *
 * <p>A window of Chromium is never narrower than 500 pixels, so the page is put in a frame of the
 * width that is wanted; its media queries answer to the frame. The page itself runs no script: what
 * is measured is a copy with a probe in it.
 */
class BriefInBrowserIT {
  /* Of the sample: four, and one for each of its eight claims. */
  private static final int FIGURES = 12;

  private static final String PROBE =
      """
      <script>
      addEventListener('load', () => {
        const root = document.scrollingElement;
        const shown = q => [...document.querySelectorAll(q)]
          .filter(e => getComputedStyle(e).display !== 'none').length;
        parent.postMessage([name, root.scrollWidth - root.clientWidth, shown('.fig-w'),
          shown('.fig-n'), shown('.exhibit')].join(' '), '*');
      });
      </script>
      """;

  private static final String LISTENER =
      """
      <script>
      addEventListener('message', e => {
        document.body.append(Object.assign(document.createElement('p'), {innerText: e.data}));
      });
      </script>
      """;

  private static final String FRAME =
      """
      <iframe name="%s" src="%s" style="border:0;width:%dpx;height:%dpx"></iframe>
      """;

  /** A window to look through. */
  private record Window(int width, String fragment) {
    String name() {
      return width + fragment;
    }
  }

  /** What was found in a window. */
  private record Findings(int pixelsTooWide, int wideFigures, int narrowFigures, int exhibits) {}

  private static final Pattern MEASURED =
      Pattern.compile("<p>(\\S+) (-?\\d+) (\\d+) (\\d+) (\\d+)</p>");
  private static final int HEIGHT = 800;

  @TempDir Path folder;
  private Chromium browser;

  @BeforeEach
  void findBrowser() {
    Optional<Chromium> found = Chromium.find(folder);
    assumeTrue(found.isPresent(), "no chromium on the PATH, nor named by CHROME: not looked at");
    browser = found.orElseThrow();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private Map<String, Findings> measure(Brief brief, Window... windows) throws Exception {
    String page = HtmlRendering.render(brief);
    write(
        "probed.html",
        page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", PROBE));
    StringBuilder frames = new StringBuilder("<!DOCTYPE html><body>" + LISTENER);
    for (Window window : windows) {
      frames.append(
          FRAME.formatted(
              window.name(), "probed.html" + window.fragment(), window.width(), HEIGHT));
    }
    String dump = browser.dump(write("frames.html", frames.toString()));
    Map<String, Findings> findings = new HashMap<>();
    Matcher found = MEASURED.matcher(dump);
    while (found.find()) {
      findings.put(
          found.group(1),
          new Findings(number(found, 2), number(found, 3), number(found, 4), number(found, 5)));
    }
    assertThat(findings).as("windows that answer").hasSameSizeAs(windows);
    return findings;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  @Test
  void neverScrollsSidewaysAndShowsEachFigureOnce() throws Exception {
    Map<String, Findings> findings =
        measure(
            Briefs.sample(),
            new Window(1280, ""),
            new Window(900, ""),
            new Window(720, ""),
            new Window(690, ""),
            new Window(390, ""),
            new Window(340, ""));

    assertThat(findings.values()).extracting(Findings::pixelsTooWide).containsOnly(0);
    assertThat(findings.get("720")).isEqualTo(new Findings(0, FIGURES, 0, 0));
    assertThat(findings.get("690")).isEqualTo(new Findings(0, 0, FIGURES, 0));
  }

  @Test
  void neverScrollsSidewaysWithALargeRecord() throws Exception {
    assertThat(measure(Briefs.large(400, 40, 200), new Window(1280, ""), new Window(390, "")))
        .allSatisfy((window, findings) -> assertThat(findings.pixelsTooWide()).isZero());
  }

  @Test
  void opensOneExhibitAndOnlyWhenAsked() throws Exception {
    Map<String, Findings> findings =
        measure(
            Briefs.sample(),
            new Window(1280, "#e3"),
            new Window(390, "#e3"),
            new Window(1280, "#closed"));

    assertThat(findings.get("1280#e3")).isEqualTo(new Findings(0, FIGURES, 0, 1));
    assertThat(findings.get("390#e3")).isEqualTo(new Findings(0, 0, FIGURES, 1));
    assertThat(findings.get("1280#closed")).isEqualTo(new Findings(0, FIGURES, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"wide, 1280, 4000", "phone, 390, 6000"})
  void isDrawnInLightAndInDark(String window, int width, int height) throws Exception {
    write("page.html", HtmlRendering.render(Briefs.sample()));
    String frame = "<body style=\"margin:0\">" + FRAME.formatted("", "page.html", width, height);
    Path page = write("frame.html", frame);

    BufferedImage light = look(window + "-light", page, width, height, false);
    BufferedImage dark = look(window + "-dark", page, width, height, true);

    assertThat(brightness(light)).isGreaterThan(240);
    assertThat(brightness(dark)).isLessThan(40);
  }

  private BufferedImage look(String name, Path page, int width, int height, boolean dark)
      throws Exception {
    Path picture = browser.picture(name, page, Math.max(width, 500), height, dark);
    Path kept = Path.of("target", "browser", name + ".png");
    Files.createDirectories(kept.getParent());
    Files.copy(picture, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return ImageIO.read(picture.toFile());
  }

  /** Brightness of the ground, 0 to 255, at the upper left corner of the page. */
  private static int brightness(BufferedImage picture) {
    int colour = picture.getRGB(4, 4);
    return ((colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff)) / 3;
  }
}
