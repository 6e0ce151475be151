package dev.supportcheck.evidence.personal;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.source.Masks.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The personal data in a case, as it stands in the file: in prose, code, data and links alike.
 *
 * @param all in the order of the text, none overlapping another
 */
public record PersonalData(List<Personal> all) {

  private static final PersonalData NONE = new PersonalData(List.of());

  public PersonalData {
    all = List.copyOf(all);
  }

  /**
   * The personal data in {@code document}; none where it is no case: who writes a template means
   * the addresses in it to be read.
   *
   * @param contacts addresses and domains of the desk itself, which are no person's
   */
  public static PersonalData of(Document document, List<String> contacts) {
    return document instanceof Case ? in(document.source().text(), contacts) : NONE;
  }

  /**
   * The personal data in {@code text}; the time it takes grows with the length of the text only.
   */
  static PersonalData in(String text, List<String> contacts) {
    List<Personal> found = new ArrayList<>();
    find(text, contacts, found::add);
    found.sort(Comparator.comparing(Personal::span));
    List<Personal> apart = new ArrayList<>();
    int end = 0;
    for (Personal each : found) {
      if (each.span().start() >= end) {
        apart.add(each);
        end = each.span().end();
      }
    }
    return new PersonalData(apart);
  }

  /** Calls each reader where a sign stands without which there is nothing for it. */
  private static void find(String text, List<String> contacts, Consumer<Personal> found) {
    Emails emails = new Emails(text, contacts, found);
    Ibans ibans = new Ibans(text, found);
    Cards cards = new Cards(text, found);
    Phones phones = new Phones(text, found);
    PostalAddresses fields = new PostalAddresses(text);
    LabelledAddresses labels = new LabelledAddresses(text, found);
    boolean inNumber = false;
    char[] chars = text.toCharArray();
    for (int at = 0; at < chars.length; at++) {
      char c = chars[at];
      if (Digits.is(c)) {
        if (!inNumber) {
          ibans.read(at);
          cards.read(at);
          phones.read(at);
        }
        inNumber = true;
        continue;
      }
      inNumber = false;
      switch (c) {
        case '@' -> emails.read(at);
        case '+', '(' -> phones.read(at);
        case ':', '=' -> {
          fields.read(at);
          labels.read(at);
        }
        case '>' -> fields.read(at);
        case '|', '：' -> labels.read(at);
        default -> {
          // all else is read from one of these signs
        }
      }
    }
    fields.find(found);
  }

  /** What hides it. */
  public List<Mask> masks() {
    return all.stream().map(each -> new Mask(each.span(), each.shown())).toList();
  }
}
