// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tokenizers of language models: a {@link org.chancery.text.token.Tokenizer} is read from the file
 * that comes with a model and turns a pair of texts into the numbers the model was trained on.
 */
@NullMarked
package org.chancery.text.token;

import org.jspecify.annotations.NullMarked;
