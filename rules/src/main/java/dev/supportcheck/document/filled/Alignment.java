package dev.supportcheck.document.filled;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.document.IssueForm.Element;
import dev.supportcheck.document.filled.Headings.Heading;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which headings of a case are those of the fields: as many fields as possible in the
 * form's order, of those choices the one that looks most as the tracker writes it, and the earlier
 * heading where two look alike.
 */
final class Alignment {

  /** More than this no person writes; what is beyond is left out. */
  private static final int MOST_PAIRS = 100_000;

  private static final int MOST_OF_ONE_LABEL = 64;

  private static final long FIELD = 1L << 32;
  private static final int OTHER_CASE = 16;
  private static final int UNLIKELY = 4;
  private static final int UNFRAMED = 2;

  /** The tracker writes something below each heading, be it that there is no response. */
  private static final int NOTHING_BELOW = 2;

  /**
   * Less than what lost its blank lines: a fence that one answer opens may end in another answer,
   * and the tracker writes blank lines around each heading between.
   */
  private static final int IN_BLOCK = 1;

  /** A chain of pairs that ends with this one. */
  private record Link(int field, Heading heading, long score, @Nullable Link before) {}

  private final String text;

  /** A Fenwick tree: the best links by field, except those of the last heading. */
  private final @Nullable Link[] best;

  /** The links of the last heading. */
  private List<Link> last = List.of();

  private Alignment(int fields, String text) {
    this.text = text;
    best = new @Nullable Link[fields + 1];
  }

  /** For each field its heading; null where it has none. */
  static @Nullable Heading[] of(List<Element> fields, List<Heading> headings, String text) {
    Map<String, List<Integer>> byLabel = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String label = fields.get(i).label().map(Scalar::value).orElse("");
      List<Integer> same =
          byLabel.computeIfAbsent(Headings.folded(label), key -> new ArrayList<>());
      if (same.size() < MOST_OF_ONE_LABEL) {
        same.add(i);
      }
    }
    Alignment alignment = new Alignment(fields.size(), text);
    int pairs = 0;
    for (Heading heading : headings) {
      String words = heading.label().in(text);
      List<Integer> same = byLabel.get(Headings.folded(words));
      if (same == null) {
        same = byLabel.getOrDefault(Headings.folded(Headings.withoutClosing(words)), List.of());
      }
      boolean possible = heading.within() == null || heading.framed();
      pairs += same.size();
      if (possible && !same.isEmpty() && pairs <= MOST_PAIRS) {
        alignment.add(heading, same, fields);
      }
    }
    @Nullable Heading[] chosen = new @Nullable Heading[fields.size()];
    Link link = alignment.end();
    while (link != null) {
      chosen[link.field()] = link.heading();
      link = link.before();
    }
    return chosen;
  }

  private void add(Heading heading, List<Integer> candidates, List<Element> fields) {
    if (!isEmptyTo(heading.line().start())) {
      last.forEach(this::keep);
      last = List.of();
    }
    List<Link> links = new ArrayList<>();
    for (int field : candidates) {
      Link before = before(field);
      long score = before == null ? 0 : before.score();
      for (Link link : last) {
        if (link.field() < field && link.score() - NOTHING_BELOW > score) {
          before = link;
          score = link.score() - NOTHING_BELOW;
        }
      }
      long cost = cost(fields.get(field), heading);
      cost -= before != null && isWithinOne(before.heading(), heading) ? IN_BLOCK : 0;
      links.add(new Link(field, heading, score + FIELD - cost, before));
    }
    last.forEach(this::keep);
    last = links;
  }

  /** Whether one block swallows both headings, which costs once. */
  private static boolean isWithinOne(Heading one, Heading other) {
    return one.within() != null
        && other.within() != null
        && one.within().span().equals(other.within().span());
  }

  /** Whether nothing stands between the last heading and {@code offset}. */
  private boolean isEmptyTo(int offset) {
    return !last.isEmpty()
        && new Span(last.get(0).heading().line().end(), offset).trimmed(text).isEmpty();
  }

  private void keep(Link link) {
    for (int at = link.field() + 1; at < best.length; at += at & -at) {
      Link old = best[at];
      if (old == null || old.score() < link.score()) {
        best[at] = link;
      }
    }
  }

  /** The best chain of fields before {@code field}. */
  private @Nullable Link before(int field) {
    Link found = null;
    for (int at = field; at > 0; at -= at & -at) {
      Link link = best[at];
      if (link != null && (found == null || found.score() < link.score())) {
        found = link;
      }
    }
    return found;
  }

  /** The best chain of all. */
  private @Nullable Link end() {
    Link found = before(best.length - 1);
    int cost = isEmptyTo(text.length()) ? NOTHING_BELOW : 0;
    long score = found == null ? 0 : found.score();
    for (Link link : last) {
      if (link.score() - cost > score) {
        found = link;
        score = link.score() - cost;
      }
    }
    return found;
  }

  /** How little a heading looks as the tracker writes that of a field. */
  private int cost(Element field, Heading heading) {
    int cost = heading.framed() ? 0 : UNFRAMED;
    cost += heading.within() == null ? 0 : IN_BLOCK;
    String label = Headings.plain(field.label().map(Scalar::value).orElse(""));
    String words = Headings.plain(heading.label().in(text));
    boolean exact = words.equals(label) || Headings.withoutClosing(words).equals(label);
    cost += exact ? 0 : OTHER_CASE;
    return isLikely(field, heading) ? cost : cost + UNLIKELY;
  }

  /** Whether what follows a heading is such as the tracker writes for a field. */
  private boolean isLikely(Element field, Heading heading) {
    int from = heading.line().end();
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int start = from;
    if (start == text.length() || text.startsWith("_No response_", start)) {
      return true;
    }
    if (field.attribute("render").filter(it -> !it.isBlank()).isPresent()) {
      return text.startsWith("```", start);
    }
    if (field.type() == IssueForm.Type.CHECKBOXES) {
      return text.startsWith("- [", start);
    }
    return field.type() != IssueForm.Type.DROPDOWN
        || text.startsWith("None", start)
        || field.options().stream()
            .anyMatch(option -> text.startsWith(option.label().value().strip(), start));
  }
}
