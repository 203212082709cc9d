// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Optional;
import org.chancery.model.time.Period;

/** What a name stands for. */
public record Resolution(
    String mention,
    ActorId actor,
    ActorKind kind,
    ActorId principal,
    Optional<Sector> sector,
    Optional<Rank> rank,
    Link link,
    Period validity) {}
