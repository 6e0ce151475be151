package dev.supportcheck.evidence.asks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsksTest {

  private static Asks form(String body) {
    return Asks.of(DocumentParser.parse(SourceFile.of(".github/ISSUE_TEMPLATE/bug.yml", body)));
  }

  @Test
  void oneFieldMayAskForSeveralThings() {
    String text =
        """
        name: Bug
        description: Something fails
        body:
          - type: textarea
            attributes:
              label: What happened?
              description: Tell us what you expected to happen, and attach the log file.
        """;
    Asks asks = form(text);
    assertTrue(asks.asks(Topic.ACTUAL));
    assertTrue(asks.asks(Topic.EXPECTED));
    assertTrue(asks.asks(Topic.LOGS));
    assertFalse(asks.asks(Topic.STEPS));
    List<String> places =
        asks.places(Topic.ACTUAL).stream().map((Span span) -> span.in(text)).toList();
    assertEquals(List.of("What happened?"), places);
  }

  @Test
  void aCaseAsksForNothing() {
    Asks asks =
        Asks.of(
            DocumentParser.parse(SourceFile.of("issues/1.md", "## Steps to reproduce\n\nNone\n")));
    assertEquals(List.of(), asks.places());
  }
}
