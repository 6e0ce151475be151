package dev.supportcheck.evidence.artifact;

import java.util.Locale;
import java.util.Set;

/** Recognises regions of clouds, and hosts that name a region or a stage. */
final class Regions {

  private static final Set<String> AREAS =
      Set.of(
          "us",
          "eu",
          "ap",
          "sa",
          "ca",
          "me",
          "af",
          "cn",
          "il",
          "mx",
          "asia",
          "europe",
          "northamerica",
          "southamerica",
          "australia");
  private static final Set<String> SIDES =
      Set.of(
          "east",
          "west",
          "north",
          "south",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest");

  /** What hosts are called after, as a part of their first labels. */
  private static final Set<String> PLACES =
      Set.of(
          "na",
          "eu",
          "fe",
          "us",
          "uk",
          "emea",
          "apac",
          "apj",
          "sandbox",
          "staging",
          "stage",
          "preprod",
          "preproduction",
          "uat",
          "localhost",
          "qa");

  private Regions() {}

  /** Whether {@code word} is a region as clouds write it: {@code eu-west-1}. */
  static boolean isRegion(String word) {
    String[] parts = word.toLowerCase(Locale.ROOT).split("-", -1);
    if (parts.length == 2) {
      int digits = parts[1].length();
      while (digits > 0 && Scan.isDigit(parts[1].charAt(digits - 1))) {
        digits--;
      }
      return digits < parts[1].length()
          && AREAS.contains(parts[0])
          && SIDES.contains(parts[1].substring(0, digits));
    }
    return parts.length == 3
        && AREAS.contains(parts[0])
        && SIDES.contains(parts[1])
        && parts[2].length() == 1
        && Scan.isDigit(parts[2].charAt(0));
  }

  static boolean isHostPart(char c) {
    return Scan.isLetter(c) || Scan.isDigit(c) || c == '.' || c == '-';
  }

  /** Whether a host names a region or a stage among its labels but the last two. */
  static boolean namesPlace(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    if (lower.equals("localhost") || lower.equals("127.0.0.1")) {
      return true;
    }
    String[] labels = lower.split("\\.", -1);
    for (int i = 0; i < labels.length - 1; i++) {
      String label = labels[i];
      if (isRegion(label)) {
        return true;
      }
      int hyphen = label.lastIndexOf('-');
      boolean ends = hyphen > 1 && PLACES.contains(label.substring(hyphen + 1));
      boolean whole = i < labels.length - 2 && PLACES.contains(label) && label.length() > 2;
      int first = label.indexOf('-');
      boolean begins = first > 2 && PLACES.contains(label.substring(0, first));
      if (ends || whole || begins) {
        return true;
      }
    }
    return false;
  }
}
