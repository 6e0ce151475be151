package dev.supportcheck.evidence.personal;

import dev.supportcheck.evidence.personal.Personal.Kind;
import dev.supportcheck.source.Letters;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the addresses and names of people in the fields of data and logs: streets by the name of
 * their field, names by that of theirs if it says whose, or where an address stands beside.
 */
final class PostalAddresses {

  /** How near the parts of an address stand to each other, in characters. */
  private static final int NEAR = 500;

  private static final int LONGEST = 120;

  private static final Set<String> STREETS =
      Set.of(
          "addressline1",
          "addressline2",
          "addressline3",
          "addressline",
          "address1",
          "address2",
          "street",
          "street1",
          "street2",
          "streetaddress",
          "streetline1",
          "shippingstreet",
          "shipaddress1",
          "shipaddress2",
          "billaddress1",
          "adresse1",
          "strasse",
          "straße",
          "rue",
          "calle",
          "via",
          "rua");

  private static final Set<String> NAMES =
      Set.of(
          "buyername",
          "recipientname",
          "shiptoname",
          "customername",
          "receivername",
          "purchasername",
          "payername",
          "buyerfullname");

  private static final Set<String> BESIDE = Set.of("name", "fullname", "contactname");

  private static final Set<String> PLACES =
      Set.of(
          "postalcode",
          "zipcode",
          "zip",
          "city",
          "postcode",
          "plz",
          "countrycode",
          "stateorregion",
          "stateorprovincecode");

  private final String text;
  private final List<Entry> entries = new ArrayList<>();

  PostalAddresses(String text) {
    this.text = text;
  }

  /** A field of data: its name, folded, and the place of its value. */
  private record Entry(String key, Span value) {}

  /** Gives what the fields that were read tell together to {@code found}. */
  void find(Consumer<Personal> found) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String value = entry.value().in(text).strip();
      if (STREETS.contains(entry.key())) {
        if (isStreet(value)) {
          found.accept(new Personal(Kind.ADDRESS, entry.value()));
        }
      } else if (isPerson(value)
          && (NAMES.contains(entry.key())
              || (BESIDE.contains(entry.key()) && isBesideAddress(i)))) {
        found.accept(new Personal(Kind.NAME, entry.value()));
      }
    }
  }

  /** Whether a street and a place stand near the name {@code index}. */
  private boolean isBesideAddress(int index) {
    int start = entries.get(index).value().start();
    int first = index;
    while (first > 0 && start - entries.get(first - 1).value().start() <= NEAR) {
      first--;
    }
    boolean street = false;
    boolean place = false;
    for (int i = first; i < entries.size() && entries.get(i).value().start() - start <= NEAR; i++) {
      street |= STREETS.contains(entries.get(i).key());
      place |= PLACES.contains(entries.get(i).key());
    }
    return street && place;
  }

  /** Reads the field of an address whose name and value the sign at {@code joint} parts. */
  void read(int joint) {
    int end = joint;
    while (end > 0 && joint - end < 4 && "\"'` *".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && isKey(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && !Letters.isLetter(text.charAt(start))) {
      start++;
    }
    if (end - start < 3 || end - start > 24) {
      return;
    }
    String key = folded(start, end);
    if (STREETS.contains(key)
        || NAMES.contains(key)
        || BESIDE.contains(key)
        || PLACES.contains(key)) {
      Span value = value(joint);
      if (!value.isEmpty()) {
        entries.add(new Entry(key, value));
      }
    }
  }

  /** Whether {@code c} can be a part of the name of a field. */
  static boolean isKey(char c) {
    return Letters.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private String folded(int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '_' && c != '-') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The value behind the sign at {@code joint}: in quotes, between tags, or up to the line's end;
   * empty where it is too long.
   */
  private Span value(int joint) {
    boolean tag = text.charAt(joint) == '>';
    int next = joint + 1;
    while (next < text.length() && "> *".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    char quote = next < text.length() ? text.charAt(next) : '\n';
    boolean quoted = quote == '"' || quote == '\'';
    int start = quoted ? next + 1 : next;
    int end = start;
    while (end < text.length() && end - start <= LONGEST) {
      char c = text.charAt(end);
      if (c == '\n' || c == '\r' || (quoted ? c == quote : tag ? c == '<' : c == ',' || c == '}')) {
        return new Span(start, end).trimmed(text);
      }
      end++;
    }
    return end == text.length() ? new Span(start, end).trimmed(text) : new Span(joint, joint);
  }

  /** Whether a value is a street of somebody: words and a number. */
  static boolean isStreet(String value) {
    boolean letters = value.chars().filter(Character::isLetter).count() >= 3;
    boolean digits = value.chars().anyMatch(c -> c >= '0' && c <= '9');
    return letters
        && digits
        && value.length() >= 6
        && value.indexOf("://") < 0
        && value.indexOf('(') < 0
        && value.indexOf('=') < 0
        && !Samples.isBlotted(value)
        && !Samples.isPartOf("streets", value);
  }

  /** Whether a value is the name of somebody: two to four words that begin with capitals. */
  private static boolean isPerson(String value) {
    if (value.length() < 3
        || value.length() > 60
        || Samples.isBlotted(value)
        || Samples.has("people", value)
        || Samples.isPartOf("streets", value)) {
      return false;
    }
    boolean ideographs = value.chars().allMatch(c -> (c >= 0x3040 && c <= 0x9FFF) || c == ' ');
    if (ideographs) {
      return value.length() <= 8;
    }
    String[] words = value.split(" +");
    if (words.length < 2 || words.length > 4) {
      return false;
    }
    for (String word : words) {
      boolean name =
          Character.isUpperCase(word.charAt(0))
              || Set.of("de", "von", "van", "da", "di", "del").contains(word);
      if (!name
          || !word.chars()
              .allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'')) {
        return false;
      }
    }
    return true;
  }
}
