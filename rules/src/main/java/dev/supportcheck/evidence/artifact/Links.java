package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Document;
import java.util.List;

/**
 * The links and images of a document, and the definitions that links refer to.
 *
 * @param all in the order of the file
 */
public record Links(List<Link> all) {

  public Links {
    all = List.copyOf(all);
  }

  /** The links of {@code document}. */
  public static Links of(Document document) {
    return new Links(new LinkFinder(document).find());
  }

  /** Whether a picture is shown or linked. */
  public boolean hasPicture() {
    return all.stream().anyMatch(Link::isPicture);
  }

  /** Whether a file was handed in, or a log pasted elsewhere. */
  public boolean hasAttachment() {
    return all.stream().anyMatch(Link::isAttachment);
  }
}
