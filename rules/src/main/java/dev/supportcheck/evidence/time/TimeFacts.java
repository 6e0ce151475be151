package dev.supportcheck.evidence.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of time zones, offsets and keys of dates: the contents of {@code times.txt}. */
final class TimeFacts {

  private static final String RESOURCE = "/dev/supportcheck/evidence/times.txt";
  private static final TimeFacts STANDARD = load();

  private final Map<String, List<String>> zones = new HashMap<>();
  private final BitSet lastLetters = new BitSet();
  private final Map<String, Set<String>> words = new HashMap<>();

  private TimeFacts() {}

  static TimeFacts standard() {
    return STANDARD;
  }

  /**
   * The meanings between which an abbreviation leaves a doubt, none where it leaves none; null
   * where it is no abbreviation of a zone.
   */
  @Nullable List<String> zone(String abbreviation) {
    return zones.get(abbreviation);
  }

  /** Whether an abbreviation of a zone can end with {@code c}: most words end otherwise. */
  boolean endsZone(char c) {
    return lastLetters.get(c);
  }

  /** Whether an offset, as {@code +05:30}, is in use anywhere. */
  boolean isOffset(String offset) {
    return has("offsets", offset);
  }

  /** Whether names of zones begin so, as {@code Europe}. */
  boolean isArea(String word) {
    return has("areas", word);
  }

  /** Whether a word of a key, in lower case, says that its value is when something happened. */
  boolean isOccurrence(String word) {
    return has("keys of the occurrence", word);
  }

  /** Whether a word of a parameter's name, in lower case, says that its value is a limit. */
  boolean isParameter(String word) {
    return has("keys of parameters", word);
  }

  /** Whether a word of a key, in lower case, says that its value is another date. */
  boolean isOther(String word) {
    return has("keys of others", word);
  }

  private boolean has(String group, String word) {
    return words.getOrDefault(group, Set.of()).contains(word);
  }

  private static TimeFacts load() {
    TimeFacts facts = new TimeFacts();
    String group = "";
    for (String line : content().lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        group = line.substring(1, line.length() - 1);
      } else if (group.equals("zones")) {
        facts.zone(line.split(" +", 3), line);
      } else {
        facts
            .words
            .computeIfAbsent(group, name -> new HashSet<>())
            .addAll(List.of(line.split(" ", -1)));
      }
    }
    return facts;
  }

  private void zone(String[] columns, String line) {
    if (columns.length < 3) {
      throw new IllegalStateException(RESOURCE + ": " + line);
    }
    List<String> meanings = new ArrayList<>();
    for (String meaning : columns[2].split("; *", -1)) {
      int blank = meaning.indexOf(' ');
      meanings.add(meaning.substring(blank + 1) + ", " + meaning.substring(0, blank));
    }
    List<String> doubtful =
        meanings.size() < 2 || columns[1].contains("common") ? List.of() : List.copyOf(meanings);
    put(columns[0], doubtful);
    if (columns[1].contains("lower")) {
      put(columns[0].toLowerCase(Locale.ROOT), doubtful);
    }
  }

  private void put(String abbreviation, List<String> meanings) {
    zones.put(abbreviation, meanings);
    lastLetters.set(abbreviation.charAt(abbreviation.length() - 1));
  }

  private static String content() {
    try (InputStream in = TimeFacts.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
