// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;

/**
 * A list of articles: an RSS or Atom feed, or one address a line, of which empty lines and those
 * that begin with # are passed over.
 *
 * @param wanted what it names, in its order
 * @param problems what of it is no address, by line; the others stand
 */
record AddressList(List<Wanted> wanted, List<Problem> problems) {
  AddressList {
    wanted = List.copyOf(wanted);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a list.
   *
   * @param name what messages call it
   * @param base the address that it came from, against which addresses in it stand
   */
  static AddressList read(Path file, String name, Optional<URI> base) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String begin = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
      return begin.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<")
          ? new FeedList(name, base).read(bytes)
          : lines(new String(bytes, UTF_8), name);
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.USER, name, "the list cannot be read", "Check its name and its rights.")
          .causedBy(unreadable);
    }
  }

  private static AddressList lines(String text, String name) {
    List<Wanted> wanted = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> lines = text.replace("\ufeff", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        int number = i + 1;
        Wanted.parse(line)
            .ifPresentOrElse(
                one -> wanted.add(new Wanted(one, "", "")),
                () -> problems.add(noAddress(name, number, line)));
      }
    }
    return new AddressList(wanted, problems);
  }

  static Problem noAddress(String name, long line, String text) {
    return new Problem(
        name, line, "no-address", "there is no address with http:// or https:// here", text);
  }
}
