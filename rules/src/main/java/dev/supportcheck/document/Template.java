package dev.supportcheck.document;

import java.util.List;

/** What a tracker shows to a person who is about to file. */
public sealed interface Template extends Document permits IssueForm, MarkdownTemplate {

  /** The tracker whose dialect it is written in. */
  Tracker tracker();

  /** Its name as the chooser shows it; the file's name where it has none. */
  Located name();

  /**
   * All that it asks or says: labels, headings, explanations, options, comments, in the order of
   * the file. The prompts of one field or section share its number.
   */
  List<Prompt> prompts();

  @Override
  default Kind kind() {
    return Kind.TEMPLATE;
  }
}
