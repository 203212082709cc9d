// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What an event can be: the types, modes and contexts of PLOVER, the codes of CAMEO and what they
 * are in PLOVER, the four quad classes, and how intense an act is on which scale. {@link
 * org.chancery.model.ontology.Ontology} holds the tables; where their sources contradict each other
 * is decided in {@code docs/decisions/0002-ontology-contradictions.md}.
 */
@NullMarked
package org.chancery.model.ontology;

import org.jspecify.annotations.NullMarked;
