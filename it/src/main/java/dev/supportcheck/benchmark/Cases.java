package dev.supportcheck.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The cases that benchmarks read: those of a folder, else made ones, as many times as wanted.
 *
 * <p>{@code java … Cases TARGET COUNT [FOLDER]} writes {@code COUNT} of them to the folder {@code
 * TARGET}, as {@code support/00000.md} and so on.
 */
public final class Cases {

  private static final long SEED = 20220705;

  private static final List<String> TITLES =
      List.of(
          "Upload of the nightly feed stops half way",
          "Orders of yesterday are missing in the export",
          "La synchronisation échoue après la mise à jour",
          "Anmeldung schlägt mit Fehler 403 fehl",
          "Search returns each product twice");

  private static final List<String> SENTENCES =
      List.of(
          "When we call the endpoint with a page size of 100, the second page is empty.",
          "It happened on 5 July 2022 at 10:42 UTC and again this morning.",
          "We expected the job to finish within a minute, as it does in version 2.3.1.",
          "Instead the server answers with `503 Service Unavailable` after about thirty seconds.",
          "We restarted the worker and cleared its cache, but the result is the same.",
          "Nous avons essayé avec un autre compte, sans succès.",
          "Warum wird die Antwort abgeschnitten, und wie können wir das vermeiden?",
          "Could you tell us whether the limit was changed, and where it is documented?",
          "The old client still works on Ubuntu 22.04 with Java 17.",
          "It is intermittent: about one call in twenty fails.");

  private static final List<String> CODE =
      List.of(
          """
          ```json
          {"code": "QuotaExceeded", "message": "You exceeded your quota.", "details": []}
          ```
          """,
          """
          ```
          2022-07-05T10:42:17.123Z ERROR [worker-3] c.e.Feed - upload failed
          java.io.IOException: Connection reset by peer
              at com.example.feed.Uploader.send(Uploader.java:118)
              at com.example.feed.Job.run(Job.java:42)
          ```
          """,
          """
          ```
          curl -H 'Accept: application/json' https://api.example.com/feeds/42
          ```
          """);

  private Cases() {}

  /**
   * Writes cases.
   *
   * @param arguments the target folder, the number of cases, and the folder of the given ones
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    String folder = arguments.length > 2 ? arguments[2] : "";
    for (Map.Entry<String, String> each : some(count, folder).entrySet()) {
      Path file = target.resolve(each.getKey());
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, each.getValue());
    }
  }

  /**
   * Cases by path.
   *
   * @param folder the folder of the given ones; empty to make them
   */
  static Map<String, String> some(int count, String folder) {
    List<String> texts = folder.isEmpty() ? made() : read(Path.of(folder));
    Map<String, String> cases = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      cases.put("support/" + String.format("%05d", i) + ".md", texts.get(i % texts.size()));
    }
    return cases;
  }

  private static List<String> read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("no Markdown file in " + folder);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> made() {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("# " + any(TITLES, random) + " (" + i + ")\n\n");
      for (String heading : List.of("Description", "Steps to reproduce", "Environment")) {
        text.append("## ").append(heading).append("\n\n");
        for (int sentence = 0; sentence < 2 + random.nextInt(5); sentence++) {
          text.append(random.nextInt(4) == 0 ? "- " : "").append(any(SENTENCES, random));
          text.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        text.append('\n');
        if (random.nextBoolean()) {
          text.append(any(CODE, random)).append('\n');
        }
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
