package dev.supportcheck.evidence.request;

/** What a case can be about that the desk treats apart. */
public enum Matter {
  /** Something that has been deleted. */
  DELETED,
  /** Several accounts. */
  ACCOUNTS,
  /** The cause of an outage. */
  OUTAGE,
  /** Figures on the provider's performance. */
  PERFORMANCE,
  /** The registration of a developer, or the listing of an application. */
  REGISTRATION,
  /** A wish for a phone call or a chat. */
  CALL
}
