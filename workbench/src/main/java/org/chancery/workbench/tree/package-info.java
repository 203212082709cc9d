/**
 * YAML and JSON read line by line: {@link org.chancery.workbench.tree.YamlDocument} and {@link
 * org.chancery.workbench.tree.JsonDocument} give a tree in which every value knows its line, {@link
 * org.chancery.workbench.tree.Fields} and {@link org.chancery.workbench.tree.Readings} turn it into
 * typed values and complain of what they cannot use. No type is guessed and no class is ever
 * instantiated from a file: {@code 0211} stays a text, and {@code NO} stays Norway.
 */
@NullMarked
package org.chancery.workbench.tree;

import org.jspecify.annotations.NullMarked;
