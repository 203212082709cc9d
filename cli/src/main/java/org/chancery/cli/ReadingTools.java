package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.text.coding.DocumentCoder;
import org.chancery.text.coding.PairCoder;
import org.chancery.text.language.ModelFiles;
import org.chancery.text.language.Parser;
import org.chancery.text.language.TimeTagger;
import org.chancery.text.lexicon.Lexicon;

/** What a command needs to read texts. Models are loaded when a coder is asked for. */
final class ReadingTools {
  private final Supplier<ModelFiles> models;
  private final Lexicon lexicon;
  private final ActorRegistry registry = ActorRegistry.bundled();

  ReadingTools(Supplier<ModelFiles> models, List<Path> lexicons) {
    this.models = models;
    this.lexicon = Lexicon.bundledWith(lexicons);
  }

  DocumentCoder coder() {
    ModelFiles files = models.get();
    return new DocumentCoder(
        Parser.open(files), Optional.of(new TimeTagger(files)), registry, lexicon);
  }

  PairCoder pairs() {
    return new PairCoder(Parser.open(models.get()), lexicon);
  }

  ActorRegistry registry() {
    return registry;
  }
}
