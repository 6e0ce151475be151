package dev.supportcheck.config;

import dev.supportcheck.config.ProfileKey.Part;
import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Located;
import dev.supportcheck.profile.Operation;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the operations of a profile, noting all that is wrong in them. */
final class OperationReader {

  private final SourceFile file;
  private final ProfileTables tables;
  private final List<Problem> problems;

  OperationReader(SourceFile file, ProfileTables tables, List<Problem> problems) {
    this.file = file;
    this.tables = tables;
    this.problems = problems;
  }

  /** The operations that {@code node} lists, or that stand in the table which it names. */
  List<Operation> read(YamlNode node) {
    if (node instanceof YamlNode.Scalar path) {
      return tables.read(file, new Located(path.span(), path.value()), problems).stream()
          .map(
              row ->
                  new Operation(
                      row.get("operation"),
                      row.get("section"),
                      row.get("version"),
                      row.get("path"),
                      row.get("deprecated"),
                      row.get("removed"),
                      row.get("replacement")))
          .toList();
    }
    List<Operation> operations = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> section(item, operations));
    } else {
      problems.add(
          Problem.at(
              file,
              node.span(),
              "The key {0} takes a list or the path of a table, but {1} was found.",
              ProfileKey.OPERATIONS.key(),
              Entries.found(node)));
    }
    return operations;
  }

  private void section(YamlNode item, List<Operation> operations) {
    Entries entries = Entries.of(file, ProfileKey.OPERATIONS.key(), item, problems);
    entries.allow(ProfileKey.keys(Part.SECTION));
    List<Located> names = entries.texts(ProfileKey.NAMES.key());
    Map<ProfileKey, String> texts = new LinkedHashMap<>();
    for (ProfileKey key : ProfileKey.of(Part.SECTION)) {
      Located text = key == ProfileKey.NAMES ? null : entries.text(key.key());
      texts.put(key, text == null ? "" : text.text());
    }
    for (Located name : names == null ? List.<Located>of() : names) {
      operations.add(
          new Operation(
              name.text(),
              texts.getOrDefault(ProfileKey.SECTION, ""),
              texts.getOrDefault(ProfileKey.VERSION, ""),
              "",
              texts.getOrDefault(ProfileKey.DEPRECATED, ""),
              texts.getOrDefault(ProfileKey.REMOVED, ""),
              texts.getOrDefault(ProfileKey.REPLACEMENT, "")));
    }
  }
}
