package dev.supportcheck.document;

/**
 * A text of a template that the person who files reads.
 *
 * @param group the number, from 0, of the field of a form or of the section of a Markdown template
 *     that it belongs to; −1 for what belongs to none
 * @param role what part it plays
 * @param text the text and its place
 */
public record Prompt(int group, Role role, Located text) {

  /** The parts a prompt plays. */
  public enum Role {
    /**
     * The label of a form's field, or a heading, bold line or {@code Label:} of a Markdown
     * template.
     */
    LABEL,
    /** The explanation of a field, or running text. */
    EXPLANATION,
    /** Grey text in an empty field, or a comment. */
    HINT,
    /** Text that is already filled in. */
    PREFILL,
    /** An option of a dropdown or the label of a checkbox. */
    OPTION
  }
}
