package dev.supportcheck.config;

import dev.supportcheck.config.SetupException.Problem;
import dev.supportcheck.document.Located;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.Reading;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.SourceReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of profiles: tab-separated, with the names of the columns in the first line. */
final class ProfileTables {

  private final FileTree tree;

  /** A reader of tables in {@code tree}. */
  ProfileTables(FileTree tree) {
    this.tree = tree;
  }

  /** A line of a table. */
  record Row(Map<String, String> cells) {

    Row {
      cells = Map.copyOf(cells);
    }

    /** The text of a column; empty where there is none. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The texts of a column that are parted by {@code |}. */
    List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .toList();
    }
  }

  /** The rows of the table that {@code path} names in {@code from}; lines of {@code #} are none. */
  List<Row> read(SourceFile from, Located path, List<Problem> problems) {
    String resolved = Paths.resolve(from.path(), path.text());
    if (resolved == null) {
      problems.add(
          Problem.at(from, path.span(), "\"{0}\" leads out of the repository.", path.text()));
      return List.of();
    }
    Reading reading = new SourceReader(SourceReader.DEFAULT_LIMIT).read(tree, resolved);
    if (!(reading instanceof SourceFile table)) {
      problems.add(Problem.at(from, path.span(), "The table {0} cannot be read.", resolved));
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    String[] columns = {};
    for (String line : table.text().lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.length == 0) {
        columns = cells;
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(cells.length, columns.length); i++) {
        row.put(columns[i].strip(), cells[i].strip());
      }
      rows.add(new Row(row));
    }
    return rows;
  }
}
