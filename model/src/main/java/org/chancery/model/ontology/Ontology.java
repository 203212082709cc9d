// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.ResourceTable;

/**
 * The codebooks that Chancery ships with: PLOVER (manual, draft 0.8, 2021) and CAMEO (1.1b3, 2012)
 * with what its codes are in PLOVER. The tables lie beside this class and name their sources; where
 * those contradict each other, {@code docs/decisions/0002-ontology-contradictions.md} says what
 * holds.
 *
 * <p>Immutable and safe to share.
 */
public final class Ontology {
  private final Plover plover;
  private final Cameo cameo;

  private Ontology(Plover plover, Cameo cameo) {
    this.plover = plover;
    this.cameo = cameo;
  }

  /** The ontology of the bundled tables, read on first use. */
  public static Ontology bundled() {
    return Bundled.ONTOLOGY;
  }

  /**
   * Reads an ontology.
   *
   * @param tables gives a table for its file name
   * @throws ChanceryException with {@link Fault#INTERNAL}, naming file and line, if a table is
   *     broken or contradicts another
   */
  static Ontology read(Function<String, ResourceTable> tables) {
    Plover plover = PloverReader.read(tables);
    return new Ontology(plover, CameoReader.read(tables.apply("cameo.tsv"), plover));
  }

  /**
   * The act of a CAMEO code. A code that the codebook does not have, as some feeds add their own,
   * is taken for the nearest code above it: 1951 for 195, 155 for 15. The act says which it is.
   *
   * @return empty if not even the root exists
   */
  public Optional<CameoAct> cameo(String code) {
    return cameo.act(code);
  }

  /**
   * The act of a name as the codebook or ICEWS writes it, in any case, with spaces, underscores or
   * hyphens between words. A name that a root shares with its general code ("Consult" is 04 and
   * 040) means the general code.
   */
  public Optional<CameoAct> cameoNamed(String name) {
    return cameo.named(name);
  }

  /** All CAMEO acts in ascending order of code, each below the one it belongs to. */
  public List<CameoAct> cameoActs() {
    return List.copyOf(cameo.byCode().values());
  }

  /** The modes of a type, in the order of the codebook; none for some types. */
  public List<Mode> modes(EventType type) {
    return plover.modes(type);
  }

  /** A mode of a type by its name, in any case. */
  public Optional<Mode> mode(EventType type, String name) {
    return plover.mode(type, name);
  }

  /** The names of the contexts, in the order of the codebook. */
  public Set<String> contexts() {
    return plover.contexts().keySet();
  }

  /** What a type means, in a sentence. */
  public String definition(EventType type) {
    return requireNonNull(plover.types().get(type), "every type is defined");
  }

  /** What a mode means, in a few words; empty if the type has no such mode. */
  public Optional<String> definition(Mode mode) {
    return Optional.ofNullable(plover.modes().get(mode));
  }

  /** What a context means, in a few words; empty if there is no such context. */
  public Optional<String> contextDefinition(String context) {
    return Optional.ofNullable(plover.contexts().get(context));
  }

  /**
   * The intensity of an event on the {@link Scale#PLOVER} scale: that of its mode, or else that of
   * its type.
   *
   * @throws IllegalArgumentException if the mode is one of another type
   */
  public Optional<Intensity> plover(EventType type, Optional<Mode> mode) {
    return plover.intensity(type, mode);
  }

  private static final class Bundled {
    static final Ontology ONTOLOGY = read(name -> ResourceTable.read(Ontology.class, name));
  }
}
