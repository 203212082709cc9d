// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.tree.JsonDocument;

/**
 * The log of edits in a case folder: JSON Lines, one edit a line.
 *
 * <p>Thread-safe for appending; processes that append at the same time do not mix their lines.
 */
public final class EditLog {
  /** Name of the file in its case folder. */
  public static final String NAME = "edits.jsonl";

  private final Path file;

  private EditLog(Path file) {
    this.file = file;
  }

  /** The log of a case folder; it need not exist yet. */
  public static EditLog ofCase(Path folder) {
    return new EditLog(folder.resolve(NAME));
  }

  /** The log of a record that belongs to no case, beside it or in its folder. */
  public static EditLog ofRecord(Path record) {
    if (Files.isDirectory(record)) {
      return new EditLog(record.resolve(NAME));
    }
    return new EditLog(record.resolveSibling(record.getFileName() + "." + NAME));
  }

  /** The file that holds it. */
  public Path file() {
    return file;
  }

  /**
   * The edits, in the order in which they were made; none if there is no file.
   *
   * @throws ChanceryException as {@link #read} does
   */
  public List<EditOperation> edits(References references) {
    if (!Files.exists(file)) {
      return List.of();
    }
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    return read(SourceText.read(folder, String.valueOf(file.getFileName())), references);
  }

  /**
   * Reads the edits, in the order in which they were made. Blank lines are passed over.
   *
   * @throws ChanceryException naming every line that cannot be understood; with {@link Fault#DATA}
   *     if any is not JSON, else with {@link Fault#USER}
   */
  public static List<EditOperation> read(SourceText source, References references) {
    Complaints complaints = new Complaints(source.shown());
    EditReading reading = new EditReading(references);
    List<EditOperation> edits = new ArrayList<>();
    int number = 0;
    for (String line : source.lines()) {
      number++;
      if (!line.isBlank()) {
        JsonDocument.line(number, line, complaints)
            .flatMap(node -> reading.read(node, complaints))
            .ifPresent(edits::add);
      }
    }
    complaints.throwIfAny();
    return List.copyOf(edits);
  }

  /**
   * Adds an edit at the end. What is there stays byte for byte; the last line is ended first if it
   * was not. Either the whole line is on disk afterwards, or nothing of it.
   *
   * @throws ChanceryException with {@link Fault#RESOURCE} if another process holds the log, or it
   *     cannot be written
   */
  @SuppressWarnings("try") // the file lock is held, not used
  public synchronized void append(EditOperation edit) {
    byte[] line = (EditLine.of(edit) + "\n").getBytes(UTF_8);
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      append(channel, line);
    } catch (OverlappingFileLockException busy) {
      throw unwritable("another part of Chancery is writing it", "Try again.").causedBy(busy);
    } catch (IOException failed) {
      throw unwritable("the edit could not be written", "Check the disk and the file's rights.")
          .causedBy(failed);
    }
  }

  /**
   * Makes another log of the same edits, if there are any.
   *
   * @throws ChanceryException with {@link Fault#RESOURCE} if it cannot be written
   */
  public void copyTo(EditLog other) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      Files.copy(file, other.file);
    } catch (IOException failed) {
      throw other
          .unwritable("the edits could not be copied", "Copy " + file + " yourself.")
          .causedBy(failed);
    }
  }

  private static void append(FileChannel channel, byte[] line) throws IOException {
    long before = channel.size();
    boolean open = before > 0 && lastByte(channel, before) != '\n';
    ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
    if (open) {
      bytes.put((byte) '\n');
    }
    bytes.put(line).flip();
    try {
      long at = before;
      while (bytes.hasRemaining()) {
        at += channel.write(bytes, at);
      }
      channel.force(true);
    } catch (IOException failed) {
      channel.truncate(before);
      throw failed;
    }
  }

  private static byte lastByte(FileChannel channel, long size) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, size - 1);
    return last.get(0);
  }

  private ChanceryException unwritable(String what, String next) {
    return ChanceryException.at(Fault.RESOURCE, SourceText.shown(file), what, next);
  }
}
