// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import java.nio.file.Path;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.text.language.ModelFiles;
import org.chancery.workbench.coding.ModelSource;

/** Language models that come with the job, as a jar on the class path of every JVM. */
final class ModelsOnClassPath implements ModelSource {
  private static final String JAR = "stanford-corenlp-" + VERSION + "-models.jar";

  /**
   * Sees that they are there.
   *
   * @throws ChanceryException with {@link Fault#RESOURCE} if they are not
   */
  static void required() {
    if (ModelFiles.onClassPath().isEmpty()) {
      throw missing();
    }
  }

  @Override
  public Path jar() {
    throw missing();
  }

  @Override
  public Path folder() {
    return Path.of(JAR + ".unpacked"); // nowhere: a job unpacks nothing on other people's disks
  }

  private static ChanceryException missing() {
    return ChanceryException.of(
        Fault.RESOURCE,
        "the language models are not on the class path of the job",
        "Give spark-submit their jar: --jars " + JAR + ".");
  }
}
