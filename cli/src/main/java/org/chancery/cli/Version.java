// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, and the Java it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "chancery " + number(),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
    };
  }

  /** The number in the manifest; {@code development} where the classes were not packed. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
