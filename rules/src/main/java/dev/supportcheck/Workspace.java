package dev.supportcheck;

import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.ConfigurationLoader;
import dev.supportcheck.config.Glob;
import dev.supportcheck.config.Settings;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.document.Locations;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.IndexTree;
import dev.supportcheck.source.Overlay;
import dev.supportcheck.source.Reading;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.SourceReader;
import dev.supportcheck.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run takes place: the root, its files, and the configuration for them.
 *
 * @param root the folder that all paths are relative to, absolute
 * @param tree its files
 * @param configuration what the user wants of it
 */
public record Workspace(Path root, FileTree tree, Configuration configuration)
    implements AutoCloseable {

  private static final String OUTPUT_DIRECTORY = "target/support-check";

  /** The largest baseline that is read, in bytes: some hundred thousand entries. */
  private static final long LARGEST_BASELINE = 64L << 20;

  /**
   * The workspace that parameters mean.
   *
   * @param reports the names of the reports there are
   * @throws SetupException when root, configuration or a parameter is wrong
   */
  public static Workspace of(Parameters parameters, List<String> reports) throws SetupException {
    Path root = root(parameters);
    RulePack pack;
    try {
      pack = RulePack.load(Workspace.class.getClassLoader());
    } catch (IllegalArgumentException e) {
      throw new SetupException("The rules cannot be loaded: {0}", String.valueOf(e.getMessage()));
    }
    FileTree tree = tree(root, parameters);
    Settings settings = settings(parameters, reports);
    Path config = parameters.config();
    Configuration configuration;
    if (config == null) {
      configuration =
          new ConfigurationLoader(pack, reports, tree)
              .load(ConfigurationLoader.find(tree), settings);
    } else {
      Path file = root.resolve(config).normalize();
      Path folder = file.startsWith(root) ? root : file.getParent();
      FileTree home = folder == null || folder.equals(root) ? tree : tree(folder);
      String path = relative(folder == null ? root : folder, file);
      configuration = new ConfigurationLoader(pack, reports, home, tree).load(path, settings);
    }
    return new Workspace(root, tree, configuration);
  }

  private static Path root(Parameters parameters) throws SetupException {
    Path directory = parameters.directory().toAbsolutePath().normalize();
    Path wanted = parameters.root();
    if (wanted != null) {
      Path root = directory.resolve(wanted).normalize();
      if (!Files.isDirectory(root)) {
        throw new SetupException("The root {0} is no folder.", root);
      }
      return root;
    }
    Path repository = repository(directory);
    return repository == null ? directory : repository;
  }

  /** The root of the Git work tree around a folder; null where there is none. */
  private static @Nullable Path repository(Path directory) {
    for (Path folder = directory; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return null;
  }

  /**
   * Where the root lies in its Git work tree, with {@code /} at its end; empty where it is that
   * tree's root, or there is none.
   *
   * @throws SetupException when the root cannot be read
   */
  String base() throws SetupException {
    try {
      // Of what is behind a link Git knows the true place alone.
      Path real = root.toRealPath();
      Path repository = repository(real);
      return repository == null || repository.equals(real) ? "" : relative(repository, real) + "/";
    } catch (IOException e) {
      throw new SetupException("The folder {0} cannot be read: {1}.", root, e);
    }
  }

  /** The files that a run reads: staged or present, with what the caller gives in place of one. */
  private static FileTree tree(Path root, Parameters parameters) throws SetupException {
    FileTree tree = parameters.staged() ? index(root) : tree(root);
    Parameters.Input input = parameters.input();
    if (input == null) {
      return tree;
    }
    Path file = parameters.directory().resolve(input.file()).toAbsolutePath().normalize();
    if (!file.startsWith(root)) {
      throw new SetupException(
          "The file {0} lies outside the root {1}: name one below it.", file, root);
    }
    return new Overlay(tree, relative(root, file), input.bytes());
  }

  private static FileTree index(Path root) throws SetupException {
    try {
      return IndexTree.of(root);
    } catch (IOException e) {
      throw new SetupException(
          "What is staged cannot be told: {0}. It takes Git, and a work tree at {1}; without them,"
              + " leave \"staged\" out.",
          String.valueOf(e.getMessage()), root);
    }
  }

  private static FileTree tree(Path folder) throws SetupException {
    try {
      return WorkingTree.of(folder);
    } catch (IOException e) {
      throw new SetupException("The folder {0} cannot be read: {1}.", folder, e);
    }
  }

  private static Settings settings(Parameters parameters, List<String> reports)
      throws SetupException {
    for (String report : parameters.reports()) {
      if (!reports.contains(report)) {
        throw new SetupException(
            "There is no report \"{0}\". Allowed: {1}.", report, String.join(", ", reports));
      }
    }
    Path output = parameters.outputDirectory();
    Path baseline = parameters.baseline();
    return new Settings(
        parameters.profile(),
        parameters.locale(),
        parameters.failOn(),
        parameters.maxWarnings(),
        parameters.failIfNoFiles(),
        null,
        globs(parameters.includes()),
        globs(parameters.excludes()),
        parameters.reports().isEmpty() ? null : parameters.reports(),
        output == null ? null : output.toString(),
        baseline == null ? null : baseline.toString(),
        null);
  }

  private static @Nullable List<Glob> globs(List<String> patterns) throws SetupException {
    List<Glob> globs = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        globs.add(Glob.of(pattern));
      } catch (IllegalArgumentException e) {
        throw new SetupException(
            "\"{0}\" is no pattern for paths: {1}.", pattern, String.valueOf(e.getMessage()));
      }
    }
    return globs.isEmpty() ? null : globs;
  }

  private static String relative(Path folder, Path file) {
    StringBuilder relative = new StringBuilder();
    for (Path part : folder.relativize(file)) {
      relative.append(relative.isEmpty() ? "" : "/").append(part);
    }
    return relative.toString();
  }

  /**
   * A file's path relative to the root, with {@code /} between its parts; null where it lies
   * elsewhere.
   */
  public @Nullable String relative(Path file) {
    Path normal = file.toAbsolutePath().normalize();
    return normal.startsWith(root) ? relative(root, normal) : null;
  }

  /** The folder of reports, absolute. */
  public Path outputDirectory() {
    String wanted = configuration.settings().outputDirectory();
    return root.resolve(wanted == null ? OUTPUT_DIRECTORY : wanted).normalize();
  }

  /** The file of known findings, absolute; it need not be there. */
  public Path baselineFile() {
    String wanted = configuration.settings().baseline();
    return root.resolve(wanted == null ? Baseline.DEFAULT_FILE : wanted).normalize();
  }

  /**
   * The known findings.
   *
   * @throws SetupException when their file is not what it must be, or is named and not there
   */
  public Baseline baseline() throws SetupException {
    Path file = baselineFile();
    String path = relative(file);
    Path folder = file.getParent();
    FileTree home = path == null && folder != null ? tree(folder) : tree;
    String name = path == null ? String.valueOf(file.getFileName()) : path;
    if (!home.exists(name)) {
      if (configuration.settings().baseline() != null) {
        throw new SetupException(
            "The baseline {0} is not there; support:baseline writes it.", name);
      }
      return Baseline.EMPTY;
    }
    Reading reading = new SourceReader(LARGEST_BASELINE).read(home, name);
    if (reading instanceof SourceFile source) {
      return Baseline.parse(source);
    }
    throw new SetupException("The baseline {0} cannot be read.", name);
  }

  /**
   * The files to check: those found by default and those that globs add, without those that globs
   * remove.
   *
   * @throws SetupException when the files cannot be listed
   */
  public List<String> files() throws SetupException {
    List<String> own = new ArrayList<>();
    String config = configuration.path();
    if (config != null) {
      own.add(config);
    }
    own.addAll(configuration.profilePaths());
    String baseline = relative(baselineFile());
    if (baseline != null) {
      own.add(baseline);
    }
    String output = relative(outputDirectory());
    List<Glob> includes = or(configuration.settings().includes());
    List<Glob> excludes = or(configuration.settings().excludes());
    try {
      return tree.files().stream()
          .filter(path -> Locations.isFoundByDefault(path) || matches(includes, path))
          .filter(path -> !matches(excludes, path) && !own.contains(path))
          .filter(path -> output == null || output.isEmpty() || !path.startsWith(output + "/"))
          .toList();
    } catch (IOException e) {
      throw new SetupException("The files below {0} cannot be listed: {1}.", root, e);
    }
  }

  /** The staged files that are in conflict. */
  List<String> conflicts() {
    return tree instanceof IndexTree index ? index.conflicts() : List.of();
  }

  @Override
  public void close() {
    tree.close();
  }

  private static List<Glob> or(@Nullable List<Glob> globs) {
    return globs == null ? List.of() : globs;
  }

  private static boolean matches(List<Glob> globs, String path) {
    return globs.stream().anyMatch(glob -> glob.matches(path));
  }
}
