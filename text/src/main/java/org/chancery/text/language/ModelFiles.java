// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * Where the English models of Stanford CoreNLP are: on the class path, or in a folder into which
 * the few that are needed (64 of 560 MB) were unpacked from the distributed jar.
 *
 * @see <a href="https://stanfordnlp.github.io/CoreNLP/">CoreNLP; the models are GPL v3</a>
 */
public final class ModelFiles {
  /** The version of CoreNLP whose models fit. */
  public static final String VERSION = "4.5.10";

  private static final String ROOT = "edu/stanford/nlp/models/";
  private static final String TAGGER = "pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "parser/nndep/english_UD.gz";
  private static final String NAMES = "ner/english.conll.4class.distsim.crf.ser.gz";
  private static final List<String> TIMES =
      List.of("sutime/defs.sutime.txt", "sutime/english.sutime.txt");

  private final Optional<Path> folder;

  private ModelFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The models on the class path; empty if they are not there. */
  public static Optional<ModelFiles> onClassPath() {
    boolean there = ModelFiles.class.getClassLoader().getResource(ROOT + PARSER) != null;
    return there ? Optional.of(new ModelFiles(Optional.empty())) : Optional.empty();
  }

  /**
   * The models of the distributed jar, unpacked beside it on first use. A folder that is there
   * already is taken as it is; an interrupted unpacking leaves none.
   *
   * @param jar {@code stanford-corenlp-4.5.10-models.jar}
   * @param folder where to unpack
   * @throws ChanceryException with {@link Fault#RESOURCE} if the jar is none, or the folder cannot
   *     be written
   */
  public static ModelFiles unpacked(Path jar, Path folder) {
    requireNonNull(jar, "jar");
    if (!Files.isDirectory(folder)) {
      unpack(jar, folder);
    }
    return in(folder);
  }

  /** The models in a folder that they were unpacked into. */
  public static ModelFiles in(Path folder) {
    return new ModelFiles(Optional.of(folder));
  }

  private static void unpack(Path jar, Path folder) {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Path partial = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "models");
      for (String name : List.of(TAGGER, PARSER, NAMES, TIMES.get(0), TIMES.get(1))) {
        copy(zip, name, partial.resolve(name));
      }
      Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | ProviderNotFoundException e) {
      throw ChanceryException.at(
          Fault.RESOURCE,
          jar.toString(),
          "the language models cannot be unpacked: " + e.getMessage(),
          "Delete the file, so that it is fetched again, and see that there are 100 MB free.");
    }
  }

  private static void copy(FileSystem zip, String name, Path to) throws IOException {
    Path entry = zip.getPath(ROOT + name);
    if (!Files.isRegularFile(entry)) {
      throw new IOException("it has no " + ROOT + name);
    }
    Files.createDirectories(to.getParent());
    Files.copy(entry, to);
  }

  String tagger() {
    return path(TAGGER);
  }

  String parser() {
    return path(PARSER);
  }

  String names() {
    return path(NAMES);
  }

  /** SUTime's rule files, in the order in which it reads them. */
  List<String> times() {
    return TIMES.stream().map(this::path).toList();
  }

  private String path(String name) {
    return folder.map(base -> base.resolve(name).toString()).orElse(ROOT + name);
  }
}
