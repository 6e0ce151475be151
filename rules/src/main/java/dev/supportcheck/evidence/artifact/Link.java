package dev.supportcheck.evidence.artifact;

import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * A link or an image.
 *
 * @param kind what it is
 * @param span its place in the file, the marks included
 * @param address where the address stands in the file; the whole where it stands elsewhere
 * @param destination the address, as written, without brackets around it
 */
public record Link(Kind kind, Span span, Span address, String destination) {

  private static final int ERROR = Lexicon.standard().group("error word");

  private static final WordSet PLACEHOLDERS =
      WordSet.of(
          """
          example file filename image image-url imagename img link name path picture
          screenshot url your-image your-screenshot
          """);

  /** What a link is. */
  public enum Kind {
    /** A link with words of its own, or an address alone. */
    LINK,
    /** An image. */
    IMAGE,
    /** A definition that links refer to by name. */
    DEFINITION
  }

  /** Whether it shows a picture: an image, or a link to a file of one. */
  public boolean isPicture() {
    return (kind == Kind.IMAGE && !destination.isBlank()) || Attachments.isPicture(destination);
  }

  /** Whether its words or its address, in the file's {@code text}, name an error. */
  public boolean namesError(String text) {
    return Lexicon.standard().find(text, List.of(span)).has(ERROR, span);
  }

  /** Whether it leads to a file that was handed in, or to a place where people paste logs. */
  public boolean isAttachment() {
    return kind != Kind.IMAGE && Attachments.isAttachment(destination);
  }

  /** Whether it has no scheme and no host, so that it leads into the repository. */
  public boolean isRelative() {
    return !destination.isBlank()
        && !destination.startsWith("#")
        && !destination.startsWith("//")
        && !isBareHost()
        && !hasScheme(destination);
  }

  /**
   * Whether its address stands at its place and leads to a file by its looks: it is relative, and
   * has a folder or an ending. The address of a link by name stands at the definition.
   */
  public boolean leadsToFile() {
    boolean path = destination.indexOf('/') >= 0 || destination.indexOf('.') > 0;
    return address.length() == destination.length() && isRelative() && path;
  }

  /** Whether it is a picture whose name only stands for one: {@code LINK.png}. */
  public boolean isPlaceholder() {
    if (!isPicture()) {
      return false;
    }
    int from = destination.lastIndexOf('/') + 1;
    int to = Math.max(from, destination.lastIndexOf('.'));
    String name = destination.substring(from, to);
    return name.equals(name.toUpperCase(Locale.ROOT)) || PLACEHOLDERS.contains(name);
  }

  private static boolean hasScheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i > 1;
      }
      if (!Scan.isLetter(c) && !(i > 0 && (Scan.isDigit(c) || c == '+' || c == '.' || c == '-'))) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is an address without markup, which trackers read as a web page's. */
  private boolean isBareHost() {
    return address.equals(span) && destination.startsWith("www.");
  }
}
