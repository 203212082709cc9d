// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.ResourceTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case is one table, its rows parted by a slash and its cells by a comma. */
class BrokenTablesTest {
  private static final String CAMEO = "code\tname\talso\ttype\tmode\tcontexts\tgoldstein\tmirror\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          04,Consult,,CONSULTS,,,,                            ; 2; no value of 'type'
          04,Consult,,CONSULT,fax,,,                          ; 2; no value of 'mode'
          04,Consult,,CONSULT,,weather,,                      ; 2; unknown context
          04,Consult,,CONSULT,,,11,                           ; 2; no value of 'goldstein'
          04,Consult,,CONSULT,,,one,                          ; 2; no value of 'goldstein'
          4,Consult,,CONSULT,,,,                              ; 2; not two to four digits
          4,Consult,,,,,,                                     ; 2; CAMEO has no root for '4'
          21,Consult,,,,,,                                    ; 2; CAMEO has no root for '21'
          04,Consult,,,,,,/04,Consult,,,,,,                   ; 3; '04' is in line 2 already
          04,Consult,,,,,,/0411,Call,,,,,,                    ; 3; no code above 0411
          04,Consult,,,,,,/042,Visit,,,,,,043                 ; 3; does not mirror it
          04,Consult,,,,,,/042,Visit,,,,,,043/043,Host,,,,,,  ; 3; does not mirror it
          04,Consult,,,,,,/041,Call,,,,,,/042,Call,,,,,,      ; 4; 'Call' names 041 already
          04,Consult,,,,,,/041,Consult,,,,,,                  ; 2; 'Consult' names 041 already
          04,,,,,,,                                           ; 2; 'name' is empty
          04,Consult                                          ; 2; 2 cells, but 8 columns
          """)
  void ofCameoAreNamedByFileAndLine(String rows, int line, String what) {
    assertDefect("cameo.tsv", CAMEO + table(rows), "cameo.tsv:" + line, what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          AID,material cooperation,yes,Helps.  ; t.tsv  ; no row for AGREE
          AID,verbal cooperation,yes,Helps.    ; t.tsv:2; AID is material cooperation
          AID,cooperation,yes,Helps.           ; t.tsv:2; no value of 'quad'
          AID,material cooperation,no,Helps.   ; t.tsv:2; needs a recipient
          AID,material cooperation,maybe,Helps.; t.tsv:2; no value of 'needs_recipient'
          """)
  void ofTypesMustAgreeWithTheProgram(String rows, String place, String what) {
    String text = "type\tquad\tneeds_recipient\tdefinition\n" + table(rows);
    assertDefect("plover-types.tsv", text, place.replace("t.tsv", "plover-types.tsv"), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          plover-modes.tsv ; type,mode,meaning/CONSULT,Visit,x                ; 2; no value of 'mode'
          plover-modes.tsv ; type,mode,meaning/CONSULT,visit,x/CONSULT,visit,x; 3; there already
          plover-scores.tsv; type,mode,score/CONSULT,fax,1                    ; 2; no value of 'mode'
          plover-scores.tsv; type,mode,score/CONSULT,visit,1/CONSULT,visit,2  ; 3; there already
          plover-scores.tsv; type,mode,score/CONSULT,,1/CONSULT,,2            ; 3; there already
          """)
  void ofModesAndScoresAreNamedByFileAndLine(String file, String rows, int line, String what) {
    assertDefect(file, table(rows), file + ":" + line, what);
  }

  private static String table(String rows) {
    return rows.replace(',', '\t').replace('/', '\n');
  }

  private static void assertDefect(String broken, String text, String place, String what) {
    ChanceryException defect =
        catchThrowableOfType(
            ChanceryException.class,
            () ->
                Ontology.read(
                    file ->
                        file.equals(broken)
                            ? ResourceTable.parse(file, text)
                            : ResourceTable.read(Ontology.class, file)));

    assertThat(defect).as("no defect found").isNotNull();
    assertThat(defect.fault()).isEqualTo(Fault.INTERNAL);
    assertThat(defect.where()).contains(place);
    assertThat(defect.what()).contains(what);
  }
}
