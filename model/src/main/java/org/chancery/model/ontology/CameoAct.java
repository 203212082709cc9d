// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.Optional;
import java.util.Set;

/** A CAMEO code. */
public record CameoAct(
    String code,
    String name,
    QuadClass quadClass,
    Optional<EventType> type,
    Optional<Mode> mode,
    Set<String> contexts,
    Optional<Intensity> goldstein,
    Optional<String> mirror) {}
