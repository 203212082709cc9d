// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

/** The tool itself, as locks and briefs name it. */
final class Tool {
  private Tool() {}

  static String version() {
    String version = Tool.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
