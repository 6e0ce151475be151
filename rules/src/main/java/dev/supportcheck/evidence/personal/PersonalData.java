package dev.supportcheck.evidence.personal;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.source.Masks.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    Emails.find(text, contacts, found::add);
    Ibans.find(text, found::add);
    Cards.find(text, found::add);
    Phones.find(text, found::add);
    PostalAddresses.find(text, found::add);
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

  /** What hides it. */
  public List<Mask> masks() {
    return all.stream().map(each -> new Mask(each.span(), each.shown())).toList();
  }
}
