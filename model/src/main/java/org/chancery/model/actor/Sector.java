// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

/** Sector. */
public enum Sector {
  GOV,
  MIL,
  COP,
  JUD,
  LEG,
  OPP,
  REB,
  CVL,
  BUS,
  MED,
  EDU,
  NGO;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
