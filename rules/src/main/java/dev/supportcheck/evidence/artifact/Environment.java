package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Document;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.Span;
import java.util.List;

/**
 * What a document says of the environment, in the order of the file. "The latest version" without a
 * number and the bare name of a product say nothing.
 *
 * @param facts each with its place
 */
public record Environment(List<Fact> facts) {

  public Environment {
    facts = List.copyOf(facts);
  }

  /**
   * Something said of the environment.
   *
   * @param kind what it is about
   */
  public record Fact(Kind kind, Span span) {}

  /** What can be said of an environment. */
  public enum Kind {
    /** A version's number. */
    VERSION,
    /** An operating system, a device or a kind of machine. */
    SYSTEM,
    /** A programming language or its runtime. */
    LANGUAGE,
    /** A regional endpoint, or a region. */
    REGION,
    /** Production, a sandbox, a local installation. */
    STAGE
  }

  /** What {@code document} says. */
  public static Environment of(Document document, Prose prose, Artifacts artifacts) {
    return new Environment(new EnvironmentFinder(document, prose, artifacts).find());
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return facts.isEmpty();
  }
}
