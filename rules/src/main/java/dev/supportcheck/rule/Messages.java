package dev.supportcheck.rule;

import java.util.Locale;
import java.util.Map;

/** The sentences of one message language. Immutable. */
public final class Messages {

  /** English, the language of the sentences in the code. */
  public static final Messages ENGLISH = new Messages(Locale.ENGLISH, Map.of());

  private final Locale locale;
  private final Map<String, String> translations;

  private Messages(Locale locale, Map<String, String> translations) {
    this.locale = locale;
    this.translations = translations;
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** The message in this language, its arguments filled in; in English where it has no translation. */
  public String render(Message message) {
    return message.fill(translations.getOrDefault(message.text(), message.text()));
  }

  /** The message of this English sentence and these arguments, in this language. */
  public String say(String text, Object... arguments) {
    return render(Message.of(text, arguments));
  }
}
