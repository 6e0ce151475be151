package dev.supportcheck.evidence.personal;

import dev.supportcheck.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds addresses of mail that are a person's. */
final class Emails {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;

  private final String text;
  private final List<String> contacts;
  private final Consumer<Personal> found;

  /** Gives what it reads in {@code text} to {@code found}, unless it is among {@code contacts}. */
  Emails(String text, List<String> contacts, Consumer<Personal> found) {
    this.text = text;
    this.contacts = contacts;
    this.found = found;
  }

  /** Reads the address whose sign stands at {@code at}. */
  void read(int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int end = at + 1;
    while (end < text.length() && end - at < LONGEST_DOMAIN && isDomain(text.charAt(end))) {
      end++;
    }
    while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    if (start < at && isPerson(start, at, end)) {
      found.accept(new Personal(Personal.Kind.EMAIL, new Span(start, end)));
    }
  }

  private static boolean isLocal(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "._%+-'".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || (c >= 0xE0 && c <= 0x24F);
  }

  private boolean isPerson(int start, int at, int end) {
    String local = text.substring(start, at).toLowerCase(Locale.ROOT);
    String domain = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    int dot = domain.lastIndexOf('.');
    String last = domain.substring(dot + 1);
    if (dot <= 0
        || last.length() < 2
        || last.length() > 20
        || !last.chars().allMatch(Character::isLetter)
        || domain.contains("..")
        || !Character.isLetterOrDigit(domain.charAt(0))) {
      return false;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean remote = before == '/' || (after == ':' && local.equals("git")) || after == '/';
    return !remote
        && !isSampleDomain(domain, last)
        && !Samples.has("mailboxes", local)
        && !Samples.has("mailboxes", withoutTail(local))
        && !Samples.isBlotted(local)
        && !Samples.isBlotted(domain)
        && !Samples.isPartOf("streets", local)
        && !contacts.contains(domain)
        && !contacts.contains(local + "@" + domain)
        && !isAuthors(start);
  }

  private static boolean isSampleDomain(String domain, String last) {
    int dot = domain.lastIndexOf('.', domain.length() - last.length() - 2);
    String registered = domain.substring(dot + 1);
    return Samples.has("domains", domain)
        || Samples.has("domains", registered)
        || Samples.has("top-level", last)
        || Samples.has("files", last)
        || registered.startsWith("example.")
        || domain.contains("example");
  }

  /** A local part without what follows a plus sign, and without digits at its end. */
  private static String withoutTail(String local) {
    int plus = local.indexOf('+');
    String plain = plus > 0 ? local.substring(0, plus) : local;
    int end = plain.length();
    while (end > 1 && Character.isDigit(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end);
  }

  /** Whether the line says that it names an author, as those of commits and packages do. */
  private boolean isAuthors(int at) {
    int line = at;
    while (line > 0 && at - line < 120 && text.charAt(line - 1) != '\n') {
      line--;
    }
    return Samples.isPartOf("authors", text.substring(line, at));
  }
}
