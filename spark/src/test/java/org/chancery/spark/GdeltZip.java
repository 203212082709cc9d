// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of one table, as GDELT packs it. */
final class GdeltZip {
  private GdeltZip() {}

  static void write(Path file, List<String> rows) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("rows.CSV"));
      for (String row : rows) {
        zip.write((row + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
