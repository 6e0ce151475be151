package dev.supportcheck.source;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Files, of which one has another content, or is not there otherwise. Thread-safe. */
public final class Overlay implements FileTree {

  private final FileTree base;
  private final String path;
  private final byte[] bytes;

  /** The files of {@code base}, with these bytes at {@code path}. */
  public Overlay(FileTree base, String path, byte[] bytes) {
    this.base = base;
    this.path = path;
    this.bytes = bytes.clone();
  }

  @Override
  public List<String> files() throws IOException {
    TreeSet<String> files = new TreeSet<>(base.files());
    files.add(path);
    return List.copyOf(files);
  }

  @Override
  public boolean exists(String wanted) {
    return wanted.equals(path) || base.exists(wanted);
  }

  @Override
  public Content read(String wanted, long limit) {
    if (!wanted.equals(path)) {
      return base.read(wanted, limit);
    }
    return bytes.length > limit
        ? new Content.Unavailable(Content.Problem.TOO_LARGE, Integer.toString(bytes.length))
        : new Content.Bytes(bytes.clone());
  }

  @Override
  public void close() {
    base.close();
  }
}
