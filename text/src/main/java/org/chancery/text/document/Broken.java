// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What an input error means, in words, with what to do. */
final class Broken {
  private Broken() {}

  static String words(IOException failure) {
    if (failure instanceof ArchiveBudget.ExceededException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof EOFException) {
      return "it breaks off in the middle: fetch it again";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "it may not be read: change its permissions";
    }
    if (failure instanceof ZipException) {
      String message = String.valueOf(failure.getMessage());
      return message.contains("encrypted")
          ? "it is encrypted: unpack it with its password and give the files"
          : "it is damaged (" + Cleaning.line(message) + "): fetch it again";
    }
    return "it cannot be read (" + Cleaning.line(String.valueOf(failure.getMessage())) + ")";
  }
}
