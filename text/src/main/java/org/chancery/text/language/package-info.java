/**
 * Sentences, words and their grammar. The parser behind is Stanford CoreNLP, and nothing outside
 * this package sees it.
 */
@NullMarked
package org.chancery.text.language;

import org.jspecify.annotations.NullMarked;
