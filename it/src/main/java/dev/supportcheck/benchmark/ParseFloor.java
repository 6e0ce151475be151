package dev.supportcheck.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads and parses all Markdown files of a folder, and does nothing with them: the floor. */
public final class ParseFloor {

  private ParseFloor() {}

  /**
   * Parses.
   *
   * @param arguments the folder
   * @throws IOException when a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Parser parser = parser();
    long files = 0;
    long bytes = 0;
    long blocks = 0;
    try (Stream<Path> paths = Files.walk(Path.of(arguments[0]))) {
      for (Path path : paths.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        byte[] content = Files.readAllBytes(path);
        files++;
        bytes += content.length;
        blocks += blocks(parser.parse(new String(content, StandardCharsets.UTF_8)));
      }
    }
    System.out.println(files + " files, " + bytes + " bytes, " + blocks + " blocks parsed");
  }

  /** A parser with the extensions and positions that the check uses. */
  static Parser parser() {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
        .build();
  }

  private static long blocks(Node document) {
    long blocks = 0;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      blocks++;
    }
    return blocks;
  }
}
