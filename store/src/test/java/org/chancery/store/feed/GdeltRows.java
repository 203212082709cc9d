// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes GDELT rows: an invented one, with the cells that a test wants otherwise. */
public final class GdeltRows {
  public static final int ID = 0;
  public static final int SQLDATE = 1;
  public static final int ACTOR1_CODE = 5;
  public static final int ACTOR1_NAME = 6;
  public static final int ACTOR1_COUNTRY = 7;
  public static final int ACTOR1_TYPE = 12;
  public static final int ACTOR2_CODE = 15;
  public static final int ACTOR2_NAME = 16;
  public static final int ACTOR2_COUNTRY = 17;
  public static final int EVENT_CODE = 26;
  public static final int QUAD = 29;
  public static final int GOLDSTEIN = 30;
  public static final int PLACE_V2 = 52;
  public static final int PLACE_STATE_V2 = 53;
  public static final int LATITUDE_V2 = 56;
  public static final int DATEADDED_V2 = 59;
  public static final int URL_V2 = 60;

  private static final String ACTORS =
      "BLRGOV\tMINSK\tBLR\t\t\t\t\tGOV\t\t\tRUS\tRUSSIA\tRUS\t\t\t\t\t\t\t\t";
  private static final String ACT = "1\t042\t042\t04\t1\t1.9\t10\t1\t10\t-1.5\t";
  private static final String PLACE_1 =
      "4\tMinsk, Minsk, Belarus\tBO\tBO04\t53.9\t27.5667\t-1946324";
  private static final String PLACE_2 =
      "4\tMinsk, Minsk, Belarus\tBO\tBO04\t25108\t53.9\t27.5667\t-1946324";

  private GdeltRows() {}

  /** Version 2.0, 61 cells; places and contents in turn. */
  public static String v2(Object... changes) {
    return changed(
        "1300000001\t20260720\t202607\t2026\t2026.5507\t"
            + ACTORS
            + ACT
            + (PLACE_2 + "\t").repeat(3)
            + "20260721083000\thttps://news.example/a",
        changes);
  }

  /** Version 1.0, 58 cells. */
  public static String v1(Object... changes) {
    return changed(
        "300000001\t20140305\t201403\t2014\t2014.1753\t"
            + ACTORS
            + ACT
            + (PLACE_1 + "\t").repeat(3)
            + "20140306\thttps://news.example/b",
        changes);
  }

  /** Version 1.0 before April 2013: 57 cells, no address. */
  public static String v1Back(Object... changes) {
    String row = v1(changes);
    return row.substring(0, row.lastIndexOf('\t'));
  }

  /** A mention, 16 cells. */
  public static String mention(Object... changes) {
    return changed(
        "1300000001\t20260721083000\t20260721084500\t1\tnews.example\thttps://news.example/c\t3\t-1\t"
            + "10\t20\t1\t60\t2000\t-1.5\t\t",
        changes);
  }

  private static String changed(String row, Object... changes) {
    List<String> cells = new ArrayList<>(Arrays.asList(row.split("\t", -1)));
    for (int i = 0; i < changes.length; i += 2) {
      cells.set((Integer) changes[i], (String) changes[i + 1]);
    }
    return String.join("\t", cells);
  }
}
