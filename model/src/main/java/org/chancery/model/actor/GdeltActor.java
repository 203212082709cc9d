// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

/** Codes that GDELT gives an actor. */
public record GdeltActor(
    String code,
    String name,
    String country,
    String knownGroup,
    String type1,
    String type2,
    String type3) {}
