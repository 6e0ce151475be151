package dev.supportcheck.rule;

/**
 * The points of the support desk's guidelines that rules enforce; the ordinal is the point's
 * number.
 */
public enum Guideline {
  CHANNEL("Developer support answers in writing"),
  PROBLEM("State the problem and how it came about"),
  ATTEMPTS("Say what was already tried, and what came of it"),
  OBSTACLE("Say exactly what is in the way"),
  OUTCOME("Say what is wished for and what happens instead"),
  TIME("Say when it happened, in which time zone, and whether it persists"),
  EVIDENCE("Share logs and screenshots"),
  BASICS("Fill in the basic information"),
  ONE_QUESTION("Ask one question in a case"),
  DELETED("Say when something concerned is deleted"),
  ACCOUNTS("File from each account concerned"),
  UNANSWERABLE("Know what the desk cannot answer"),
  WISHES("Set wishes for features apart"),
  CLOSURE("Record how it was solved");

  private final String title;

  Guideline(String title) {
    this.title = title;
  }

  /** The number of the point, from 0. */
  public int number() {
    return ordinal();
  }

  /** What it asks for, in a few words. */
  public String title() {
    return title;
  }
}
