package dev.supportcheck.document;

/**
 * What a template or a case is for. Guideline rules apply only where their guideline makes sense.
 */
public enum Purpose {
  /** Something fails or behaves otherwise than it should. */
  PROBLEM,
  /** Somebody wants to know something. */
  QUESTION,
  /** Somebody wishes for something that is not there. */
  FEATURE,
  /** Something is wrong with, or missing in, the documentation. */
  DOCUMENTATION,
  /** Anything else: a task, a release, a proposal for governance. */
  OTHER
}
