package dev.supportcheck;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Locations;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.source.FileTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The repositories that files belong to: a template's is told by its path, a case's is the
 * innermost around it.
 */
final class Repositories {

  private final Map<String, Repository> byFolder = new TreeMap<>();
  private final Map<String, Repository> byPath = new TreeMap<>();

  /** The repositories of these files. */
  Repositories(Collection<Parsed> files, FileTree tree) {
    Set<String> folders = new TreeSet<>();
    for (Parsed file : files) {
      if (file.kind() != Kind.CASE) {
        folders.add(Locations.of(file.path()).repository());
      }
    }
    Map<String, List<Document>> documents = new TreeMap<>();
    Map<String, String> homes = new TreeMap<>();
    for (Parsed file : files) {
      Evidence evidence = file.evidence();
      if (evidence != null) {
        String home = home(file, folders);
        homes.put(file.path(), home);
        documents.computeIfAbsent(home, folder -> new ArrayList<>()).add(evidence.document());
      }
    }
    documents.forEach((folder, all) -> byFolder.put(folder, new Repository(folder, tree, all)));
    homes.forEach(
        (path, folder) -> {
          Repository repository = byFolder.get(folder);
          if (repository != null) {
            byPath.put(path, repository);
          }
        });
  }

  private static String home(Parsed file, Set<String> folders) {
    if (file.kind() != Kind.CASE) {
      return Locations.of(file.path()).repository();
    }
    String folder = file.path();
    for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/')) {
      folder = folder.substring(0, slash);
      if (folders.contains(folder)) {
        return folder;
      }
    }
    return "";
  }

  /** The repositories, by folder; each has at least one document. */
  List<Repository> all() {
    return List.copyOf(byFolder.values());
  }

  /** The repository of a file that was understood. */
  Repository of(Parsed file) {
    Repository repository = byPath.get(file.path());
    if (repository == null) {
      throw new IllegalStateException(file.path() + " belongs to no repository");
    }
    return repository;
  }
}
