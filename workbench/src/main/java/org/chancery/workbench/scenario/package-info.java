// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What may be assumed to happen, or to stop: {@code scenarios.yaml}. {@link
 * org.chancery.workbench.scenario.ScenarioFile} reads it.
 */
@NullMarked
package org.chancery.workbench.scenario;

import org.jspecify.annotations.NullMarked;
