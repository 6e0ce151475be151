package dev.supportcheck.evidence.personal;

import dev.supportcheck.evidence.personal.Personal.Kind;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.function.Consumer;

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

  /** How long a label is with what stands between its words, in characters. */
  private static final int LONGEST_LABEL = 40;

  /** How many quotes, stars and blanks may part a label from its colon. */
  private static final int MOST_MARKS = 6;

  /** The longest address, in characters. */
  private static final int LONGEST = 160;

  private LabelledAddresses() {}

  /** Gives the address behind the label that a word ending at {@code end} is, to {@code found}. */
  static void after(String text, int end, Consumer<Personal> found) {
    int joint = end;
    while (joint < text.length()
        && joint - end < MOST_MARKS
        && " \"'*)".indexOf(text.charAt(joint)) >= 0) {
      joint++;
    }
    if (joint < text.length() && ":：=|".indexOf(text.charAt(joint)) >= 0 && isLabel(text, end)) {
      Span value = value(text, joint + 1);
      if (isAddress(value.in(text))) {
        found.accept(new Personal(Kind.ADDRESS, value));
      }
    }
  }

  private static boolean isLabel(String text, int end) {
    for (String label : LABELS) {
      if (endsWith(text, end - 1, label)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters up to {@code last} are a label's, whatever stands between its words. */
  private static boolean endsWith(String text, int last, String label) {
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
  private static Span value(String text, int from) {
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
