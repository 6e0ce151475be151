package dev.supportcheck.evidence.personal;

import dev.supportcheck.evidence.personal.Personal.Kind;
import dev.supportcheck.source.Letters;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the addresses that stand as a whole behind a label that says whose, as "Ship to: …". */
final class LabelledAddresses {

  /** The labels in lower case, letters only. */
  private static final List<String> LABELS =
      List.of(
          "shippingaddress",
          "deliveryaddress",
          "billingaddress",
          "buyeraddress",
          "buyersaddress",
          "customeraddress",
          "customersaddress",
          "recipientaddress",
          "recipientsaddress",
          "shipto",
          "adressedelivraison",
          "adressedefacturation",
          "adressedelacheteur",
          "lieferadresse",
          "rechnungsadresse",
          "direccióndeenvío",
          "direccióndeentrega",
          "indirizzodispedizione",
          "indirizzodiconsegna",
          "endereçodeentrega",
          "配送先住所",
          "お届け先住所",
          "收货地址",
          "送货地址");

  /** The letters that labels end with: most words before a colon end otherwise. */
  private static final String LAST_LETTERS =
      LABELS.stream()
          .map(label -> label.substring(label.length() - 1))
          .distinct()
          .collect(Collectors.joining());

  /** How long a label is with what stands between its words, in characters. */
  private static final int LONGEST_LABEL = 40;

  /** How many quotes, stars and blanks may part a label from its colon. */
  private static final int MOST_MARKS = 6;

  /** The longest address, in characters. */
  private static final int LONGEST = 160;

  private final String text;
  private final Consumer<Personal> found;

  /** Gives what it reads in {@code text} to {@code found}. */
  LabelledAddresses(String text, Consumer<Personal> found) {
    this.text = text;
    this.found = found;
  }

  /** Reads the address whose label ends before the sign at {@code joint}. */
  void read(int joint) {
    int end = joint;
    while (end > 0 && joint - end < MOST_MARKS && " \"'*)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (isLabel(end)) {
      Span value = value(joint + 1);
      if (isAddress(value.in(text))) {
        found.accept(new Personal(Kind.ADDRESS, value));
      }
    }
  }

  /** Whether the word that ends at {@code end} ends a label. */
  private boolean isLabel(int end) {
    int last = end - 1;
    while (last > 0
        && PostalAddresses.isKey(text.charAt(last))
        && !Letters.isLetter(text.charAt(last))) {
      last--;
    }
    if (last < 0 || LAST_LETTERS.indexOf(Character.toLowerCase(text.charAt(last))) < 0) {
      return false;
    }
    for (String label : LABELS) {
      if (endsWith(last, label)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters up to {@code last} are a label's, whatever stands between its words. */
  private boolean endsWith(int last, String label) {
    int letter = label.length() - 1;
    for (int at = last; at >= 0 && letter >= 0 && last - at < LONGEST_LABEL; at--) {
      char c = text.charAt(at);
      if (Character.isLetter(c) ? Character.toLowerCase(c) != label.charAt(letter) : c == '\n') {
        return false;
      }
      letter -= Character.isLetter(c) ? 1 : 0;
    }
    return letter < 0;
  }

  /** What stands behind a label: between quotes, else up to the end of the line or cell. */
  private Span value(int from) {
    int start = from;
    while (start < text.length() && " *\t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean quoted = start < text.length() && text.charAt(start) == '"';
    start += quoted ? 1 : 0;
    int end = start;
    String stops = quoted ? "\"\n" : "|\n";
    while (end < text.length() && end - start <= LONGEST && stops.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end).trimmed(text);
  }

  /** Whether a value is the address of somebody: a street and a number, in the order of a place. */
  private static boolean isAddress(String value) {
    if (value.length() > LONGEST || !PostalAddresses.isStreet(value)) {
      return false;
    }
    boolean ideographs = value.chars().anyMatch(c -> c >= 0x3040 && c <= 0x9FFF);
    boolean parts = value.indexOf(',') > 0 || Digits.is(value.charAt(0));
    boolean names = value.indexOf(' ') > 0 && value.chars().anyMatch(Character::isUpperCase);
    return ideographs || (parts && names);
  }
}
