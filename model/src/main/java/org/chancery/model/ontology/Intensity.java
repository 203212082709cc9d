// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.math.BigDecimal;

/** A score with the name of its scale. */
public record Intensity(BigDecimal value, Scale scale) {}
