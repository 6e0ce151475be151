package dev.supportcheck.rule;

/**
 * The points of the support desk's guidelines that rules enforce; the ordinal is the point's
 * number.
 */
public enum Guideline {
  CHANNEL(0, "Developer support answers in writing"),
  PROBLEM(1, "State the problem and how it came about"),
  ATTEMPTS(2, "Say what was already tried, and what came of it"),
  OBSTACLE(3, "Say exactly what is in the way"),
  OUTCOME(4, "Say what is wished for and what happens instead"),
  TIME(5, "Say when it happened, in which time zone, and whether it persists"),
  EVIDENCE(6, "Share logs and screenshots"),
  BASICS(7, "Fill in the basic information"),
  ONE_QUESTION(8, "Ask one question in a case"),
  DELETED(9, "Say when something concerned is deleted"),
  ACCOUNTS(10, "File from each account concerned"),
  UNANSWERABLE(11, "Know what the desk cannot answer"),
  WISHES(12, "Set wishes for features apart"),
  CLOSURE(13, "Record how it was solved");

  private final int number;
  private final String title;

  Guideline(int number, String title) {
    this.number = number;
    this.title = title;
  }

  /** The number of the point, from 0. */
  public int number() {
    return number;
  }

  /** What it asks for, in a few words. */
  public String title() {
    return title;
  }
}
