// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A second opinion on the type of coded events, from a model of the analyst's own. {@link
 * org.chancery.text.opinion.SecondOpinion} opens an ONNX model that judges pairs of texts; nothing
 * of the lexicon's coding is overruled. ONNX Runtime's classes appear in this package only, and are
 * loaded only when a model is opened.
 */
@NullMarked
package org.chancery.text.opinion;

import org.jspecify.annotations.NullMarked;
