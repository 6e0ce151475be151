package dev.supportcheck.config;

import dev.supportcheck.document.Kind;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a configuration file says of one rule.
 *
 * @param id a rule, a family or a member of a family
 * @param file the configuration file
 * @param span where the id stands in it
 * @param severities the severity for each kind of file that one is given for
 * @param options the options as written, by name
 */
record RuleSetting(
    String id,
    SourceFile file,
    Span span,
    Map<Kind, Severity> severities,
    Map<String, List<String>> options) {

  RuleSetting {
    Map<Kind, Severity> byKind = new EnumMap<>(Kind.class);
    byKind.putAll(severities);
    severities = Collections.unmodifiableMap(byKind);
    options = Map.copyOf(options);
  }

  /** Where it is set, as {@code file:line:column}. */
  String place() {
    return file.path() + ":" + file.position(span.start());
  }

  /** Whether it speaks of a rule: of that rule itself, or of the family that it is a member of. */
  boolean concerns(String rule) {
    return rule.equals(id) || (rule.startsWith(id) && rule.charAt(id.length()) == '/');
  }
}
