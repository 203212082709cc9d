// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Guards against page contents that unpack to more than memory holds: PDFBox unpacks them whole.
 */
final class PdfBomb {
  private PdfBomb() {}

  /** Unpacks the contents of a page to nowhere, and counts. */
  static void check(PDPage page) throws IOException {
    Iterator<PDStream> contents = page.getContentStreams();
    while (contents.hasNext()) {
      COSStream stream = contents.next().getCOSObject();
      COSBase filter = stream.getFilters();
      if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
        count(stream);
      }
    }
  }

  private static void count(COSStream stream) throws IOException {
    byte[] chunk = new byte[65_536];
    long unpacked = 0;
    try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        unpacked += read;
        if (unpacked > Limits.PDF_CONTENT_BYTES) {
          throw new IOException("a page of more than " + unpacked + " bytes");
        }
      }
    } catch (ZipException | EOFException damaged) {
      // What PDFBox makes of a damaged stream is no more than this was.
      return;
    }
  }
}
