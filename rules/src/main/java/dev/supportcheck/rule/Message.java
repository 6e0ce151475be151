package dev.supportcheck.rule;

import java.util.Arrays;
import java.util.List;

/**
 * What is said to the reader: an English sentence with {@code {0}}, {@code {1}} … for its
 * arguments. The sentence is the key of its translations; {@link Messages} renders it.
 *
 * @param text the English sentence
 * @param arguments what stands for the numbers in braces, quoted words already masked
 */
public record Message(String text, List<String> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message of these arguments, each by its {@code toString}. */
  public static Message of(String text, Object... arguments) {
    return new Message(text, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** Puts the arguments into {@code translation}, a sentence with the same numbers in braces. */
  public String fill(String translation) {
    if (arguments.isEmpty()) {
      return translation;
    }
    StringBuilder filled = new StringBuilder(translation.length() + 32);
    for (int i = 0; i < translation.length(); i++) {
      char c = translation.charAt(i);
      int number =
          c == '{' && i + 2 < translation.length() && translation.charAt(i + 2) == '}'
              ? translation.charAt(i + 1) - '0'
              : -1;
      if (number >= 0 && number < arguments.size()) {
        filled.append(arguments.get(number));
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  /** The English sentence with its arguments. */
  @Override
  public String toString() {
    return fill(text);
  }
}
