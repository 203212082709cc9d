// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final String PROBE =
      """
      <script>
      addEventListener('load', () => {
        const root = document.scrollingElement;
        const shown = q => [...document.querySelectorAll(q)]
          .filter(e => getComputedStyle(e).display !== 'none').length;
        parent.postMessage([root.scrollWidth - root.clientWidth, shown('.fig-w'), shown('.fig-n'),
          shown('.exhibit')].join(' '), '*');
      });
      </script>
      """;

  private static final String FRAME =
      """
      <body style="margin:0"><iframe src="%s" style="border:0;width:%dpx;height:%dpx"></iframe>
      <script>addEventListener('message', e => document.title = 'measured ' + e.data)</script>
      """;

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

  private Path framed(Brief brief, String fragment, int width, int height, boolean probed)
      throws Exception {
    String page = HtmlRendering.render(brief);
    if (probed) {
      page = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", PROBE);
    }
    write("page.html", page);
    return write("frame.html", FRAME.formatted("page.html" + fragment, width, height));
  }

  private int[] measure(Brief brief, String fragment, int width) throws Exception {
    String dump = browser.dump(framed(brief, fragment, width, 800, true), 1300, 900);
    Matcher measured = Pattern.compile("measured (-?\\d+) (\\d+) (\\d+) (\\d+)").matcher(dump);
    assertThat(measured.find()).as("the probe answers").isTrue();
    int[] values = new int[4];
    for (int i = 0; i < 4; i++) {
      values[i] = Integer.parseInt(measured.group(i + 1));
    }
    return values;
  }

  @ParameterizedTest
  @CsvSource({"1280", "900", "720", "690", "390", "340"})
  void neverScrollsSideways(int width) throws Exception {
    assertThat(measure(Briefs.sample(), "", width)[0]).as("pixels too wide").isZero();
  }

  @Test
  void neverScrollsSidewaysWithALargeRecord() throws Exception {
    Brief large = Briefs.large(400, 40, 200);

    assertThat(measure(large, "", 1280)[0]).isZero();
    assertThat(measure(large, "", 390)[0]).isZero();
  }

  @Test
  void showsEachFigureOnceInTheFormatOfTheWindow() throws Exception {
    assertThat(measure(Briefs.sample(), "", 1280)).containsSequence(4, 0);
    assertThat(measure(Briefs.sample(), "", 390)).containsSequence(0, 4);
  }

  @Test
  void opensOneExhibitAndOnlyWhenAsked() throws Exception {
    assertThat(measure(Briefs.sample(), "", 1280)[3]).isZero();
    assertThat(measure(Briefs.sample(), "#e3", 1280)[3]).isEqualTo(1);
    assertThat(measure(Briefs.sample(), "#closed", 390)[3]).isZero();
  }

  @ParameterizedTest
  @CsvSource({"wide, 1280, 4000", "phone, 390, 6000"})
  void isDrawnInLightAndInDark(String window, int width, int height) throws Exception {
    Path page = framed(Briefs.sample(), "", width, height, false);

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
