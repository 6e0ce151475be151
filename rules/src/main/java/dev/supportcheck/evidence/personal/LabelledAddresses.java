package dev.supportcheck.evidence.personal;

import dev.supportcheck.evidence.personal.Personal.Kind;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.Locale;
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

  /** How far before its colon a label may begin, in characters. */
  private static final int LONGEST_LABEL = 40;

  /** The longest address, in characters. */
  private static final int LONGEST = 160;

  private LabelledAddresses() {}

  /** Gives each address in {@code text} to {@code found}. */
  static void find(String text, Consumer<Personal> found) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c == ':' || c == '：' || c == '=' || c == '|') && isLabel(text, at)) {
        Span value = value(text, at + 1);
        if (isAddress(value.in(text))) {
          found.accept(new Personal(Kind.ADDRESS, value));
          at = value.end() - 1;
        }
      }
    }
  }

  private static boolean isLabel(String text, int end) {
    StringBuilder letters = new StringBuilder(LONGEST_LABEL);
    int start = end - 1;
    while (start >= 0 && end - start <= LONGEST_LABEL && text.charAt(start) != '\n') {
      if (Character.isLetter(text.charAt(start))) {
        letters.append(text.charAt(start));
      }
      start--;
    }
    String label = letters.reverse().toString().toLowerCase(Locale.ROOT);
    return LABELS.stream().anyMatch(label::endsWith);
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
