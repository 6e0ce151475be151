package dev.supportcheck.rule;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.Purpose;
import dev.supportcheck.document.Template;
import dev.supportcheck.evidence.asks.Asks;
import dev.supportcheck.source.FileTree;
import java.util.List;

/**
 * The documents of one repository: those below the folder above a template folder, or below the
 * root of the run. Cases are judged one by one and not kept, unless a rule on sets of documents
 * looks at cases.
 *
 * @param folder that folder, relative to the root of the run, without a slash at its end; empty for
 *     the root itself
 * @param files the files of the run, to see whether a linked one is there
 * @param documents its templates and choosers, and its cases where they are kept, by path
 * @param asking its templates, by path, and what each asks for
 */
public record Repository(
    String folder, FileTree files, List<Document> documents, List<Asking> asking) {

  public Repository {
    documents = List.copyOf(documents);
    asking = List.copyOf(asking);
  }

  /**
   * A template of the repository.
   *
   * @param purpose what it is for: as declared, else as it reads
   * @param asks what it asks for
   */
  public record Asking(Template template, Purpose purpose, Asks asks) {}

  /** The templates among its documents, by path. */
  public List<Template> templates() {
    return documents.stream().filter(Template.class::isInstance).map(Template.class::cast).toList();
  }

  /** A path within this repository as a path from the root of the run. */
  public String path(String inRepository) {
    return folder.isEmpty() ? inRepository : folder + "/" + inRepository;
  }
}
