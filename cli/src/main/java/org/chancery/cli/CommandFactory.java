// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands, giving them the console and the common options if they ask for them. */
final class CommandFactory implements CommandLine.IFactory {
  private final Console console;
  private final Chancery chancery;

  CommandFactory(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 2
          && constructor.getParameterTypes()[0] == Console.class) {
        return type.cast(constructor.newInstance(console, chancery));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
