// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * A text file that a person wrote, decoded: UTF-8, a byte order mark taken off, every line end a
 * single line feed.
 *
 * @param name name of the file within its folder, the same on every machine
 * @param shown the file as the person named it, for messages
 * @param text what it says
 */
public record SourceText(String name, String shown, String text) {
  /** Bytes of the largest file that is read: some 30,000 coded events. */
  public static final int LARGEST = 16 << 20;

  public SourceText {
    requireNonNull(name, "name");
    requireNonNull(shown, "shown");
    requireNonNull(text, "text");
  }

  /** Reads a file wherever it is; otherwise as {@link #read(Path, String)}. */
  public static SourceText read(Path file) {
    Path name = file.getFileName();
    Path folder = file.toAbsolutePath().getParent();
    return read(
        folder == null ? Path.of("") : folder, name == null ? file.toString() : name.toString());
  }

  /**
   * Reads a file of a folder.
   *
   * @throws ChanceryException with {@link Fault#DATA} if it is too large, no UTF-8, or has
   *     characters that no text has; with {@link Fault#USER} if it cannot be opened
   */
  public static SourceText read(Path folder, String name) {
    Path file = folder.resolve(name);
    String shown = shown(file);
    try {
      if (Files.size(file) > LARGEST) {
        throw ChanceryException.at(
            Fault.DATA,
            shown,
            "the file has more than " + (LARGEST >> 20) + " MiB",
            "Large data are a feed: list the file under 'feeds' in case.yaml.");
      }
      return decode(name, shown, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.USER, shown, "the file cannot be read", "Check that it exists and is yours.")
          .causedBy(unreadable);
    }
  }

  /**
   * Decodes the bytes of a file.
   *
   * @throws ChanceryException as {@link #read} does
   */
  public static SourceText decode(String name, String shown, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
    String text = decoded.flip().toString();
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    if (result.isError()) {
      throw unreadable(
          shown,
          text,
          "a byte that is no UTF-8",
          "Save the file as UTF-8 in your editor, and look at the special characters of this line.");
    }
    SourceText source = new SourceText(name, shown, text);
    source.refuseControls();
    return source;
  }

  /** The path as people read it, with slashes on every system. */
  public static String shown(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** The lines, without their ends. */
  public List<String> lines() {
    return text.lines().toList();
  }

  private void refuseControls() {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isNoText(character)) {
        throw unreadable(
            shown,
            text.substring(0, i),
            "a character that no text has, U+%04X".formatted((int) character),
            "Delete it: it is invisible in most editors.");
      }
    }
  }

  private static boolean isNoText(char character) {
    boolean control = Character.isISOControl(character) && "\t\n\u0085".indexOf(character) < 0;
    return control || character == '\ufffe' || character == '\uffff' || character == '\ufeff';
  }

  private static ChanceryException unreadable(
      String shown, String before, String what, String next) {
    long line = before.chars().filter(character -> character == '\n').count() + 1;
    return ChanceryException.at(Fault.DATA, shown + ":" + line, what, next);
  }
}
