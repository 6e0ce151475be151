package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Document;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.source.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The code, commands, requests, data, logs and traces in a document, in the order of the file.
 *
 * @param all those set apart as code, and those pasted as prose
 */
public record Artifacts(List<Artifact> all) {

  /** No more artifacts than these lie one upon another. */
  private static final int OVERLAPPING = 4;

  public Artifacts {
    all = List.copyOf(all);
  }

  /** The artifacts of {@code document}, whose running text is {@code prose}. */
  public static Artifacts of(Document document, Prose prose) {
    return new Artifacts(ArtifactFinder.find(document, prose));
  }

  /** Those of some kinds. */
  public List<Artifact> of(Artifact.Kind... kinds) {
    List<Artifact.Kind> wanted = Arrays.asList(kinds);
    return all.stream().filter(artifact -> wanted.contains(artifact.kind())).toList();
  }

  /** Those that are rendered as if they were sentences. */
  public List<Artifact> prose() {
    return all.stream().filter(Artifact::isProse).toList();
  }

  /** Whether anything shows what was done: code, a command, a request, data that was sent. */
  public boolean hasSample() {
    return all.stream().anyMatch(Artifact::isSample);
  }

  /** Whether anything shows what came of it: a log, a trace, an answer. */
  public boolean hasOutput() {
    return all.stream().anyMatch(Artifact::isOutput);
  }

  /** Whether an artifact lies at {@code place}. */
  public boolean touch(Span place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < place.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - OVERLAPPING); i--) {
      if (all.get(i).span().overlaps(place)) {
        return true;
      }
    }
    return false;
  }
}
