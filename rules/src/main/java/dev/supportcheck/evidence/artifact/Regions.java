package dev.supportcheck.evidence.artifact;

/** Recognises regions of clouds, and hosts that name a region or a stage. */
final class Regions {

  private static final WordSet AREAS =
      WordSet.of(
          """
          us eu ap sa ca me af cn il mx asia europe northamerica southamerica australia
          """);
  private static final WordSet SIDES =
      WordSet.of(
          """
          east west north south central northeast northwest southeast southwest
          """);

  /** What hosts are called after, as a part of their first labels. */
  private static final WordSet PLACES =
      WordSet.of(
          """
          na eu fe us uk emea apac apj sandbox staging stage preprod preproduction uat
          localhost qa
          """);

  private static final WordSet LOCAL = WordSet.of("localhost 127.0.0.1");

  private Regions() {}

  /** Whether a word is a region as clouds write it: {@code eu-west-1}, {@code europe-west4}. */
  static boolean isRegion(String text, int from, int end) {
    boolean digit = end > from && Scan.isDigit(text.charAt(end - 1));
    int area = digit ? Scan.find(text, from, end, '-') : -1;
    if (area < 0 || !AREAS.contains(text, from, area)) {
      return false;
    }
    int number = end;
    while (number > area && Scan.isDigit(text.charAt(number - 1))) {
      number--;
    }
    boolean apart = number > area + 1 && text.charAt(number - 1) == '-';
    int side = apart ? number - 1 : number;
    boolean numbered = apart ? end - number == 1 : number < end;
    return numbered && SIDES.contains(text, area + 1, side);
  }

  static boolean isHostPart(char c) {
    return Scan.isLetter(c) || Scan.isDigit(c) || c == '.' || c == '-';
  }

  /** Whether a host names a region or a stage among its labels but the last two. */
  static boolean namesPlace(String text, int from, int end) {
    if (LOCAL.contains(text, from, end)) {
      return true;
    }
    int label = from;
    int dot = Scan.find(text, from, end, '.');
    while (dot >= 0) {
      int next = Scan.find(text, dot + 1, end, '.');
      if (isRegion(text, label, dot) || namesPlace(text, label, dot, next >= 0)) {
        return true;
      }
      label = dot + 1;
      dot = next;
    }
    return false;
  }

  /** Whether a label of a host does: whole, where it is none of the last two, or at an end. */
  private static boolean namesPlace(String text, int from, int end, boolean whole) {
    if (whole && end - from > 2 && PLACES.contains(text, from, end)) {
      return true;
    }
    int first = Scan.find(text, from, end, '-');
    if (first < 0) {
      return false;
    }
    int last = end - 1;
    while (text.charAt(last) != '-') {
      last--;
    }
    return (last > from + 1 && PLACES.contains(text, last + 1, end))
        || (first > from + 2 && PLACES.contains(text, from, first));
  }
}
