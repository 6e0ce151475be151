package dev.supportcheck.document;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.List;

/**
 * The running text of a block.
 *
 * @param span where it stands in the file
 * @param words what a reader sees: without markup and comments, code and link texts included, a
 *     line end as a space that stands at the line end; and where each of its code units stands in
 *     the file
 * @param inlines its parts that are not plain text, outermost first, in the order of the file
 */
public record Text(Span span, MappedText words, List<Inline> inlines) {

  public Text {
    inlines = List.copyOf(inlines);
  }

  /** No text, at {@code offset}. */
  public static Text empty(int offset) {
    return new Text(new Span(offset, offset), MappedText.plain("", offset), List.of());
  }

  /** What a reader sees. */
  public String plain() {
    return words.text();
  }

  /** A part of running text that has a meaning of its own. */
  public sealed interface Inline {

    /** Where it stands in the file, markers included. */
    Span span();

    /** Code between backticks; {@code content} is the code itself. */
    record Code(Span span, Span content) implements Inline {}

    /** Strong emphasis; {@code content} is what stands between the markers. */
    record Strong(Span span, Span content) implements Inline {}

    /**
     * A link, an autolink too.
     *
     * @param destination where it leads, as written
     */
    record Link(Span span, Span content, String destination) implements Inline {}

    /** An image; {@code destination} is its address, as written. */
    record Image(Span span, Span content, String destination) implements Inline {}

    /**
     * A piece of HTML.
     *
     * @param comment whether it is a comment
     */
    record Html(Span span, boolean comment) implements Inline {}

    /** Struck out text. */
    record Struck(Span span) implements Inline {}
  }
}
