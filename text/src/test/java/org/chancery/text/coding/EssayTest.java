// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.event.Participant;
import org.junit.jupiter.api.Test;

/** What essays tell that news seldom does, in sentences written for these tests. */
class EssayTest {
  private static final Reading ON_GEORGIA =
      Read.of(
          "2024-12",
          TextKind.ESSAY,
          "Georgia is between two fires. Georgia has changed. Tbilisi has few choices.",
          "After October 2024, the regime in Tbilisi resorted to harsh repressions. Massive protests"
              + " followed the rigged parliamentary elections. Georgia has lost friends.",
          "The EU adopted a tough stance towards Tbilisi. If Georgia sends troops, it will face the"
              + " risk of a popular uprising. In turn, Moscow had to support its friend. Georgia"
              + " grew poorer. Georgian farmers left.",
          "Western economic sanctions hurt the poor. The problem demanded patience of the EU.");

  private static List<String> told(Reading reading) {
    return reading.events().stream().map(EssayTest::line).toList();
  }

  private static List<String> essay(String... paragraphs) {
    return told(Read.of("2024-12", TextKind.ESSAY, paragraphs));
  }

  private static String line(CodedEvent event) {
    return names(event.sources())
        + " > "
        + names(event.targets())
        + " "
        + event.type()
        + " "
        + event.status().label();
  }

  private static String names(List<Participant> side) {
    return side.stream()
        .map(
            one ->
                one.principal().value()
                    + one.who().sector().map(sector -> "/" + sector.name()).orElse(""))
        .collect(Collectors.joining(", "));
  }

  @Test
  void takesRepressionAndProtestForThoseOfTheStateThatTheEssayIsAbout() {
    assertThat(told(ON_GEORGIA))
        .contains(
            "GEO/GOV > GEO/CVL COERCE occurred",
            "GEO/CVL > GEO/GOV PROTEST occurred",
            "GEO/CVL > GEO PROTEST hypothetical");
  }

  @Test
  void takesHelpForAFriendAndSanctionsOnNobodyForThatState() {
    assertThat(told(ON_GEORGIA))
        .contains("RUS/GOV > GEO SUPPORT occurred", "REGION-WEST > GEO SANCTION occurred");
  }

  @Test
  void leavesOutWhatThingsDo() {
    assertThat(told(ON_GEORGIA)).noneMatch(line -> line.contains("REQUEST"));
  }

  @Test
  void doesNotFillInForAnEssayOnTwoStates() {
    assertThat(
            essay(
                "Serbia and Kosovo talk. Serbia and Kosovo differ. Serbia and Kosovo trade.",
                "Serbia and Kosovo quarrel. Serbia and Kosovo wait. Serbia and Kosovo hope.",
                "Serbia and Kosovo vote. Serbia and Kosovo change. Massive protests followed."))
        .noneMatch(line -> line.contains("PROTEST"));
  }

  @Test
  void findsWhoInvitedByWhatWasToBeJoined() {
    assertThat(essay("Ethiopia did not receive an invitation to join the African Union."))
        .containsExactly("AU > ETH AGREE negated");
    assertThat(
            essay("Chad did not receive an invitation to the summit of the initiative in Paris."))
        .containsExactly("FRA/GOV > TCD AGREE negated");
  }

  @Test
  void findsWhoIsRefusedByWhatWasOffered() {
    assertThat(essay("Italy extended an invitation to Malta, but Cyprus rejected it."))
        .contains("CYP > ITA REJECT occurred");
  }

  @Test
  void findsVisitsToStatesNamedAsExamples() {
    assertThat(essay("Erdogan's visits to countries like Chad and Niger drew little notice."))
        .contains("TUR/GOV > TCD, NER CONSULT occurred");
  }

  @Test
  void findsGuestsOfAConferenceAndTheirHost() {
    assertThat(
            essay(
                "Hosted by Kenya in 2023, it drew few: only the Ugandan prime minister, the foreign"
                    + " ministers of Chad and Niger, and officials of the African Union took part."))
        .contains("UGA/GOV, TCD/GOV, NER/GOV, AU/GOV > KEN CONSULT occurred");
  }

  @Test
  void readsExamplesWithoutTheirPhrase() {
    assertThat(essay("Tbilisi received delegations from, for example, China and Iran."))
        .containsExactly("CHN/GOV, IRN/GOV > GEO/GOV CONSULT occurred");
  }

  @Test
  void takesAMemberOfAnAllianceForTheState() {
    assertThat(
            essay(
                "Estonia, the EU and NATO member most worried by the law, continues to insist on its"
                    + " repeal in its talks with Georgia."))
        .containsExactly("EST > GEO REQUEST occurred");
  }

  @Test
  void takesRelationsThatDeepenForADealingOfBoth() {
    assertThat(essay("The Turkey-Azerbaijan partnership has deepened."))
        .containsExactly("AZE, TUR > " + " SUPPORT occurred");
  }

  @Test
  void doesNotTakePartnersForWhosePartnersTheyAre() {
    assertThat(essay("Ankara's old partners accused Chad of theft."))
        .noneMatch(line -> line.startsWith("TUR"));
  }

  @Test
  void takesAnEventNounWithItsDoerForAnEventThoughItsVictimIsUnknown() {
    assertThat(essay("Kenya lost patience after Somalia's hijacking of flight 4978 in May 2021."))
        .contains("SOM >  ASSAULT occurred");
  }

  @Test
  void takesEffortsForCloserRelationsForAnOffer() {
    assertThat(essay("Tokyo has made attempts to strengthen ties with Mongolia."))
        .containsExactly("JPN/GOV, MNG >  AGREE occurred");
  }

  @Test
  void doesNotTakeWhatAnInvitationIsToForAnEventOfItsOwn() {
    assertThat(
            essay("Kenya reacted to an invitation from Uganda to join the East African Community."))
        .containsExactly("UGA > KEN AGREE occurred");
  }

  @Test
  void takesThreatsOfWhatWouldFollowForNoFact() {
    assertThat(essay("In case Chad leaves and Niger attacks Mali, all may change."))
        .noneMatch(line -> line.endsWith("ASSAULT occurred"));
  }

  @Test
  void takesThoseWhoActOnTheMarginsOfASummitForItsGuests() {
    assertThat(
            essay(
                "On the sidelines of a summit of the African Union, Chad and Niger signed a treaty."))
        .contains("TCD, NER, AU >  CONSULT occurred");
  }

  @Test
  void takesAMeetingThatNobodyCameToForNone() {
    assertThat(essay("Hosted by Kenya in 2019, the forum did not attract much participation."))
        .contains("KEN >  CONSULT negated");
  }

  @Test
  void takesAnOfferCalledAJokeForRefused() {
    assertThat(
            essay(
                "Tokaev answered an invitation from Erdogan to join the union: \"I enjoyed his"
                    + " humour\"."))
        .contains("TUR/GOV > KAZ/GOV AGREE occurred", "KAZ/GOV > TUR/GOV REJECT occurred");
    assertThat(essay("Peru dismissed the plan of Chile as a joke."))
        .containsExactly("PER > CHL REJECT occurred");
  }

  @Test
  void takesARoleThatSomebodySeesHimselfInForNoFact() {
    assertThat(essay("Ankara saw itself in the role of a broker between Kenya and Somalia."))
        .containsExactly("TUR/GOV > KEN, SOM CONSULT hypothetical");
  }

  @Test
  void findsTheOwnerOfTheSecondOfTwoNounsWithTheirPrepositions() {
    assertThat(essay("Chad's dependence on and frequent talks with Libya are well known."))
        .containsExactly("TCD, LBY >  CONSULT occurred");
  }

  @Test
  void takesTheStateWhereASummitIsForItsHostThroughTheParagraph() {
    assertThat(
            essay(
                "Kenya had no invitation to the second summit of the initiative in Paris. The summit"
                    + " brought together many presidents, yet Uganda was invited to send a"
                    + " clerk. Chad took part in similar summits."))
        .containsExactly(
            "FRA/GOV > KEN AGREE negated",
            "FRA/GOV >  CONSULT occurred",
            "FRA/GOV > UGA AGREE occurred",
            "TCD, FRA/GOV >  CONSULT occurred");
  }

  @Test
  void doesNotTakeTheHostOfOneMeetingForThatOfAnother() {
    assertThat(
            essay(
                "Kenya watched the summit in Paris. Chad took part in the World Economic Forum."
                    + " Niger took part in the General Assembly of the United Nations."))
        .noneMatch(line -> line.contains("FRA"));
  }

  @Test
  void takesWhoRefusesAnInvitationForInvited() {
    assertThat(
            essay(
                "Chad regretted not having received an invitation to join NATO, unlike Niger, which"
                    + " politely declined it."))
        .contains(
            "NATO > TCD AGREE negated", "NER > NATO REJECT occurred", "NATO > NER AGREE occurred");
  }

  @Test
  void findsWhoGoesOnAfterAReportedClause() {
    assertThat(
            essay(
                "Erdogan complained that the Kenyan campaign is too slow, warned against the use of"
                    + " poison gas, and praised Uganda."))
        .contains("TUR/GOV >  REQUEST occurred", "TUR/GOV > UGA SUPPORT occurred");
  }

  @Test
  void tellsAnActOfTwoYearsTwice() {
    assertThat(
            Read.of("2024-12", TextKind.ESSAY, "Erdogan visited Chad in 2017 and 2019.")
                .events()
                .stream()
                .map(event -> event.date().orElseThrow().text()))
        .containsExactly("2017", "2019");
  }
}
