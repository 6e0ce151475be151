package dev.supportcheck.evidence.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.document.Document;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Bodies of cases, one a line, marked + where something is to be recognised and − where not. */
final class Table {

  /** A case, and what is recognised in it. */
  record Read(Document document, Prose prose, Artifacts artifacts) {

    ErrorQuotes errors() {
      return ErrorQuotes.of(document, prose, artifacts);
    }

    Environment environment() {
      return Environment.of(document, prose, artifacts);
    }

    Links links() {
      return Links.of(document);
    }
  }

  /** Says whether something is recognised. */
  @FunctionalInterface
  interface Recogniser {
    boolean recognises(Read read);
  }

  private Table() {}

  /** What is read in a case of this body. */
  static Read read(String body) {
    String text = "# A title\n\n" + body + "\n";
    Document document = DocumentParser.parse(SourceFile.of("support/case.md", text));
    Prose prose = Prose.of(document);
    return new Read(document, prose, Artifacts.of(document, prose));
  }

  /** All lines of a table are told right. {@code \n} and {@code \t} stand for themselves. */
  static void check(String table, Recogniser recogniser) {
    List<String> wrong = new ArrayList<>();
    for (String line : table.lines().toList()) {
      String body = line.substring(2).replace("\\n", "\n").replace("\\t", "\t");
      if (recogniser.recognises(read(body)) != line.startsWith("+")) {
        wrong.add(line);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }
}
