// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to do harm, each with a good sentence in it that is to be found. */
@Timeout(60)
class HostileTest {
  private static final String PLANTED = Intakes.PLANTED;

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "table><tr><td", "ul><li", "blockquote", "font", "p><a"})
  void readsHtmlNestedAHundredThousandDeep(String element) {
    String page = "<html><body>" + ("<" + element + ">").repeat(100_000) + PLANTED;

    assertThat(Intakes.of("a.html", page).hasPlanted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.jsonl"})
  void readsLinesOfTenMegabytes(String name) {
    String line = "Nothing happened here. ".repeat(450_000) + PLANTED;
    String text = name.endsWith("jsonl") ? "{\"id\":\"a\",\"text\":\"" + line + "\"}" : line;

    assertThat(Intakes.of(name, text).hasPlanted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "[", "*_", "(", "`", "a\u0301", "^{", "- ", "1. ", "\\", "\u202E", "|"})
  void readsTextOfHalfAMillionTimesOneSign(String sign) {
    String text = sign.repeat(500_000) + "\n\n" + PLANTED;

    assertThat(Intakes.of("a.txt", text).hasPlanted()).isTrue();
    assertThat(Intakes.of("a.md", text).hasPlanted()).isTrue();
  }

  @Test
  void readsTextStrewnWithControlCharacters() {
    StringBuilder text = new StringBuilder();
    PLANTED.chars().forEach(letter -> text.append((char) letter).append("\u200F\u200B"));
    String body = "\u0000\u0001\u0008Before.\u001B\n\n" + text + "\n\n\uFFFE\uD800After.";

    assertThat(Intakes.of("a.txt", body + " Long enough to be a text, all told.").hasPlanted())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقع الوزيران اتفاقا جديدا في مينسك بعد أسبوع من المحادثات.",
        "部长们在明斯克签署了一项新协议。",
        "השרים חתמו על הסכם חדש במינסק.",
        "รัฐมนตรีลงนามข้อตกลงใหม่ในมินสค์"
      })
  void findsTheSentenceAmongOtherLanguages(String other) {
    String text = other.repeat(50) + "\n\n" + PLANTED + "\n\n" + other.repeat(50);

    assertThat(Intakes.of("a.txt", text).hasPlanted()).isTrue();
    assertThat(Intakes.of("a.html", "<p>" + text.replace("\n\n", "</p><p>")).hasPlanted()).isTrue();
  }

  @Test
  void cutsATextThatIsTooLongAndSaysSo() {
    String text = PLANTED + "\n\n" + "More of the same. ".repeat(1_000_000);

    Intakes taken = Intakes.of("a.txt", text);

    assertThat(taken.hasPlanted()).isTrue();
    assertThat(taken.reasons()).contains("cut");
  }

  @Test
  void resolvesNoEntitiesInXml(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the machine");
    String document =
        """
        <?xml version="1.0"?>
        <!DOCTYPE x [
          <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY file SYSTEM "%s">
        ]>
        <w:document xmlns:w="w"><w:body>
          <w:p><w:r><w:t>%s</w:t></w:r></w:p>
          <w:p><w:r><w:t>&file;&b;</w:t></w:r></w:p>
        </w:body></w:document>
        """
            .formatted(secret.toUri(), PLANTED);

    Intakes taken =
        Intakes.of(
            "a.docx",
            Archive.zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8))));

    assertThat(taken.hasPlanted()).isTrue();
    assertThat(taken.body()).noneMatch(text -> text.contains("secret"));
  }

  @Test
  void opensNoConnection() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress("127.0.0.1", 0));
      server.configureBlocking(false);
      String url = "http://" + server.getLocalAddress().toString().replaceFirst("^.*/", "") + "/x";
      String page =
          "<html><head><base href='U'><link rel=stylesheet href='U'><script src='U'></script></head>"
              + "<body><img src='U'><iframe src='U'></iframe><p>"
              + PLANTED
              + "</p></body></html>";
      String document =
          "<!DOCTYPE x SYSTEM 'U'><w:document xmlns:w='U'><w:p><w:r><w:t>"
              + PLANTED
              + "</w:t></w:r></w:p></w:document>";

      Intakes html = Intakes.of("a.html", page.replace("U", url));
      Intakes docx =
          Intakes.of(
              "a.docx",
              Archive.zip(
                  Map.of(
                      "word/document.xml",
                      document.replace("U", url).getBytes(StandardCharsets.UTF_8))));

      assertThat(html.hasPlanted()).isTrue();
      assertThat(docx.hasPlanted()).isTrue();
      assertThat(server.accept()).isNull();
    }
  }

  @Test
  void readsDocxNestedAHundredThousandDeep() throws IOException {
    String document =
        "<w:document xmlns:w='w'>"
            + "<w:tbl><w:tr><w:tc>".repeat(100_000)
            + "<w:p><w:r><w:t>"
            + PLANTED
            + "</w:t></w:r></w:p>";

    Intakes taken =
        Intakes.of(
            "a.docx",
            Archive.zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8))));

    assertThat(taken.hasPlanted()).isTrue();
  }

  @Test
  void doesNotUnpackABombInADocx() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/media/a.png", new byte[300_000_000]);
    parts.put(
        "word/document.xml",
        ("<d><p><r><t>" + PLANTED + "</t></r></p></d>").getBytes(StandardCharsets.UTF_8));

    Intakes taken = Intakes.of("a.docx", Archive.zip(parts));

    assertThat(taken.documents()).isEmpty();
    assertThat(taken.reasons()).hasSize(1);
  }

  @Test
  void passesOverThePageOfAPdfThatUnpacksWithoutEnd() throws IOException {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page().body(60, 100, List.of(PLANTED));
      PDPage bomb = new PDPage();
      PDStream contents = new PDStream(pdf.pdf());
      try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 100; i++) {
          out.write(spaces);
        }
      }
      bomb.setContents(contents);
      pdf.pdf().addPage(bomb);

      Intakes taken = Intakes.of("a.pdf", pdf.bytes());

      assertThat(taken.hasPlanted()).isTrue();
      assertThat(taken.reasons()).containsExactly("broken");
    }
  }

  @Test
  void readsUpToThePageOfAPdfWhoseFormsDrawFormsThatDrawForms() throws IOException {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page().body(60, 100, List.of(PLANTED));
      PDFormXObject form = form(pdf.pdf(), "BT ET ".repeat(10), new PDResources());
      for (int depth = 0; depth < 12; depth++) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), form);
        form = form(pdf.pdf(), "/F Do ".repeat(10), resources);
      }
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), form);
      page.setResources(resources);
      PDStream contents = new PDStream(pdf.pdf());
      try (OutputStream out = contents.createOutputStream()) {
        out.write("/F Do".getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(contents);
      pdf.pdf().addPage(page);

      Intakes taken = Intakes.of("a.pdf", pdf.bytes());

      assertThat(taken.hasPlanted()).isTrue();
      assertThat(taken.reasons()).containsExactly("cut");
    }
  }

  private static PDFormXObject form(PDDocument pdf, String drawing, PDResources resources)
      throws IOException {
    PDFormXObject form = new PDFormXObject(pdf);
    form.setResources(resources);
    form.setBBox(new PDRectangle(0, 0, 10, 10));
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(drawing.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  @Test
  void takesNoTextFromWhatIsNone() {
    ByteArrayOutputStream noise = new ByteArrayOutputStream();
    for (int i = 0; i < 100_000; i++) {
      noise.write(i * 31 % 251);
    }

    Intakes taken = Intakes.of("a.bin", noise.toByteArray());

    assertThat(taken.documents()).isEmpty();
    assertThat(taken.reasons()).containsExactly("format");
  }
}
