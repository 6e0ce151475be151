package dev.supportcheck.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of a spelling makes a difference: letters and digits, without accents and case. */
public final class Spelling {

  private Spelling() {}

  /** The letters and digits of {@code text} in lower case, without accents. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= c < 0x80;
      if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c + 32));
      } else if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        folded.append(c);
      }
    }
    return plain ? folded.toString() : foldAll(folded);
  }

  private static String foldAll(CharSequence text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        folded.append(c);
      } else if (isVoicing(c)) {
        folded.append(c);
      }
    }
    return Normalizer.normalize(folded.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** Whether a mark makes another letter of a Japanese one, and no accent. */
  private static boolean isVoicing(char c) {
    return c == '\u3099' || c == '\u309A';
  }

  /** The words of {@code text}: runs of letters and digits; in scripts without spaces each sign. */
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      int start = at++;
      while (!isUnparted(c) && at < text.length() && isWord(text.charAt(at))) {
        at++;
      }
      words.add(new Word(start, at));
    }
    return words;
  }

  private static boolean isWord(char c) {
    return (Character.isLetterOrDigit(c) && !isUnparted(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isUnparted(char c) {
    return c >= 0x2E80 && c <= 0xD7FF && Character.isLetter(c);
  }

  /**
   * A word of a text.
   *
   * @param start its offset
   * @param end the offset after it
   */
  public record Word(int start, int end) {

    /** The word as it is written. */
    public String in(String text) {
      return text.substring(start, end);
    }
  }
}
