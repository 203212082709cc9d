// SPDX-License-Identifier: GPL-3.0-or-later
/** What can be done: the field's codebooks. */
@NullMarked
package org.chancery.model.ontology;

import org.jspecify.annotations.NullMarked;
