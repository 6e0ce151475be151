package dev.supportcheck.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files kept in memory, by path. Immutable. */
public final class MemoryTree implements FileTree {

  private final Map<String, byte[]> files;

  private MemoryTree(Map<String, byte[]> files) {
    this.files = files;
  }

  /** Files of these texts, in UTF-8. */
  public static MemoryTree of(Map<String, String> texts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return ofBytes(bytes);
  }

  /** Files of these bytes. */
  public static MemoryTree ofBytes(Map<String, byte[]> bytes) {
    return new MemoryTree(new TreeMap<>(bytes));
  }

  @Override
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  @Override
  public boolean exists(String path) {
    String folder = path.endsWith("/") ? path : path + "/";
    return path.isEmpty()
        || files.containsKey(path)
        || files.keySet().stream().anyMatch(file -> file.startsWith(folder));
  }

  @Override
  public Content read(String path, long limit) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      return exists(path)
          ? new Content.Unavailable(Content.Problem.NOT_A_FILE, "")
          : new Content.Unavailable(Content.Problem.MISSING, "");
    }
    return bytes.length > limit
        ? new Content.Unavailable(Content.Problem.TOO_LARGE, Integer.toString(bytes.length))
        : new Content.Bytes(bytes.clone());
  }
}
