package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Document;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.Span;
import java.util.List;

/**
 * The errors that a document quotes, in the order of the file. A mere mention ("an error occurs",
 * "401 calls") quotes none.
 *
 * @param all the codes and messages, those in code, logs and answers included
 * @param mentions the places where the words speak of an error, quoted or not
 * @param absences the places where the text says that no error is shown
 */
public record ErrorQuotes(List<ErrorQuote> all, List<Span> mentions, List<Span> absences) {

  public ErrorQuotes {
    all = List.copyOf(all);
    mentions = List.copyOf(mentions);
    absences = List.copyOf(absences);
  }

  /** The errors in {@code document}, of which {@code prose} is the running text. */
  public static ErrorQuotes of(Document document, Prose prose, Artifacts artifacts) {
    return new ErrorFinder(document, prose, artifacts).find();
  }

  /** Whether no error is quoted. */
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
