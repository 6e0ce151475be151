package dev.supportcheck.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operations of a desk, to be found by name. Immutable. */
public final class Operations {

  /** None at all. */
  public static final Operations NONE = new Operations(List.of());

  private final List<Operation> all;
  private final Map<String, List<Operation>> byName = new LinkedHashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, String> sections = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  /** These operations; one name may stand for several, of other versions for instance. */
  public Operations(List<Operation> all) {
    this.all = List.copyOf(all);
    for (Operation operation : all) {
      List<Operation> same = byName.computeIfAbsent(operation.name(), name -> new ArrayList<>());
      if (same.isEmpty()) {
        spellings
            .computeIfAbsent(Spelling.fold(operation.name()), name -> new ArrayList<>())
            .add(operation.name());
      }
      same.add(operation);
      sections.put(Spelling.fold(operation.section()), operation.section());
      verbs.add(verb(operation.name()));
    }
  }

  /** The first word of a name, as "get" of "getOrders", folded. */
  private static String verb(String name) {
    int end = 1;
    while (end < name.length() && Character.isLowerCase(name.charAt(end))) {
      end++;
    }
    return Spelling.fold(name.substring(0, end));
  }

  /** Whether a word, folded, begins names of operations, as "get" begins "getOrders". */
  public boolean isVerb(String word) {
    return verbs.contains(word);
  }

  /** The section of this name, which is folded. */
  public Optional<String> section(String name) {
    return Optional.ofNullable(sections.get(name));
  }

  /** All of them. */
  public List<Operation> all() {
    return all;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The names, each once. */
  public Set<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  /** The operations of exactly this name. */
  public List<Operation> named(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  /** The names that differ from {@code name} in case and in marks between words only. */
  public List<String> spellings(String name) {
    return Collections.unmodifiableList(spellings.getOrDefault(Spelling.fold(name), List.of()));
  }
}
