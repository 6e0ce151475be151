package dev.supportcheck.config;

import dev.supportcheck.document.Located;
import dev.supportcheck.source.Span;

/**
 * What a comment in a file asks for: that findings of a rule do not count in a part of it.
 *
 * @param comment the directive in the comment
 * @param rule the rule, family or member of a family, and where it is named; blank where none is
 * @param range where findings must start to be meant
 * @param reason why, after {@code --}; or empty
 */
public record Suppression(Span comment, Located rule, Span range, String reason) {

  /** Whether it means a finding of {@code id} that starts at {@code offset}. */
  public boolean covers(String id, int offset) {
    String wanted = rule.text();
    return range.start() <= offset
        && offset <= range.end()
        && (id.equals(wanted) || (id.startsWith(wanted) && id.charAt(wanted.length()) == '/'));
  }
}
