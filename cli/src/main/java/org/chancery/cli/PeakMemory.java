// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The most memory that the process has had so far: what Linux counts as resident, or elsewhere the
 * sum of the most that each pool of the Java machine has had.
 */
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String MOST_RESIDENT = "VmHWM:"; // in kibibytes

  private PeakMemory() {}

  static long megabytes() {
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(MOST_RESIDENT)) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000;
        }
      }
    } catch (IOException notLinux) {
      return ofPools();
    }
    return ofPools();
  }

  private static long ofPools() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      bytes += pool.getPeakUsage().getUsed();
    }
    return bytes / 1_000_000;
  }
}
