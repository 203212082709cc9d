// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Camp;
import org.chancery.model.table.ResourceTable;

/** The names of actors, alone and within a sentence. */
public final class ActorNames {
  private final ActorRegistry registry;
  private final List<Article> articles;

  private record Article(String kind, Pattern name) {}

  /** The names that a registry knows. */
  public ActorNames(ActorRegistry registry) {
    this.registry = registry;
    this.articles =
        ResourceTable.read(ActorNames.class, "articles.tsv").rows().stream()
            .map(row -> new Article(row.text("kind"), Pattern.compile(row.text("pattern"))))
            .toList();
  }

  /** The name as it stands alone: {@code European Union}. */
  public String of(ActorId id) {
    return registry
        .actor(id)
        .map(Actor::name)
        .or(() -> camp(id).map(Camp::name))
        .orElse(id.value());
  }

  /** The name as it stands within a sentence: {@code the European Union}. */
  public String inSentence(ActorId id) {
    String name = of(id);
    ActorKind kind = registry.actor(id).map(Actor::kind).orElse(ActorKind.UNKNOWN);
    boolean withArticle =
        articles.stream()
            .filter(article -> article.kind().equals(kind.name().toLowerCase(Locale.ROOT)))
            .anyMatch(article -> article.name().matcher(name).matches());
    return withArticle && !name.startsWith("the ") ? "the " + name : name;
  }

  private Optional<Camp> camp(ActorId id) {
    return registry.camps().stream().filter(camp -> camp.id().equals(id)).findFirst();
  }
}
