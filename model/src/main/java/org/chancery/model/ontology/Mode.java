// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

/** A PLOVER mode. */
public record Mode(EventType type, String name) {}
