package dev.supportcheck.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations of a desk, to be found by name. Immutable. */
public final class Operations {

  /** None at all. */
  public static final Operations NONE = new Operations(List.of());

  private final List<Operation> all;
  private final Map<String, List<Operation>> byName = new LinkedHashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();

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
    }
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
