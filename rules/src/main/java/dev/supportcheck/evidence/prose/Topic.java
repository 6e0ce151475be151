package dev.supportcheck.evidence.prose;

/** What a case can say and a template can ask for. */
public enum Topic {
  /** What goes wrong or is wanted. */
  PROBLEM,
  /** How it came about: steps, a sequence of calls, a trigger. */
  STEPS,
  /** Code, a command, a request or a payload that shows it. */
  CODE,
  /** Versions, systems, endpoints, regions. */
  ENVIRONMENT,
  /** What was already tried. */
  ATTEMPTS,
  /** What came of an attempt. */
  ATTEMPT_OUTCOME,
  /** The operation or endpoint called. */
  OPERATION,
  /** An error's code or message. */
  ERROR,
  /** An explicit question or request. */
  QUESTION,
  /** What was expected or is wished for. */
  EXPECTED,
  /** What happens at present. */
  ACTUAL,
  /** The id of a failing request. */
  REQUEST_ID,
  /** The calendar date when it happened. */
  TIME,
  /** The time zone of that. */
  TIME_ZONE,
  /** Whether it still happens, comes and goes, or is solved. */
  PERSISTENCE,
  /** A log, a trace, a response body. */
  LOGS,
  /** A screenshot or recording. */
  SCREENSHOT,
  /** Whether the format of the logs was changed. */
  LOG_FORMAT,
  /** That one issue holds one problem. */
  ONE_PROBLEM,
  /** That secrets are not to be pasted. */
  SECRET_WARNING,
  /** Where registration and listing are asked about. */
  REGISTRATION
}
