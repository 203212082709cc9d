/**
 * The brief as JSON, complete: every word, every number with what it rests on, every event. Its
 * keys are described in {@code docs/reference/brief-json.md}.
 */
@NullMarked
package org.chancery.workbench.brief.json;

import org.jspecify.annotations.NullMarked;
