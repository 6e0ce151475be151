package dev.supportcheck;

import dev.supportcheck.source.Masks;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.HexFormat;

/**
 * What names a finding in a baseline whatever line it stands on: a hash of the rule, the path, the
 * words concerned without their white space, and which of several such it is. A secret is not part
 * of it, only that there is one. It finds again what is known and proves nothing: an entry of a
 * baseline names rule and path besides.
 */
final class Fingerprint {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /**
   * The words that a finding concerns: of the first line of its range, of the whole line where that
   * is empty.
   */
  static String words(SourceFile file, Span span, Masks masks) {
    Span first = file.firstLine(span);
    Span range = first.isEmpty() ? file.line(file.lineOf(span.start())) : first;
    StringBuilder words = new StringBuilder(range.length());
    int at = range.start();
    for (Masks.Mask mask : masks.touching(range)) {
      append(words, file.text(), at, Math.max(at, mask.span().start()));
      words.append('*');
      at = Math.min(range.end(), mask.span().end());
    }
    append(words, file.text(), at, range.end());
    return words.toString();
  }

  private static void append(StringBuilder words, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        words.append(text.charAt(i));
      }
    }
  }

  /**
   * The fingerprint, 16 hexadecimal digits, of the finding number {@code occurrence} of these
   * words.
   */
  static String of(String rule, String path, String words, int occurrence) {
    long hash = START;
    for (String part : new String[] {rule, path, words, Integer.toString(occurrence)}) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * PRIME;
      }
      hash = (hash ^ 0xFFFF) * PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return HexFormat.of().toHexDigits(hash ^ (hash >>> 33));
  }
}
