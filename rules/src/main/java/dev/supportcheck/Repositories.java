package dev.supportcheck;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Locations;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.rule.Repository.Asking;
import dev.supportcheck.source.FileTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The repositories that files belong to: a template's is told by its path, a case's is the
 * innermost around it.
 */
final class Repositories {

  private final Map<String, Repository> byFolder = new TreeMap<>();
  private final FileTree tree;

  /** The repositories of these files, those that could not be understood among them. */
  Repositories(Collection<Parsed> files, FileTree tree) {
    this.tree = tree;
    for (Parsed file : files) {
      if (file.kind() != Kind.CASE) {
        String folder = Locations.of(file.path()).repository();
        byFolder.put(folder, new Repository(folder, tree, List.of(), List.of()));
      }
    }
    Map<String, List<Document>> documents = new TreeMap<>();
    Map<String, List<Asking>> asking = new TreeMap<>();
    for (Parsed file : files) {
      Evidence evidence = file.evidence();
      if (evidence != null) {
        String folder = of(file).folder();
        documents.computeIfAbsent(folder, key -> new ArrayList<>()).add(evidence.document());
        if (evidence.document() instanceof Template template) {
          asking
              .computeIfAbsent(folder, key -> new ArrayList<>())
              .add(new Asking(template, evidence.purpose(), evidence.asks()));
        }
      }
    }
    documents.forEach(
        (folder, all) ->
            byFolder.put(
                folder, new Repository(folder, tree, all, asking.getOrDefault(folder, List.of()))));
  }

  /** The repositories, by folder. */
  List<Repository> all() {
    return List.copyOf(byFolder.values());
  }

  /** The repository of a file. */
  Repository of(Parsed file) {
    String folder =
        file.kind() == Kind.CASE ? around(file.path()) : Locations.of(file.path()).repository();
    Repository known = byFolder.get(folder);
    return known != null ? known : new Repository(folder, tree, List.of(), List.of());
  }

  private String around(String path) {
    String folder = path;
    for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/')) {
      folder = folder.substring(0, slash);
      if (byFolder.containsKey(folder)) {
        return folder;
      }
    }
    return "";
  }
}
