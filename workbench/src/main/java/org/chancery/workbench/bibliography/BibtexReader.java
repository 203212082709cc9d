// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.fault.ChanceryException;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/*
 * BibTeX and the names that biblatex gives to the same things. The parser knows no lines once an
 * entry is read, and silently keeps one of two entries of the same key; so the beginnings of the
 * entries are looked for here.
 */
final class BibtexReader {
  private static final Pattern BEGINNING =
      Pattern.compile("(?m)^[ \\t]*@(?<type>[A-Za-z]+)\\s*[{(]\\s*(?<key>[^\\s,={}()]+)\\s*,");
  private static final Pattern PLACE = Pattern.compile("line (\\d+)");
  private static final int DEEPEST = 30; // braces within braces
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final SourceText source;
  private final Complaints complaints;
  private final Map<String, Integer> lines = new HashMap<>();

  private BibtexReader(SourceText source, Complaints complaints) {
    this.source = source;
    this.complaints = complaints;
  }

  static List<Work> read(SourceText source, Complaints complaints) {
    BibtexReader reader = new BibtexReader(source, complaints);
    reader.refuseDepth();
    BibTeXDatabase database = reader.parse();
    reader.findBeginnings();
    if (database.getEntries().isEmpty() && !source.text().isBlank()) {
      throw complaints.broken(
          0, "there is no BibTeX entry in it", "An entry begins like this: @article{key,");
    }
    List<Work> works = new ArrayList<>();
    for (BibTeXEntry entry : database.getEntries().values()) {
      reader.work(entry).ifPresent(works::add);
    }
    return works;
  }

  private BibTeXDatabase parse() {
    try {
      BibTeXParser parser = new BibTeXParser();
      for (int i = 0; i < MONTHS.size(); i++) {
        parser.addMacro(MONTHS.get(i), Integer.toString(i + 1));
      }
      return parser.parse(new StringReader(source.text()));
    } catch (ParseException | TokenMgrException broken) {
      throw broken(broken);
    } catch (ObjectResolutionException unknown) {
      throw complaints
          .broken(
              0,
              "an abbreviation or a cross-reference that the file does not explain",
              "Put the text in braces.  The BibTeX reader says: " + unknown.getMessage())
          .causedBy(unknown);
    }
  }

  private ChanceryException broken(Exception broken) {
    String message = String.valueOf(broken.getMessage());
    Matcher place = PLACE.matcher(message);
    int line = place.find() ? Integer.parseInt(place.group(1)) : 0;
    return complaints
        .broken(
            line,
            "this is no BibTeX",
            "Look for a brace or a comma too many or too few.  The BibTeX reader says: "
                + message.lines().findFirst().orElse(""))
        .causedBy(broken);
  }

  private void refuseDepth() {
    int depth = 0;
    int line = 1;
    for (char character : source.text().toCharArray()) {
      if (character == '\n') {
        line++;
      }
      depth = Math.max(0, depth + (character == '{' ? 1 : 0) - (character == '}' ? 1 : 0));
      if (depth > DEEPEST) {
        throw complaints.broken(
            line, "braces nested more than " + DEEPEST + " deep", "Look for an open brace.");
      }
    }
  }

  private void findBeginnings() {
    Matcher beginning = BEGINNING.matcher(source.text());
    int line = 1;
    int counted = 0;
    while (beginning.find()) {
      String text = source.text();
      line +=
          (int)
              text.substring(counted, beginning.start("key"))
                  .chars()
                  .filter(c -> c == '\n')
                  .count();
      counted = beginning.start("key");
      String key = beginning.group("key");
      if (!"comment".equalsIgnoreCase(beginning.group("type"))) {
        Integer before = lines.putIfAbsent(key.toLowerCase(Locale.ROOT), line);
        if (before != null) {
          complaints.add(
              line,
              Reason.DUPLICATE_ID,
              Quoted.of(key) + " is already the work of line " + before,
              "Give each work a key of its own.");
        }
      }
    }
  }

  private Optional<Work> work(BibTeXEntry entry) {
    String key = entry.getKey().getValue();
    int line = lines.getOrDefault(key.toLowerCase(Locale.ROOT), 0);
    Map<String, String> fields = fields(entry);
    if (entry.getCrossReference() != null) {
      Map<String, String> whole = fields(entry.getCrossReference());
      whole.computeIfAbsent("booktitle", name -> whole.get("title"));
      whole.forEach(fields::putIfAbsent);
    }
    return new BibtexWork(key, line, fields, complaints).read(entry.getType().getValue());
  }

  private static Map<String, String> fields(BibTeXEntry entry) {
    Map<String, String> fields = new TreeMap<>();
    entry
        .getFields()
        .forEach(
            (name, value) ->
                fields.put(name.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
    return fields;
  }
}
