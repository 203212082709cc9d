// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text: by their byte order mark; else UTF-16 where every second byte is zero; else UTF-8;
 * and where they are not that, Windows-1252, in which every byte stands for something.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 4_096;

  private TextDecoder() {}

  static String decode(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (zerosAt(bytes, 1)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (zerosAt(bytes, 0)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether nearly all bytes of this parity are zero and few of the other are. */
  private static boolean zerosAt(byte[] bytes, int parity) {
    int length = Math.min(bytes.length, SAMPLE);
    if (length < 8) {
      return false;
    }
    int here = 0;
    int there = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == parity) {
          here++;
        } else {
          there++;
        }
      }
    }
    return here > length * 2 / 5 && there < length / 20;
  }
}
