// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Opens archives and hands their entries on. Nothing is unpacked to disk under a name the archive
 * gives; an entry that grows beyond measure is cut off and the next is read, until the whole
 * archive has grown too large.
 */
final class Archives {
  private final Intake intake;
  private final Delivery delivery;

  Archives(Intake intake, Delivery delivery) {
    this.intake = intake;
    this.delivery = delivery;
  }

  void read(Format format, Origin origin, InputStream in, Optional<Path> file, ArchiveBudget budget)
      throws IOException, UnreadableException {
    if (origin.depth() >= Limits.ARCHIVE_DEPTH) {
      throw new UnreadableException(
          "nested",
          "it lies in %d archives inside one another: unpack it by hand".formatted(origin.depth()));
    }
    if (format == Format.GZIP) {
      CountedStream packed = new CountedStream(in);
      InputStream unpacked = budget.unpacked(new GZIPInputStream(packed), packed::count);
      intake.content(origin.unpacked(), unpacked, Optional.empty(), budget);
    } else if (format == Format.TAR) {
      tar(origin, in, budget);
    } else if (file.isPresent()) {
      zip(origin, file.get(), budget);
    } else {
      spooled(origin, in, budget);
    }
  }

  private void tar(Origin origin, InputStream in, ArchiveBudget budget) throws IOException {
    TarStream tar = new TarStream(in);
    for (Optional<String> name = tar.next(); name.isPresent(); name = tar.next()) {
      budget.entry();
      entry(origin, name.get(), tar.content(), budget);
    }
  }

  /** The table of contents stands at the end of a zip file, so that a stream is kept first. */
  private void spooled(Origin origin, InputStream in, ArchiveBudget budget) throws IOException {
    Path spool = Files.createTempFile("chancery", ".zip");
    try {
      // Where it breaks off or grows too large, what came is read as a damaged archive.
      CountedStream counted = new CountedStream(in);
      Optional<IOException> failure = Optional.empty();
      try {
        Files.copy(
            budget.unpacked(counted, counted::count), spool, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException brokenOff) {
        failure = Optional.of(brokenOff);
      }
      zip(origin, spool, budget);
      if (failure.isPresent()) {
        throw failure.get();
      }
    } finally {
      Files.deleteIfExists(spool);
    }
  }

  private void zip(Origin origin, Path file, ArchiveBudget budget) throws IOException {
    try (ZipFile zip = open(file)) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        budget.entry();
        if (!entry.isDirectory()) {
          zipEntry(origin, zip, entry, budget);
        }
        if (budget.spent()) {
          return;
        }
      }
    } catch (ZipException damaged) {
      salvage(origin, file, budget, damaged);
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException notUtf8) {
      // Names of entries made on old systems are in their own character set.
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private void zipEntry(Origin origin, ZipFile zip, ZipEntry entry, ArchiveBudget budget) {
    try (InputStream in = zip.getInputStream(entry)) {
      entry(origin, entry.getName(), budget.unpacked(in, entry::getCompressedSize), budget);
    } catch (IOException failure) {
      Origin inside = origin.entry(EntryName.safe(entry.getName()));
      delivery.problem(inside.id(), 0, "unreadable", Broken.words(failure));
    }
  }

  /** Reads a damaged archive from its beginning, as far as it goes. */
  private void salvage(Origin origin, Path file, ArchiveBudget budget, ZipException damaged)
      throws IOException {
    try (CountedStream packed = new CountedStream(Files.newInputStream(file));
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
      for (Optional<ZipEntry> next = next(zip); next.isPresent(); next = next(zip)) {
        ZipEntry entry = next.get();
        budget.entry();
        if (!entry.isDirectory()) {
          InputStream unpacked = budget.unpacked(zip, packed::count);
          entry(origin, entry.getName(), unpacked, budget);
        }
      }
    }
    throw damaged;
  }

  private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
    try {
      return Optional.ofNullable(zip.getNextEntry());
    } catch (IllegalArgumentException malformedName) {
      ZipException damaged = new ZipException("the name of an entry is damaged");
      damaged.initCause(malformedName);
      throw damaged;
    }
  }

  private void entry(Origin origin, String name, InputStream in, ArchiveBudget budget) {
    String safe = EntryName.safe(name);
    if (!EntryName.isLitter(safe)) {
      intake.content(origin.entry(safe), in, Optional.empty(), budget);
    }
  }
}
