package dev.supportcheck.evidence.artifact;

import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.TreePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what the relative addresses of one file lead to. Not thread-safe. */
public final class LinkTargets {

  /** What stands in the addresses of a tracker's pages, beside the files of a repository. */
  private static final Set<String> PAGES =
      Set.of(
          "actions",
          "commits",
          "discussions",
          "issues",
          "labels",
          "milestones",
          "new",
          "pull",
          "pulls",
          "projects",
          "security",
          "tags");

  /** The same, of pages whose last part may have a dot in it. */
  private static final Set<String> DOTTED =
      Set.of(
          "-", "blob", "commit", "compare", "raw", "releases", "search", "tree", "uploads", "wiki");

  private static final Set<String> FILES = Set.of("blob", "raw", "tree");
  private static final Set<String> DEFAULT_BRANCHES = Set.of("HEAD", "main", "master");

  /** Ends of the names of hosts that are no endings of files. */
  private static final Set<String> DOMAINS =
      Set.of(
          "ai", "app", "ca", "ch", "cloud", "cn", "co", "com", "de", "dev", "edu", "es", "eu", "fr",
          "gov", "info", "io", "it", "jp", "net", "org", "uk", "us");

  private final FileTree files;
  private final String repository;
  private final String folder;
  private final boolean rooted;
  private final Map<String, Target> known = new HashMap<>();
  private @Nullable Map<String, String> folded;

  /**
   * What an address leads to.
   *
   * @param path the path from the root of the repository: of what was found, else of what the
   *     address means
   */
  public record Target(State state, String path) {}

  /** Whether something is where an address leads. */
  public enum State {
    /** A file or a folder is there, or it is a page of the tracker. */
    FOUND,
    /** A file is there whose name has other capitals or slashes; the path is its own. */
    SPELLED_OTHERWISE,
    /** It would be there from the root of the repository, and is not from the file's folder. */
    FROM_ROOT,
    /** It begins with the name of a host and lacks the scheme before it. */
    HOST,
    /** Nothing is there. */
    MISSING,
    /** The address leads out of the repository. */
    OUTSIDE
  }

  /**
   * The targets of the addresses in one file.
   *
   * @param repository the folder of its repository, from the root of {@code files}, without a slash
   *     at its end; empty for the root itself
   * @param path the path of the file, from the root of {@code files}
   * @param rooted whether addresses may as well be meant from the root of the repository, as in a
   *     template, whose text appears elsewhere
   */
  public LinkTargets(FileTree files, String repository, String path, boolean rooted) {
    this.files = files;
    this.repository = repository;
    this.rooted = rooted;
    String inside = repository.isEmpty() ? path : path.substring(repository.length() + 1);
    folder = inside.substring(0, Math.max(0, inside.lastIndexOf('/')));
  }

  /** What a relative {@code address}, as written, leads to. */
  public Target of(String address) {
    return known.computeIfAbsent(address, this::find);
  }

  private Target find(String address) {
    String path = decoded(address);
    boolean absolute = path.startsWith("/");
    String below = TreePath.normal(path);
    String here = absolute ? below : TreePath.normal(folder + "/" + path);
    Target found = here == null ? new Target(State.OUTSIDE, path) : lookedUp(here);
    if (found.state == State.FOUND) {
      return found;
    }
    if (below != null && !below.equals(here) && lookedUp(below).state == State.FOUND) {
      return new Target(rooted ? State.FOUND : State.FROM_ROOT, below);
    }
    return elsewhere(path, found);
  }

  /** What an address leads to that no file has: perhaps a page of the tracker, or another host. */
  private Target elsewhere(String path, Target found) {
    List<String> parts = parts(path);
    if (parts.isEmpty()) {
      return new Target(State.FOUND, "");
    }
    boolean absolute = path.startsWith("/");
    boolean up = path.startsWith("../");
    boolean dotted = parts.get(parts.size() - 1).indexOf('.') >= 0;
    if (up && parts.size() > 2 && FILES.contains(parts.get(0))) {
      return DEFAULT_BRANCHES.contains(parts.get(1))
          ? lookedUp(String.join("/", parts.subList(2, parts.size())))
          : new Target(State.FOUND, path);
    }
    boolean page =
        (absolute || up)
            && parts.stream()
                .limit(3)
                .anyMatch(part -> DOTTED.contains(part) || (!dotted && PAGES.contains(part)));
    if (page || (absolute && rooted && !dotted)) {
      return new Target(State.FOUND, path);
    }
    boolean host =
        !absolute && !up && path.indexOf('@') < 0 && isHost(parts.get(0), parts.size() > 1);
    return host ? new Target(State.HOST, path) : found;
  }

  private static boolean isHost(String part, boolean folder) {
    int dot = part.lastIndexOf('.');
    String end = part.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot > 0 && DOMAINS.contains(end) && (folder || end.length() > 2);
  }

  /** The parts of a path, without those that only lead up. */
  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      boolean step = part.isEmpty() || part.equals(".") || part.equals("..");
      if (!step) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The path without fragment and query, its percent signs resolved. */
  private static String decoded(String address) {
    int end = 0;
    while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String path = address.substring(0, end);
    if (path.indexOf('%') < 0) {
      return path;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
    byte[] raw = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
      if (low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(raw[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What is at a path from the root of the repository. */
  private Target lookedUp(String path) {
    String prefix = repository.isEmpty() ? "" : repository + "/";
    if (path.isEmpty() || files.exists(prefix + path)) {
      return new Target(State.FOUND, path);
    }
    String other = folded().get(fold(prefix + path));
    return other == null || other.equals(prefix + path)
        ? new Target(State.MISSING, path)
        : new Target(State.SPELLED_OTHERWISE, other.substring(prefix.length()));
  }

  private Map<String, String> folded() {
    Map<String, String> all = folded;
    if (all == null) {
      all = new HashMap<>();
      for (String file : listed()) {
        all.putIfAbsent(fold(file), file);
      }
      folded = all;
    }
    return all;
  }

  private List<String> listed() {
    try {
      return files.files();
    } catch (IOException e) {
      // a tree that cannot be listed can still be asked for each path
      return List.of();
    }
  }

  private static String fold(String path) {
    return path.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  /** A path from the root of the repository, as an address that leads there from the file. */
  public String address(String path) {
    List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/", -1));
    List<String> to = List.of(path.split("/", -1));
    int same = 0;
    while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
      same++;
    }
    String steps = "../".repeat(from.size() - same);
    return (steps + String.join("/", to.subList(same, to.size())))
        .replace("%", "%25")
        .replace(" ", "%20")
        .replace("#", "%23")
        .replace("?", "%3F")
        .replace("(", "%28")
        .replace(")", "%29");
  }
}
