package dev.supportcheck.evidence.desk;

import dev.supportcheck.profile.Operation;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the endpoints that a text names: paths, and addresses of interfaces. */
final class Endpoints {

  private static final int LONGEST = 2000;

  private final String text;
  private final List<String> docHosts;
  private final Map<String, String> sections = new HashMap<>();
  private final List<OperationName> found = new ArrayList<>();

  private Endpoints(String text, Profile profile) {
    this.text = text;
    this.docHosts = profile.docHosts();
    for (Operation operation : profile.operations().all()) {
      List<String> parts = parts(operation.path());
      if (parts.size() >= 2) {
        sections.merge(
            parts.get(0) + "/" + parts.get(1),
            operation.section(),
            (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  /** The endpoints in {@code text}. */
  static List<OperationName> find(String text, Profile profile) {
    if (text.indexOf('/') < 0) {
      return List.of();
    }
    Endpoints endpoints = new Endpoints(text, profile);
    int at = text.indexOf('/');
    while (at >= 0) {
      int start = at;
      while (start > 0 && at - start < 60 && isPart(text.charAt(start - 1))) {
        start--;
      }
      int end = at + 1;
      while (end < text.length() && end - at < LONGEST && isPart(text.charAt(end))) {
        end++;
      }
      endpoints.place(start, end);
      at = text.indexOf('/', end);
    }
    return endpoints.found;
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "/:.-_{}%~@".indexOf(c) >= 0;
  }

  private void place(int start, int end) {
    int to = end;
    while (to > start && ".:-".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String word = text.substring(start, to);
    int scheme = word.indexOf("://");
    String path = word;
    boolean address = scheme >= 0;
    if (address) {
      int slash = word.indexOf('/', scheme + 3);
      String host = slash < 0 ? word.substring(scheme + 3) : word.substring(scheme + 3, slash);
      path = slash < 0 ? "" : word.substring(slash);
      if (!isInterface(host) || path.length() < 2) {
        return;
      }
    }
    List<String> parts = parts(path);
    String section = parts.size() < 2 ? null : sections.get(parts.get(0) + "/" + parts.get(1));
    if (section != null || address || (path.indexOf(':') < 0 && isVersioned(parts))) {
      found.add(
          new OperationName(
              new Span(start, to),
              "",
              section == null || section.isEmpty() ? List.of() : List.of(section)));
    }
  }

  /** Whether a host serves an interface, and no page of documentation. */
  private boolean isInterface(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    boolean pages =
        docHosts.contains(lower)
            || lower.contains("docs")
            || lower.contains("developer")
            || lower.contains("status");
    return lower.contains("api") && !pages;
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Whether a path has a version among its parts, and something before and after it. */
  private static boolean isVersioned(List<String> parts) {
    for (int i = 1; i + 1 < parts.size() && i < 4; i++) {
      if (isVersion(parts.get(i))) {
        String last = parts.get(parts.size() - 1);
        return last.indexOf('.') < 0 && parts.get(0).indexOf('.') < 0;
      }
    }
    return false;
  }

  private static boolean isVersion(String part) {
    if (part.length() >= 2 && (part.charAt(0) == 'v' || part.charAt(0) == 'V')) {
      return part.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }
    if (part.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = part.charAt(i);
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
