// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** A file to import: plain text, gzip, or a zip of such files. What it is shows in its bytes. */
public final class InputFile {
  private static final int PEEK = 4;

  private final Path path;

  /** The file at a path. */
  public InputFile(Path path) {
    this.path = path;
  }

  /** What is done with one text in the file. */
  @FunctionalInterface
  public interface TextReader {
    /**
     * Reads one text.
     *
     * @param name name of the text: of the file, or of the file and its zip member
     * @param text its bytes; not to be closed
     */
    void read(String name, InputStream text) throws IOException;
  }

  /** The name by which the file is reported. */
  public String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** Length in bytes. */
  public long bytes() {
    try {
      return Files.size(path);
    } catch (IOException missing) {
      throw unreadable(missing);
    }
  }

  /** SHA-256 of the bytes, in hexadecimal. */
  public String sha256() {
    try (InputStream in = open()) {
      MessageDigest digest = sha();
      byte[] block = new byte[1 << 16];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        digest.update(block, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  /**
   * Hands every text in the file to a reader, in order.
   *
   * @return SHA-256 of the file's bytes, in hexadecimal
   * @throws IOException if the file breaks off; what came before it was read
   */
  public String readTexts(TextReader reader) throws IOException {
    try (DigestInputStream digested = new DigestInputStream(open(), sha())) {
      BufferedInputStream in = new BufferedInputStream(digested, 1 << 16);
      in.mark(PEEK);
      byte[] magic = in.readNBytes(PEEK);
      in.reset();
      if (magic.length == PEEK && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3) {
        readMembers(in, reader);
      } else if (magic.length >= 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
        reader.read(name(), new GZIPInputStream(in, 1 << 16));
      } else {
        reader.read(name(), in);
      }
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }
  }

  private void readMembers(InputStream in, TextReader reader) throws IOException {
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1); // any name will do
    int members = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        members++;
        reader.read(members == 1 ? name() : name() + "!" + entry.getName(), zip);
      }
    }
  }

  private InputStream open() throws IOException {
    if (Files.isDirectory(path)) {
      throw ChanceryException.at(
          Fault.USER, path.toString(), "this is a folder", "Name the files in it.");
    }
    return Files.newInputStream(path);
  }

  private ChanceryException unreadable(IOException cause) {
    return ChanceryException.at(
            Fault.DATA,
            path.toString(),
            "the file cannot be read",
            "Check that it exists and that you may read it.")
        .causedBy(cause);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
