package dev.supportcheck.config;

import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.rule.Message;
import dev.supportcheck.source.Position;
import dev.supportcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings that are known and do not count, as a text file: one entry a line, sorted, so that
 * versions of it merge well.
 *
 * @param entries the entries, by path, rule and fingerprint
 */
public record Baseline(List<Entry> entries) {

  /** Nothing known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /** The name of its file at the root, unless the configuration says otherwise. */
  public static final String DEFAULT_FILE = "support-check-baseline.txt";

  private static final String HEADER =
      """
      # Findings that are known and do not count: fingerprint, rule, path.
      # Written by support:baseline; an entry may be removed, never changed.
      """;

  public Baseline {
    entries =
        entries.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Entry::path)
                    .thenComparing(Entry::rule)
                    .thenComparing(Entry::fingerprint))
            .toList();
  }

  /**
   * A known finding.
   *
   * @param fingerprint 16 hexadecimal digits that stand for rule, path and content
   * @param rule the id of the rule or member of a family
   * @param path the file
   */
  public record Entry(String fingerprint, String rule, String path) {

    private String line() {
      return fingerprint
          + " "
          + rule
          + " "
          + path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
          + "\n";
    }
  }

  /**
   * Reads a baseline.
   *
   * @throws SetupException when a line is no entry; it names all of them
   */
  public static Baseline parse(SourceFile file) throws SetupException {
    List<Entry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).in(file.text());
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" ", 3);
      if (parts.length == 3
          && isFingerprint(parts[0])
          && !parts[1].isEmpty()
          && !parts[2].isBlank()) {
        entries.add(new Entry(parts[0], parts[1], unescaped(parts[2])));
      } else {
        problems.add(
            new Problem(
                file.path(),
                new Position(number, 1),
                Message.of(
                    "This line is no entry of a baseline (fingerprint, rule, path): take it out, or remove the file and write it anew with support:baseline.")));
      }
    }
    if (!problems.isEmpty()) {
      throw new SetupException(problems);
    }
    return new Baseline(entries);
  }

  private static boolean isFingerprint(String word) {
    return word.length() == 16
        && word.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  private static String unescaped(String path) {
    StringBuilder plain = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' && i + 1 < path.length()) {
        char next = path.charAt(++i);
        plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The entries as a set, for looking up many. */
  public Set<Entry> known() {
    return new HashSet<>(entries);
  }

  /** The entries that are not among {@code found}: what they speak of is put right. */
  public List<Entry> stale(Collection<Entry> found) {
    Set<Entry> all = new HashSet<>(found);
    return entries.stream().filter(entry -> !all.contains(entry)).toList();
  }

  /** The text of its file. */
  public String render() {
    StringBuilder text = new StringBuilder(HEADER);
    entries.forEach(entry -> text.append(entry.line()));
    return text.toString();
  }
}
