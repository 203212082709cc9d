// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Link;
import org.chancery.text.coding.Coder;
import org.chancery.text.coding.DocumentCoder;
import org.chancery.text.coding.PairCoder;
import org.chancery.text.language.ModelFiles;
import org.chancery.text.language.NameTagger;
import org.chancery.text.language.Parser;
import org.chancery.text.language.TimeTagger;
import org.chancery.text.lexicon.Lexicon;

/** Makes coders. The language models are looked for, and loaded, when the first one is made. */
public final class CoderSource {
  private final ModelSource models;
  private final Lexicon lexicon;
  private final ActorRegistry registry;

  /** A source of coders that know a lexicon and actors. */
  public CoderSource(ModelSource models, Lexicon lexicon, ActorRegistry registry) {
    this.models = requireNonNull(models, "models");
    this.lexicon = requireNonNull(lexicon, "lexicon");
    this.registry = requireNonNull(registry, "registry");
  }

  /** Coder, language models and lexicon in one line; no model is asked for. */
  public String fingerprint() {
    return "coder %d, CoreNLP %s, lexicon %s"
        .formatted(
            DocumentCoder.VERSION, ModelSource.VERSION, lexicon.fingerprint().substring(0, 16));
  }

  /** A coder of documents. */
  public Coder coder() {
    ModelFiles files = files();
    return new DocumentCoder(
        Parser.open(files), Optional.of(new TimeTagger(files)), registry, lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  PairCoder pairs() {
    return new PairCoder(Parser.open(files()), lexicon);
  }

  /**
   * Gives the names in a sentence that the registry does not have: {@code Ivan Petrov (person)}.
   */
  Function<String, List<String>> strangers() {
    NameTagger names = NameTagger.open(files());
    return sentence ->
        names.tag(sentence).stream()
            .filter(name -> !name.kind().equals("misc"))
            .filter(name -> registry.resolve(name.text(), LocalDate.MAX).link() == Link.UNRESOLVED)
            .map(name -> name.text() + " (" + name.kind() + ")")
            .distinct()
            .toList();
  }

  private ModelFiles files() {
    return ModelFiles.onClassPath()
        .orElseGet(
            () ->
                Files.isDirectory(models.folder())
                    ? ModelFiles.in(models.folder())
                    : ModelFiles.unpacked(models.jar(), models.folder()));
  }
}
