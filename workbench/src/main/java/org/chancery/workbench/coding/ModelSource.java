// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.nio.file.Path;
import org.chancery.text.language.ModelFiles;

/** Where the language models are to be had. Nothing is asked before there is a text to read. */
public interface ModelSource {
  /** The version of CoreNLP whose models are needed. */
  String VERSION = ModelFiles.VERSION;

  /**
   * The jar of the models, fetched if it is nowhere; asked only if the folder is not there.
   *
   * @throws org.chancery.model.fault.ChanceryException with {@code RESOURCE} if it cannot be had
   */
  Path jar();

  /** The folder that the models are unpacked into, once. */
  Path folder();
}
