package dev.supportcheck.evidence;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.evidence.artifact.Artifacts;
import dev.supportcheck.evidence.artifact.Environment;
import dev.supportcheck.evidence.artifact.ErrorQuotes;
import dev.supportcheck.evidence.artifact.Links;
import dev.supportcheck.evidence.asks.Asks;
import dev.supportcheck.evidence.attempts.Attempts;
import dev.supportcheck.evidence.closure.Persistence;
import dev.supportcheck.evidence.closure.Resolution;
import dev.supportcheck.evidence.desk.Desk;
import dev.supportcheck.evidence.discourse.Discourse;
import dev.supportcheck.evidence.leftover.Leftovers;
import dev.supportcheck.evidence.personal.PersonalData;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.purpose.InferredPurpose;
import dev.supportcheck.evidence.purpose.Wishes;
import dev.supportcheck.evidence.request.Matters;
import dev.supportcheck.evidence.safety.Secrets;
import dev.supportcheck.evidence.scope.Topics;
import dev.supportcheck.evidence.time.Times;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.source.Masks;
import dev.supportcheck.source.Span;
import java.util.stream.Stream;

/**
 * The facts recognised in a document, each with its place. Made once, in one pass, for all rules.
 * Immutable.
 *
 * @param purpose what the document is for: as declared, else as it reads
 * @param prose its author's running text
 * @param attempts what its author tried already
 * @param persistence where it says whether the problem lasts
 * @param wishes what its author wishes for
 * @param resolution what it says of the solution
 * @param topics where it turns to another problem, and what it asks in running text
 * @param asks what it asks for, if it is a template
 * @param artifacts the code, requests, data, logs and traces in it
 * @param errors the errors that it quotes
 * @param links its links and images
 * @param environment what it says of the environment
 * @param matters what it speaks of that the desk treats apart
 * @param times the dates and clock times in it
 * @param discourse what its author says
 * @param desk what it says of what the desk wants to know
 * @param leftovers what a template put into it, and was left there
 * @param secrets the credentials in it
 * @param personal the personal data in it, if it is a case
 * @param masks the secrets and personal data in it, hidden
 */
public record Evidence(
    Document document,
    Purpose purpose,
    Prose prose,
    Attempts attempts,
    Persistence persistence,
    Wishes wishes,
    Resolution resolution,
    Topics topics,
    Asks asks,
    Artifacts artifacts,
    ErrorQuotes errors,
    Links links,
    Environment environment,
    Matters matters,
    Times times,
    Discourse discourse,
    Desk desk,
    Leftovers leftovers,
    Secrets secrets,
    PersonalData personal,
    Masks masks) {

  /** The facts in {@code document}, in terms of a desk's vocabulary. */
  public static Evidence of(Document document, Profile profile) {
    Purpose declared = document.declaredPurpose();
    Prose prose = Prose.of(document);
    Wishes wishes = Wishes.of(prose);
    Artifacts artifacts = Artifacts.of(document, prose);
    Desk desk = Desk.of(document, profile);
    Secrets secrets = Secrets.in(document.source().text()).without(desk.evident());
    PersonalData personal = PersonalData.of(document, profile.contacts());
    return new Evidence(
        document,
        declared == null ? inferred(document, prose, wishes) : declared,
        prose,
        Attempts.of(prose),
        Persistence.of(prose),
        wishes,
        Resolution.of(prose),
        Topics.of(prose),
        Asks.of(document),
        artifacts,
        ErrorQuotes.of(document, prose, artifacts),
        Links.of(document),
        Environment.of(document, prose, artifacts),
        Matters.of(prose),
        Times.of(document, prose),
        Discourse.of(document, prose, artifacts),
        desk,
        Leftovers.of(document, prose),
        secrets,
        personal,
        new Masks(Stream.concat(secrets.masks().stream(), personal.masks().stream()).toList()));
  }

  private static Purpose inferred(Document document, Prose prose, Wishes wishes) {
    return document instanceof Case ? InferredPurpose.of(prose, wishes) : Purpose.PROBLEM;
  }

  /**
   * The words of a place for quoting: on one line, at most 60 characters, secrets and personal data
   * masked.
   */
  public String quote(Span span) {
    String words = masks.show(document.source().text(), span).strip().replaceAll("\\s+", " ");
    if (words.length() <= 60) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(58)) ? 58 : 59;
    return words.substring(0, end).stripTrailing() + "…";
  }
}
