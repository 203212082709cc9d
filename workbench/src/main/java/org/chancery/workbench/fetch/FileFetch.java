// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.progress.Progress;
import org.chancery.store.fetch.Courier;
import org.chancery.store.fetch.SliceState;
import org.chancery.workbench.lock.Checksum;
import org.chancery.workbench.lock.LockFile;

/** Fetches files and articles by their addresses into a folder, one after the other. */
public final class FileFetch {
  private static final String DRAFT = ".fetching";

  private final Path folder;
  private final Courier courier;
  private final List<FetchedFiles.Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A fetch into a folder.
   *
   * @param source whose transport takes whole addresses
   */
  public FileFetch(Path folder, Source source) {
    this.folder = folder;
    this.courier = new Courier(source.transport(), source.manners(), source.timekeeper());
  }

  /**
   * Fetches what is not there yet.
   *
   * @param addresses of files
   * @param lists files, or addresses, of lists of articles
   * @throws ChanceryException with {@link Fault#USER} if an address or a list is none, with {@link
   *     Fault#SOURCE} if a list cannot be had
   */
  public FetchedFiles run(List<String> addresses, List<String> lists, Progress progress) {
    try {
      FileIndex index = new FileIndex(folder);
      Map<String, Wanted> wanted = new LinkedHashMap<>();
      for (String address : addresses) {
        wanted.putIfAbsent(address.strip(), Wanted.of(address));
      }
      for (String list : lists) {
        AddressList read = list(list);
        read.wanted().forEach(one -> wanted.putIfAbsent(one.address().toString(), one));
        problems.addAll(read.problems());
      }
      long done = 0;
      for (Wanted one : wanted.values()) {
        progress.at("Fetching", done++, wanted.size(), "files");
        entries.add(bring(one, index));
      }
      return new FetchedFiles(entries, problems);
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              folder.toString(),
              "files cannot be kept here: " + refused.getMessage(),
              "Check that you may write there.")
          .causedBy(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw ChanceryException.of(
              Fault.RESOURCE, "the fetch was stopped", "Give the command again; it goes on.")
          .causedBy(stopped);
    }
  }

  private AddressList list(String list) throws IOException, InterruptedException {
    if (Wanted.parse(list).isEmpty()) {
      return AddressList.read(Path.of(list), list, Optional.empty());
    }
    Path draft = folder.resolve(DRAFT);
    Courier.Outcome outcome = courier.bring(list, draft);
    if (outcome.state() != SliceState.PRESENT) {
      throw ChanceryException.at(
          Fault.SOURCE, list, "the list cannot be had: " + outcome.why(), "Try again later.");
    }
    AddressList read = AddressList.read(draft, list, Wanted.parse(list));
    Files.delete(draft);
    return read;
  }

  private FetchedFiles.Entry bring(Wanted wanted, FileIndex index)
      throws IOException, InterruptedException {
    Optional<String> there = index.file(wanted.address());
    if (there.isPresent()) {
      return FetchedFiles.Entry.there(wanted, there.get(), Files.size(folder.resolve(there.get())));
    }
    Path draft = folder.resolve(DRAFT);
    Courier.Outcome outcome = courier.bring(wanted.address().toString(), draft);
    if (outcome.state() != SliceState.PRESENT) {
      Files.deleteIfExists(draft);
      return FetchedFiles.Entry.missing(wanted, outcome.state(), outcome.why());
    }
    String name = index.free(wanted.address(), outcome.name().orElse("file"));
    LockFile.Input whole = Checksum.of(folder, DRAFT).orElseThrow();
    index.add(wanted, name, whole.sha256(), whole.size());
    Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    return FetchedFiles.Entry.fetched(wanted, name, whole.size());
  }
}
