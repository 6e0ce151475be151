package dev.supportcheck.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Git hook that checks what is staged before each commit. Git calls it by two names, {@code
 * pre-commit} and, before the commit of a merge without conflicts, {@code pre-merge-commit}, in the
 * folder where it looks for hooks. Hooks that were there before are moved aside, and called first.
 */
final class Hook {

  private final Path tree;
  private final Path folder;
  private final List<HookFile> files;

  private Hook(Path tree, Path folder) {
    this.tree = tree;
    this.folder = folder;
    this.files =
        List.of(
            new HookFile(folder.resolve("pre-commit"), "before each commit"),
            new HookFile(folder.resolve("pre-merge-commit"), "before each merge"));
  }

  /**
   * The hook of the work tree around {@code directory}.
   *
   * @throws IOException when there is no Git, or no work tree
   */
  static Hook around(Path directory) throws IOException {
    String top = git(directory, "rev-parse", "--show-toplevel");
    Path tree = Path.of(top);
    // From the root, for a relative core.hooksPath is meant from there.
    Path folder = tree.resolve(git(tree, "rev-parse", "--git-path", "hooks")).normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(
          "Git looks for hooks in "
              + folder
              + ", which is no folder: let core.hooksPath name one, or unset it by git config"
              + " --unset core.hooksPath.");
    }
    return new Hook(tree, folder);
  }

  /**
   * Installs it, or brings it up to date.
   *
   * @param jar the command line
   * @return what was done
   * @throws IOException when a file cannot be written, or two hooks of others are in the way
   */
  List<String> install(Path jar, String version) throws IOException {
    for (HookFile file : files) {
      file.checkRoom();
    }
    List<String> done = new ArrayList<>();
    Files.createDirectories(folder);
    for (HookFile file : files) {
      boolean own = file.isOwn();
      if (!own && file.isThere()) {
        file.moveAside();
        done.add(file.file() + " is now " + file.before() + ", and is called first.");
      }
      file.write(script(jar, version));
      done.add(
          file.file() + " checks what is staged " + file.when() + (own ? ", as before." : "."));
    }
    if (isShared()) {
      done.add(
          "Other repositories may have the same folder of hooks ("
              + folder
              + "): core.hooksPath is not set in this one alone.");
    }
    if (folder.startsWith(tree) && !folder.startsWith(tree.resolve(".git"))) {
      done.add(
          folder
              + " is a part of the work tree: who commits the hook gives it to all, and theirs"
              + " needs the jar at the same place.");
    }
    return done;
  }

  /** What is installed, in sentences. */
  List<String> show() throws IOException {
    List<String> shown = new ArrayList<>();
    for (HookFile file : files) {
      if (!file.isOwn()) {
        shown.add(
            "No hook of Support Check is installed as "
                + file.file()
                + (file.isThere() ? "; the one there is another." : "."));
        continue;
      }
      List<String> lines = Files.readAllLines(file.file());
      String version = lines.get(1).substring(HookFile.MARK.length()).split(",")[0];
      Path jar = Path.of(unquoted(lines.get(2).substring("jar=".length())));
      shown.add(
          file.file()
              + " checks what is staged "
              + file.when()
              + ", by Support Check "
              + version
              + ". It starts "
              + jar
              + (Files.exists(jar) ? "." : ", which is gone."));
      if (file.hasBefore()) {
        shown.add(file.before() + " is called first.");
      }
    }
    return shown;
  }

  /**
   * Removes it, and puts the hooks before it back.
   *
   * @return what was done
   */
  List<String> remove() throws IOException {
    List<String> done = new ArrayList<>();
    for (HookFile file : files) {
      if (file.isOwn()) {
        Files.delete(file.file());
        done.add(file.file() + " is removed.");
        if (file.hasBefore()) {
          file.putBack();
          done.add(file.before() + " is " + file.file() + " again.");
        }
      }
    }
    if (done.isEmpty()) {
      return show();
    }
    Path archive =
        tree.resolve(git(tree, "rev-parse", "--git-common-dir")).resolve("support-check");
    for (String name : List.of("classes.jsa", "classes.jsa.of", "")) {
      Files.deleteIfExists(archive.resolve(name));
    }
    return done;
  }

  /** Whether core.hooksPath is set for more than this repository. */
  private boolean isShared() throws IOException {
    String scope = attempt(tree, "config", "--show-scope", "--get", "core.hooksPath");
    return scope.startsWith("global") || scope.startsWith("system");
  }

  private static String script(Path jar, String version) throws IOException {
    try (InputStream in = Hook.class.getResourceAsStream("hook.sh")) {
      if (in == null) {
        throw new IOException("hook.sh is missing beside " + Hook.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@jar@", quoted(jar))
          .replace("@version@", version);
    }
  }

  /** The path as a word of the shell; from the home folder, where it lies in it. */
  private static String quoted(Path jar) {
    Path home = home();
    Path absolute = jar.toAbsolutePath();
    boolean within = home.getNameCount() > 0 && absolute.startsWith(home);
    String path = (within ? home.relativize(absolute) : absolute).toString().replace('\\', '/');
    String word = "'" + path.replace("'", "'\\''") + "'";
    return within ? "\"$HOME\"/" + word : word;
  }

  private static String unquoted(String word) {
    String home = "\"$HOME\"/";
    String path = word.startsWith(home) ? word.substring(home.length()) : word;
    String plain = path.substring(1, path.length() - 1).replace("'\\''", "'");
    return word.startsWith(home) ? home() + "/" + plain : plain;
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "/")).toAbsolutePath();
  }

  private static String git(Path directory, String... arguments) throws IOException {
    Answer answer = run(directory, arguments);
    if (answer.code() != 0) {
      throw new IOException(
          "A hook takes a Git work tree, and "
              + directory
              + " is in none: "
              + answer.error()
              + ". Start in one, or make one by git init.");
    }
    return answer.output();
  }

  /** What a command writes; empty where it fails. */
  private static String attempt(Path directory, String... arguments) throws IOException {
    Answer answer = run(directory, arguments);
    return answer.code() == 0 ? answer.output() : "";
  }

  private record Answer(int code, String output, String error) {}

  private static Answer run(Path directory, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Answer(process.waitFor(), output.strip(), error.strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Git works in " + directory, e);
    }
  }
}
