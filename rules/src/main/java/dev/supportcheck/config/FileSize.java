package dev.supportcheck.config;

import java.util.Locale;
import java.util.Map;

/** Sizes of files as people write them. */
final class FileSize {

  private static final long LARGEST = 1L << 30;

  private static final Map<String, Long> UNITS =
      Map.of(
          "",
          1L,
          "b",
          1L,
          "kb",
          1000L,
          "kib",
          1024L,
          "mb",
          1_000_000L,
          "mib",
          1L << 20,
          "gib",
          1L << 30);

  private FileSize() {}

  /** The bytes that {@code text} means, from 1 to 1 GiB; 0 where it means none. */
  static long parse(String text) {
    String trimmed = text.strip();
    int digits = 0;
    while (digits < trimmed.length()
        && digits < 12
        && trimmed.charAt(digits) >= '0'
        && trimmed.charAt(digits) <= '9') {
      digits++;
    }
    Long unit = UNITS.get(trimmed.substring(digits).strip().toLowerCase(Locale.ROOT));
    if (digits == 0 || unit == null) {
      return 0;
    }
    long number = Long.parseLong(trimmed.substring(0, digits));
    return number > LARGEST / unit ? 0 : number * unit;
  }
}
