package dev.supportcheck.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of one text that must never be shown, and what stands for them. Whoever writes a part
 * of a file anywhere takes it from here. Thread-safe.
 */
public final class Masks {

  /** Nothing to hide. */
  public static final Masks NONE = new Masks(List.of());

  private final List<Mask> masks;
  private volatile @Nullable HiddenWords words;

  /** These places to hide; those that overlap become one. */
  public Masks(List<Mask> masks) {
    this.masks = merged(masks);
  }

  /**
   * A place to hide.
   *
   * @param shown what stands for it, on one line
   */
  public record Mask(Span span, String shown) {}

  private static List<Mask> merged(List<Mask> masks) {
    if (masks.size() < 2) {
      return List.copyOf(masks);
    }
    List<Mask> sorted = masks.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    List<Mask> merged = new ArrayList<>(sorted.size());
    for (Mask mask : sorted) {
      Mask last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || !last.span().overlaps(mask.span())) {
        merged.add(mask);
      } else {
        String shown = last.span().length() >= mask.span().length() ? last.shown() : mask.shown();
        merged.set(merged.size() - 1, new Mask(last.span().cover(mask.span()), shown));
      }
    }
    return List.copyOf(merged);
  }

  /**
   * The part of {@code text} that {@code span} means; of a hidden place that it touches nothing but
   * what stands for it.
   */
  public String show(CharSequence text, Span span) {
    StringBuilder shown = new StringBuilder();
    int at = span.start();
    for (Mask mask : touching(span)) {
      shown.append(text, at, Math.max(at, mask.span().start())).append(mask.shown());
      at = Math.min(span.end(), mask.span().end());
    }
    return shown.append(text, at, Math.max(at, span.end())).toString();
  }

  /** The hidden places that {@code span} touches, in the order of the text. */
  public List<Mask> touching(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < masks.size() && masks.get(to).span().start() < span.end()) {
      to++;
    }
    return masks.subList(from, to);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = masks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (masks.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * What was written about {@code text}, which the places are of, with what stands for a hidden
   * place wherever it repeats the words of one. Words of less than four characters tell nothing,
   * and stay.
   */
  public String scrub(CharSequence text, String written) {
    return masks.isEmpty() ? written : words(text).hideIn(written);
  }

  /**
   * Whether what was written about {@code text} repeats the words of a hidden place, even short.
   */
  public boolean repeats(CharSequence text, String written) {
    return !masks.isEmpty() && words(text).areIn(written);
  }

  private HiddenWords words(CharSequence text) {
    HiddenWords known = words;
    if (known == null) {
      known = new HiddenWords(text, masks);
      words = known;
    }
    return known;
  }

  /** Whether there is nothing to hide. */
  public boolean isEmpty() {
    return masks.isEmpty();
  }

  /** Whether {@code span} touches a hidden place. */
  public boolean touch(Span span) {
    return !touching(span).isEmpty();
  }
}
