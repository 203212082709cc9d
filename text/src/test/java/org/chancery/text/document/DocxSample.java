// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes DOCX files with Apache POI. */
final class DocxSample implements AutoCloseable {
  private final XWPFDocument docx = new XWPFDocument();

  DocxSample() {
    XWPFStyles styles = docx.createStyles();
    styles.addStyle(style("Titel", "Title"));
    styles.addStyle(style("Kop1", "heading 1"));
    styles.addStyle(style("Inhopg1", "toc 1"));
    styles.addStyle(style("Bijschrift", "caption"));
  }

  private static XWPFStyle style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    return new XWPFStyle(style);
  }

  DocxSample styled(String style, String text) {
    XWPFParagraph paragraph = docx.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return this;
  }

  DocxSample paragraph(String text) {
    docx.createParagraph().createRun().setText(text);
    return this;
  }

  DocxSample withFootnote(String text, String note) {
    XWPFParagraph paragraph = docx.createParagraph();
    paragraph.createRun().setText(text);
    var footnote = docx.createFootnote();
    footnote.createParagraph().createRun().setText(note);
    paragraph.addFootnoteReference(footnote);
    return this;
  }

  DocxSample withEndnote(String text, String note) {
    XWPFParagraph paragraph = docx.createParagraph();
    paragraph.createRun().setText(text);
    var endnote = docx.createEndnote();
    endnote.createParagraph().createRun().setText(note);
    paragraph.getCTP().addNewR().addNewEndnoteReference().setId(endnote.getId());
    return this;
  }

  DocxSample row(List<String> cells) {
    XWPFTable table = docx.createTable(1, cells.size());
    for (int i = 0; i < cells.size(); i++) {
      table.getRow(0).getCell(i).setText(cells.get(i));
    }
    return this;
  }

  XWPFDocument docx() {
    return docx;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    docx.write(out);
    return out.toByteArray();
  }

  byte[] encrypted(String password) throws IOException, GeneralSecurityException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(bytes());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Override
  public void close() throws IOException {
    docx.close();
  }
}
