/**
 * Who is named in a sentence: actors by name, by people, by role, and those that a pronoun or
 * description stands for.
 */
@NullMarked
package org.chancery.text.actor;

import org.jspecify.annotations.NullMarked;
