// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chancery.model.fault.Problem;

/**
 * Reads documents: plain text, Markdown, HTML, PDF, DOCX and JSON Lines of news, in files,
 * directories, and zip, tar and gzip archives. What a file is is told from its content, and from
 * the ending of its name where content cannot tell.
 *
 * <p>Documents are handed out one at a time, in the order of names within a directory and of the
 * file within an archive, so that a feed larger than memory can be read. What cannot be read is
 * handed out as a {@link Problem} that says which file or line, what is wrong and what to do, and
 * does not stop the rest. Where only a part of a file can be read, its document comes with a
 * problem.
 *
 * <p>No file can make it hang, exhaust memory or open a connection: files are bounded in size,
 * depth and growth, external entities are not resolved, and nothing is fetched.
 *
 * <p>Not safe to share between threads; the consumers are called in the thread that reads, and what
 * they throw passes through.
 */
public final class DocumentReader {
  private final Delivery delivery;
  private final Intake intake;

  /**
   * A reader that hands out what it reads.
   *
   * @param documents takes each document
   * @param problems takes each problem
   */
  public DocumentReader(Consumer<? super Document> documents, Consumer<? super Problem> problems) {
    this.delivery =
        new Delivery(requireNonNull(documents, "documents"), requireNonNull(problems, "problems"));
    this.intake = new Intake(delivery);
  }

  /**
   * Reads a file, or the files of a directory and of the directories in it. A document's id is the
   * name of its file, in a directory with the path from there.
   */
  public void read(Path path) {
    list(path, this::read);
  }

  /**
   * Lists the files that would be read, in their order, and reads none: for those who share them
   * out. What is no file is a problem here already.
   *
   * @param files takes each file with the id that its document has
   */
  public void list(Path path, BiConsumer<Path, String> files) {
    if (Files.isDirectory(path)) {
      new Folder(files, delivery, path).list();
    } else if (Files.exists(path)) {
      files.accept(path, String.valueOf(path.getFileName()));
    } else {
      delivery.problem(path.toString(), 0, "missing", "there is no such file or directory");
    }
  }

  /** Reads one file that was listed, under the id that it was listed with. */
  public void read(Path file, String id) {
    intake.file(file, id);
  }

  /**
   * Reads a stream, such as standard input, and leaves it open.
   *
   * @param name what to call it; an ending such as {@code .md} helps to tell what it is
   */
  public void read(String name, InputStream in) {
    intake.stream(name, in);
  }
}
