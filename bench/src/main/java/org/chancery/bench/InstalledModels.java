// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.workbench.coding.ModelSource;

/** The language models as Maven has them, or as {@code CHANCERY_MODELS} names them. */
record InstalledModels(Path folder) implements ModelSource {
  @Override
  public Path jar() {
    String name = "stanford-corenlp-" + VERSION + "-models.jar";
    Path jar =
        Optional.ofNullable(System.getenv("CHANCERY_MODELS"))
            .map(Path::of)
            .orElse(
                Path.of(System.getProperty("user.home"), ".m2", "repository")
                    .resolve(Path.of("edu", "stanford", "nlp", "stanford-corenlp", VERSION, name)));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(
          "no models at " + jar + ": code a text with ./chancery once, or set CHANCERY_MODELS");
    }
    return jar;
  }
}
