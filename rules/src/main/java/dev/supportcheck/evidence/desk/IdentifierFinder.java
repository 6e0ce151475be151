package dev.supportcheck.evidence.desk;

import dev.supportcheck.profile.FieldValue;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.profile.Shape;
import dev.supportcheck.profile.Spelling;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the identifiers of a desk in a text: evident ones wherever they stand, others where a label
 * stands before them, or after them in parentheses.
 */
final class IdentifierFinder {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 200;

  /** How far before an identifier its label may begin, in characters. */
  private static final int WINDOW = 64;

  /** How much may stand between a label and its identifier, in letters and digits. */
  private static final int GAP = 30;

  private final String text;
  private final List<Shape> shapes;
  private final List<List<String>> labels;
  private final Set<String> taken = new HashSet<>();
  private final List<Identifier> found = new ArrayList<>();

  private IdentifierFinder(String text, Profile profile) {
    this.text = text;
    this.shapes = profile.shapes();
    this.labels =
        shapes.stream()
            .map(shape -> shape.labels().all().stream().map(Spelling::fold).distinct().toList())
            .toList();
    for (ProfileField field : profile.fields()) {
      for (FieldValue value : field.values()) {
        taken.addAll(value.also());
      }
    }
  }

  /** The identifiers in {@code text}. */
  static List<Identifier> find(String text, Profile profile) {
    if (profile.shapes().isEmpty()) {
      return List.of();
    }
    IdentifierFinder finder = new IdentifierFinder(text, profile);
    int at = 0;
    while (at < text.length()) {
      if (isPart(text.charAt(at))) {
        int end = at + 1;
        boolean digit = isDigit(text.charAt(at));
        while (end < text.length() && isPart(text.charAt(end))) {
          digit |= isDigit(text.charAt(end));
          end++;
        }
        if (digit && end - at >= SHORTEST && end - at <= LONGEST) {
          finder.word(at, end);
        }
        at = end;
      } else {
        at++;
      }
    }
    return finder.found;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '+' || c == '/';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void word(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    if (to < text.length() && text.charAt(to) == '=' && !startsValue(to + 1)) {
      if (whole(from, to + 1)) {
        return;
      }
    }
    if (!whole(from, to)) {
      // A path, or a name and a value that a dot or a stroke parts.
      int part = from;
      for (int i = from; i <= to; i++) {
        if (i == to || "/.+_".indexOf(text.charAt(i)) >= 0) {
          if (i - part >= SHORTEST && (part > from || i < to)) {
            whole(part, i);
          }
          part = i + 1;
        }
      }
    }
  }

  /** Whether a value follows a sign of equality, which is then no end of an identifier. */
  private boolean startsValue(int at) {
    return at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '"');
  }

  /** Notes the identifier that a place is; false where it is none. */
  private boolean whole(int start, int end) {
    String word = text.substring(start, end);
    if (taken.contains(word)) {
      return true;
    }
    int labelled = -1;
    boolean looked = false;
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      if (!shape.matches(word) || (shape.evident() && !hasDigits(word))) {
        continue;
      }
      if (shape.evident()) {
        found.add(new Identifier(shape, new Span(start, end)));
        return true;
      }
      if (!looked) {
        labelled = labelled(start, end);
        looked = true;
      }
      if (labelled == i) {
        found.add(new Identifier(shape, new Span(start, end)));
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigits(String word) {
    return word.chars().filter(c -> c >= '0' && c <= '9').count() >= 2;
  }

  /** The shape whose label stands nearest to a place; −1 for none. */
  private int labelled(int start, int end) {
    String before = Spelling.fold(text.substring(Math.max(0, start - WINDOW), start));
    int best = -1;
    int last = before.length() - GAP - 1;
    int longest = 0;
    for (int i = 0; i < labels.size(); i++) {
      for (String label : labels.get(i)) {
        int at = before.lastIndexOf(label);
        int stop = at + label.length();
        if (at >= 0 && (stop > last || (stop == last && label.length() > longest))) {
          best = i;
          last = stop;
          longest = label.length();
        }
      }
    }
    return best >= 0 ? best : labelledAfter(end);
  }

  private int labelledAfter(int end) {
    String after = Spelling.fold(text.substring(end, Math.min(text.length(), end + WINDOW / 2)));
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).stream().anyMatch(after::startsWith)) {
        return i;
      }
    }
    return -1;
  }
}
