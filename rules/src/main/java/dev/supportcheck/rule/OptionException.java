package dev.supportcheck.rule;

/** Says that a rule does not take an option, or not this value. */
public final class OptionException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Message message;

  OptionException(Message message) {
    super(message.toString());
    this.message = message;
  }

  /** What was found and what is allowed. */
  public Message message() {
    return message;
  }
}
