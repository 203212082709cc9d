// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.List;
import java.util.Locale;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.SourceText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The YAML library's complaint, in the words of somebody who never read the YAML standard. */
record YamlError(int line, String what, String next) {
  static YamlError of(MarkedYamlEngineException broken, SourceText source) {
    int line = broken.getProblemMark().or(broken::getContextMark).map(Mark::getLine).orElse(0) + 1;
    String problem = String.valueOf(broken.getProblem()).toLowerCase(Locale.ROOT);
    int opened = broken.getContextMark().map(Mark::getLine).orElse(line - 1) + 1;
    List<String> lines = source.lines();
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    if (indent(text).indexOf('\t') >= 0 || problem.contains("tab")) {
      return new YamlError(line, "a tab in the indentation", "Indent with spaces only.");
    }
    if (problem.contains("mapping values are not allowed")) {
      return new YamlError(
          line,
          "a colon where none can stand",
          "Put a text that contains ': ' in double quotes, and begin each key as far in as its"
              + " neighbours.");
    }
    if (problem.contains("unexpected end of stream")) {
      return new YamlError(
          opened, "a quotation mark is opened and never closed", "Close it, or double it.");
    }
    if (problem.contains("cannot start any token")) {
      return new YamlError(
          line,
          "a character that no plain text begins with",
          "Put a text that begins with one of @ ` % & * ! | > in double quotes.");
    }
    if (problem.contains("expected ',' or")) {
      return new YamlError(
          line,
          "the bracket opened in line " + opened + " is not closed",
          "Part the items with commas and close it; a text that contains , [ ] { or } is put in"
              + " double quotes.");
    }
    if (problem.contains("escape")) {
      return new YamlError(
          line,
          "a backslash that means nothing, in double quotes",
          "Double it, or put the text in single quotes.");
    }
    if (problem.contains("could not find expected ':'")) {
      return new YamlError(
          opened, "a line without a colon", "Write a key, a colon and a blank before the value.");
    }
    if (problem.contains("stream end")) {
      return new YamlError(
          line, "the file ends inside brackets", "Look for a bracket that is not closed.");
    }
    if (problem.contains("<block end>")) {
      return new YamlError(
          line,
          Quoted.of(text.strip()) + " does not fit what begins in line " + opened,
          "Begin each key or hyphen as far in as its neighbours, and put a text that contains"
              + " quotation marks in double quotes.");
    }
    return new YamlError(
        line,
        "the indentation or the punctuation is not YAML near " + Quoted.of(text.strip()),
        "The YAML reader says: " + broken.getProblem() + ".");
  }

  ChanceryException in(SourceText source) {
    return ChanceryException.at(Fault.DATA, source.shown() + ":" + line, what, next);
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
