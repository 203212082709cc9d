// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Arrays;
import java.util.Optional;

/** The part of a state or society that an actor belongs to, by the codes of CAMEO. */
public enum Sector {
  /** The executive: head of state, ministries, mayors, agencies. */
  GOV("government"),
  MIL("military"),
  /** Police, gendarmes, border guards. */
  COP("police"),
  /** Judges, prosecutors, lawyers. */
  JUD("judiciary"),
  LEG("legislature"),
  /** Intelligence services. */
  SPY("intelligence"),
  /** Parties, whether in government or not. */
  PTY("party"),
  /** Opposition and protest that is not a party's. */
  OPP("opposition"),
  /** Rebels, insurgents, separatists at arms. */
  REB("rebels"),
  /** Armed and belonging to nobody known. */
  UAF("unaligned armed forces"),
  CRM("criminals"),
  CVL("civilians"),
  /** Former leaders, celebrities. */
  ELI("elites"),
  EDU("education"),
  MED("media"),
  BUS("business"),
  LAB("labour"),
  AGR("agriculture"),
  HLH("health"),
  ENV("environment"),
  REL("religion"),
  REF("refugees"),
  HRI("human rights"),
  NGO("non-governmental organisation"),
  IGO("intergovernmental organisation");

  private final String meaning;

  Sector(String meaning) {
    this.meaning = meaning;
  }

  /** The sector of this code, in capitals; empty if there is none. */
  public static Optional<Sector> parse(String code) {
    return Arrays.stream(values()).filter(sector -> sector.name().equals(code)).findFirst();
  }

  /** What the code means. */
  public String meaning() {
    return meaning;
  }

  /** The code as users write it: {@code GOV}. */
  public String label() {
    return name();
  }

  /** Whether it is an organ of the state, whose acts are the state's acts. */
  public boolean organOfState() {
    return switch (this) {
      case GOV, MIL, COP, JUD, LEG, SPY -> true;
      case PTY,
          OPP,
          REB,
          UAF,
          CRM,
          CVL,
          ELI,
          EDU,
          MED,
          BUS,
          LAB,
          AGR,
          HLH,
          ENV,
          REL,
          REF,
          HRI,
          NGO,
          IGO ->
          false;
    };
  }
}
