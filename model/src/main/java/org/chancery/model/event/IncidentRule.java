// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.actor.Link;
import org.chancery.model.ontology.CameoAct;
import org.chancery.model.ontology.Ontology;

/**
 * The rule by which codings are taken for one and the same act: {@value #NAME}. Two codings of a
 * feed are one incident if they have the same day, the same two names, the same CAMEO code (or type
 * and mode where there is none) and the same status; codes that feeds write twice (Consult in both
 * directions, Make a visit and Host a visit) are folded first. What was read from texts is compared
 * by the principals in place of the names, since texts name one actor in many ways. What has no
 * single day, and what people coded row by row (a chronology, ACLED, UCDP), is an incident of its
 * own. Nothing is deleted: the rule only gives codings a common number, and an analyst can merge
 * and split by hand.
 *
 * <p>Thread-safe.
 */
public final class IncidentRule {
  /** The rule's name, shown wherever incidents are counted. */
  public static final String NAME = "same-day-act";

  /** The feed of what a person coded in a case folder. */
  public static final String CHRONOLOGY = "chronology";

  /** The feed of what the coder read in the texts of a case folder. */
  public static final String TEXT = "text";

  /* Where people code, and give each incident one row: two on one day are two. */
  private static final Set<String> CODED_BY_HAND = Set.of(CHRONOLOGY, "acled", "ucdp");
  private static final String GDELT = "gdelt";
  private static final char SEPARATOR = '\u001f'; // unit separator: in no name

  private final Ontology ontology;
  private final MessageDigest sha256 = sha256(); // never fed: cloned for each number

  /** The rule, with the mirror codes of an ontology. */
  public IncidentRule(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * An incident's number and the way its act runs.
   *
   * @param incident number of the incident; codings with the same number are one act
   * @param orientation which way the act runs, compared with this coding
   */
  public record Key(long incident, Orientation orientation) {}

  /** The incident that a coding belongs to. */
  public Key keyOf(Event event) {
    Optional<String> code = event.act().cameo();
    Optional<String> mirror = code.flatMap(ontology::cameo).flatMap(CameoAct::mirror);
    Orientation orientation = orientation(event, code, mirror);
    boolean alone = CODED_BY_HAND.contains(event.id().feed()) || event.date().day().isEmpty();
    String text =
        alone ? event.id().value() : describe(event, family(event, code, mirror), orientation);
    return new Key(number(copyOf(sha256), text), orientation);
  }

  /** The number of an incident that an analyst made of codings with these ids. */
  public static long numberOf(List<EventId> merged) {
    return number(
        sha256(),
        merged.stream().sorted().map(EventId::value).collect(Collectors.joining("\u001f")));
  }

  private static Orientation orientation(
      Event event, Optional<String> code, Optional<String> mirror) {
    if (event.mutual() || (mirror.isPresent() && mirror.equals(code))) {
      return Orientation.MUTUAL;
    }
    if (mirror.isPresent() && code.isPresent() && mirror.get().compareTo(code.get()) < 0) {
      return Orientation.REVERSED;
    }
    return Orientation.FORWARD;
  }

  private static String family(Event event, Optional<String> code, Optional<String> mirror) {
    if (code.isEmpty()) {
      String type = event.act().type().map(Enum::name).orElse(event.says());
      return type + '/' + event.act().mode().map(mode -> mode.name()).orElse("");
    }
    return mirror.filter(other -> other.compareTo(code.get()) < 0).orElse(code.get());
  }

  private static String describe(Event event, String family, Orientation orientation) {
    String feed = event.id().feed();
    String one = names(event.actors(), feed);
    String other = names(event.recipients(), feed);
    boolean swap =
        orientation == Orientation.REVERSED
            || (orientation == Orientation.MUTUAL && one.compareTo(other) > 0);
    return day(event)
        + SEPARATOR
        + family
        + SEPARATOR
        + event.status()
        + SEPARATOR
        + (swap ? other : one)
        + SEPARATOR
        + (swap ? one : other);
  }

  /* How sure one text is of the day does not make it another day. */
  private static String day(Event event) {
    boolean read = event.id().feed().equals(TEXT);
    return read ? event.date().earliest().toString() : event.date().text();
  }

  private static String names(List<Participant> participants, String feed) {
    if (participants.size() == 1) {
      return identity(participants.get(0), feed);
    }
    return participants.stream()
        .map(participant -> identity(participant, feed))
        .sorted()
        .collect(Collectors.joining("\u001e"));
  }

  /* GDELT's code identifies better than the spelling that follows it: "RUSGOV PUTIN". */
  private static String identity(Participant participant, String feed) {
    if (feed.equals(TEXT)) {
      return participant.principal().value();
    }
    String mention = participant.who().mention();
    int blank = mention.indexOf(' ');
    boolean coded = feed.equals(GDELT) && participant.who().link() == Link.FEED_CODE && blank > 0;
    return coded ? mention.substring(0, blank) : mention;
  }

  /* 63 bits of SHA-256: among 100 million incidents the chance that any two collide is 1 in 1,800. */
  private static long number(MessageDigest digest, String text) {
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  private static MessageDigest copyOf(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("Java's own SHA-256 can be cloned", impossible);
    }
  }
}
