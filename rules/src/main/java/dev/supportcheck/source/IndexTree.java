package dev.supportcheck.source;

import dev.supportcheck.source.Content.Problem;
import dev.supportcheck.source.Content.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder as Git's index has them: what is staged, whatever became of it in the
 * working tree since. Links are read where they lead within the index. What lies in a submodule is
 * taken for there and not listed. Thread-safe; to be closed.
 */
public final class IndexTree implements FileTree {

  private static final String LINK = "120000";
  private static final String SUBMODULE = "160000";
  private static final int MOST_LINKS = 40;
  private static final int LONGEST_LINK = 4096;

  /** An entry of the index; {@code mode} is null for a file in conflict. */
  private record Entry(@Nullable String mode, String blob) {}

  private final Git git;
  private final NavigableMap<String, Entry> entries;
  private @Nullable Process reader;

  private IndexTree(Git git, NavigableMap<String, Entry> entries) {
    this.git = git;
    this.entries = entries;
  }

  /**
   * What is staged below {@code root}.
   *
   * @throws IOException when there is no Git, or the folder is in no work tree; its message is what
   *     Git says
   */
  public static IndexTree of(Path root) throws IOException {
    Git git = Git.in(root);
    Git.Answer answer = git.run("ls-files", "--stage", "-z");
    if (!answer.ok()) {
      throw new IOException(answer.error());
    }
    NavigableMap<String, Entry> entries = new TreeMap<>();
    for (String line : answer.paths()) {
      // 100644 <blob> 0<tab>path
      int tab = line.indexOf('\t');
      String[] fields = line.substring(0, tab).split(" ");
      boolean conflict = !fields[2].equals("0");
      entries.put(line.substring(tab + 1), new Entry(conflict ? null : fields[0], fields[1]));
    }
    return new IndexTree(git, entries);
  }

  /** The paths in conflict, which have no one content yet; sorted. */
  public List<String> conflicts() {
    List<String> conflicts = new ArrayList<>();
    entries.forEach(
        (path, entry) -> {
          if (entry.mode() == null) {
            conflicts.add(path);
          }
        });
    return conflicts;
  }

  @Override
  public List<String> files() {
    List<String> files = new ArrayList<>();
    entries.forEach(
        (path, entry) -> {
          if (entry.mode() != null && !entry.mode().equals(SUBMODULE)) {
            files.add(path);
          }
        });
    return List.copyOf(files);
  }

  @Override
  public boolean exists(String path) {
    try {
      Place place = place(path);
      return place.problem() == null;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Content read(String path, long limit) {
    try {
      Place place = place(path);
      if (place.problem() != null) {
        return place.problem();
      }
      Entry entry = entries.get(place.path());
      if (entry == null || SUBMODULE.equals(entry.mode())) {
        return new Unavailable(Problem.NOT_A_FILE, "");
      }
      return entry.mode() == null
          ? new Unavailable(Problem.FAILED, "in conflict")
          : blob(entry.blob(), limit);
    } catch (IOException e) {
      return new Unavailable(Problem.FAILED, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Where a path leads when links are followed: to an entry, a folder or something in a submodule;
   * or why to none of them.
   */
  private record Place(String path, @Nullable Unavailable problem) {}

  private Place place(String path) throws IOException {
    String at = path;
    String target = "";
    for (int links = 0; links < MOST_LINKS; links++) {
      String normal = TreePath.normal(at);
      if (normal == null) {
        return new Place(at, new Unavailable(Problem.OUTSIDE, target));
      }
      String known = firstEntry(normal);
      if (known == null) {
        return new Place(
            normal, isFolder(normal) ? null : new Unavailable(Problem.MISSING, target));
      }
      Entry entry = entries.get(known);
      String mode = entry == null ? null : entry.mode();
      if (entry == null || !LINK.equals(mode)) {
        boolean there = known.equals(normal) || SUBMODULE.equals(mode);
        return new Place(known, there ? null : new Unavailable(Problem.MISSING, target));
      }
      target = target(entry);
      if (target.startsWith("/")) {
        return new Place(at, new Unavailable(Problem.OUTSIDE, target));
      }
      at =
          known.substring(0, known.lastIndexOf('/') + 1)
              + target
              + normal.substring(known.length());
    }
    return new Place(at, new Unavailable(Problem.LINK_LOOP, target));
  }

  /** The shortest beginning of a path that is an entry: the path itself, a link or a submodule. */
  private @Nullable String firstEntry(String path) {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (entries.containsKey(path.substring(0, slash))) {
        return path.substring(0, slash);
      }
    }
    return entries.containsKey(path) ? path : null;
  }

  private boolean isFolder(String path) {
    String folder = path.isEmpty() ? "" : path + "/";
    String next = entries.ceilingKey(folder);
    return path.isEmpty() || (next != null && next.startsWith(folder));
  }

  private String target(Entry link) throws IOException {
    return blob(link.blob(), LONGEST_LINK) instanceof Content.Bytes bytes
        ? new String(bytes.bytes(), StandardCharsets.UTF_8)
        : "";
  }

  /** A blob, from one process of Git that gives them all. */
  private synchronized Content blob(String name, long limit) throws IOException {
    Process process = reader;
    if (process == null) {
      process = git.start(ProcessBuilder.Redirect.DISCARD, "cat-file", "--batch");
      reader = process;
    }
    OutputStream out = process.getOutputStream();
    out.write((name + "\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    InputStream in = process.getInputStream();
    // <blob> blob <size>, or <blob> missing
    String[] header = line(in).split(" ");
    if (header.length < 3) {
      throw new IOException("Git does not have the content of the file");
    }
    long size = Long.parseLong(header[2]);
    if (size > limit) {
      in.skipNBytes(size + 1);
      return new Unavailable(Problem.TOO_LARGE, Long.toString(size));
    }
    byte[] bytes = in.readNBytes((int) size);
    in.skipNBytes(1);
    return new Content.Bytes(bytes);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("Git ended while it read files");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public synchronized void close() {
    if (reader != null) {
      reader.destroy();
      reader = null;
    }
  }
}
