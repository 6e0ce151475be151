import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints the share of lines and branches that the tests run, from JaCoCo's {@code jacoco.csv}. */
final class Coverage {

  public static void main(String[] arguments) throws IOException {
    var report = Path.of(arguments[0]);
    if (Files.exists(report)) {
      var rows = Files.readAllLines(report).stream().map(line -> List.of(line.split(","))).toList();
      System.out.printf(
          Locale.ROOT,
          "Coverage: %s of lines, %s of branches%n",
          share(rows, "LINE"),
          share(rows, "BRANCH"));
    }
  }

  private static String share(List<List<String>> rows, String counter) {
    long covered = sum(rows, counter + "_COVERED");
    long all = covered + sum(rows, counter + "_MISSED");
    return String.format(Locale.ROOT, "%.1f %% (%d of %d)", 100.0 * covered / Math.max(1, all), covered, all);
  }

  private static long sum(List<List<String>> rows, String heading) {
    int column = rows.get(0).indexOf(heading);
    return rows.stream().skip(1).mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }
}
