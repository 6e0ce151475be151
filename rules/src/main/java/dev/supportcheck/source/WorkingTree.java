package dev.supportcheck.source;

import dev.supportcheck.source.Content.Problem;
import dev.supportcheck.source.Content.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder as they are at present. In a Git work tree those are listed that Git
 * tracks or would track; elsewhere all, and of a checkout among them those of its own Git.
 * Submodules and checkouts within a Git work tree belong to other repositories and are left out.
 * Links are read where they lead, but never out of the root. Listed once. Thread-safe.
 */
public final class WorkingTree implements FileTree {

  private final Path root;
  private final Path realRoot;
  private volatile @Nullable List<String> listed;

  private WorkingTree(Path root, Path realRoot) {
    this.root = root;
    this.realRoot = realRoot;
  }

  /**
   * The files below {@code root}.
   *
   * @throws IOException when it is no folder
   */
  public static WorkingTree of(Path root) throws IOException {
    Path absolute = root.toAbsolutePath().normalize();
    return new WorkingTree(absolute, absolute.toRealPath());
  }

  @Override
  public List<String> files() throws IOException {
    List<String> known = listed;
    if (known == null) {
      known = list();
      listed = known;
    }
    return known;
  }

  private List<String> list() throws IOException {
    List<String> files = new ArrayList<>();
    if (!gitFiles(root, files)) {
      Files.walkFileTree(root, new Walk(files));
    }
    files.sort(null);
    return List.copyOf(files);
  }

  /**
   * Adds what Git lists below a folder; false where the folder is no part of a work tree, or Git
   * ignores it, or is not there.
   */
  private boolean gitFiles(Path folder, List<String> files) throws IOException {
    List<String> listed = new ArrayList<>();
    if (!GitListing.list(folder, listed)) {
      return false;
    }
    String prefix = relative(folder);
    for (String path : listed) {
      Path file = folder.resolve(path);
      if (Files.isSymbolicLink(file) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        files.add(prefix.isEmpty() ? path : prefix + "/" + path);
      }
    }
    return true;
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  @Override
  public boolean exists(String path) {
    try {
      Path file = root.resolve(path).normalize();
      return file.startsWith(root) && file.toRealPath().startsWith(realRoot);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  @Override
  public Content read(String path, long limit) {
    try {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root)) {
        return new Unavailable(Problem.OUTSIDE, path);
      }
      return read(file, limit);
    } catch (InvalidPathException e) {
      return new Unavailable(Problem.MISSING, e.getReason());
    }
  }

  private Content read(Path file, long limit) {
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(realRoot)) {
        return new Unavailable(Problem.OUTSIDE, target(file));
      }
      BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return new Unavailable(Problem.NOT_A_FILE, "");
      }
      if (attributes.size() > limit) {
        return new Unavailable(Problem.TOO_LARGE, Long.toString(attributes.size()));
      }
      try (InputStream in = Files.newInputStream(real)) {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        return bytes.length > limit
            ? new Unavailable(Problem.TOO_LARGE, "")
            : new Content.Bytes(bytes);
      }
    } catch (NoSuchFileException e) {
      return new Unavailable(Problem.MISSING, target(file));
    } catch (FileSystemException e) {
      return leadsToItself(file)
          ? new Unavailable(Problem.LINK_LOOP, target(file))
          : failed(e, file);
    } catch (IOException e) {
      return failed(e, file);
    }
  }

  private static Unavailable failed(IOException e, Path file) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return new Unavailable(
        Problem.FAILED, reason != null ? reason : Files.isReadable(file) ? "" : "access denied");
  }

  private static String target(Path file) {
    try {
      return Files.isSymbolicLink(file) ? Files.readSymbolicLink(file).toString() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean leadsToItself(Path file) {
    Path at = file;
    try {
      for (int links = 0; links < 64; links++) {
        if (!Files.isSymbolicLink(at)) {
          return false;
        }
        at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<String> files;

    Walk(List<String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      Path name = folder.getFileName();
      boolean done =
          (name != null && name.toString().equals(".git"))
              || (Files.exists(folder.resolve(".git")) && gitFiles(folder, files));
      return done ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
        files.add(relative(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A folder that may not be entered holds nothing that we could check; a file is reported when
      // it is read.
      files.add(relative(file));
      return FileVisitResult.CONTINUE;
    }
  }
}
