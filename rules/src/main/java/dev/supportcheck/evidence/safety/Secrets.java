package dev.supportcheck.evidence.safety;

import dev.supportcheck.source.Masks;
import dev.supportcheck.source.Masks.Mask;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The credentials in a text, as it stands in the file: in prose, code, YAML, links and front matter
 * alike.
 *
 * @param secrets the credentials in the order of the text, none overlapping another
 */
public record Secrets(List<Secret> secrets) {

  public Secrets {
    secrets = List.copyOf(secrets);
  }

  /** The credentials in {@code text}; the time it takes grows with the length of the text only. */
  public static Secrets in(String text) {
    List<Secret> found = new ArrayList<>();
    Signs signs = Signs.in(text);
    if (signs.has(Signs.PRIVATE_KEY)) {
      PrivateKeys.find(text, found::add);
    }
    TokenShapes.find(text, found::add);
    if (signs.has(Signs.ADDRESS)) {
      UrlSecrets.find(text, found::add);
    }
    NamedSecrets.find(text, found::add);
    if (signs.has(Signs.HEADER)) {
      HeaderSecrets.find(text, found::add);
    }
    if (signs.has(Signs.COMMAND)) {
      CommandSecrets.find(text, found::add);
    }
    return new Secrets(merged(text, found));
  }

  /**
   * Of those that overlap one remains: the kind of the recogniser that knows best, over all of the
   * place.
   */
  private static List<Secret> merged(String text, List<Secret> found) {
    List<Ranked> merged = new ArrayList<>(found.size());
    for (Ranked next :
        IntStream.range(0, found.size())
            .mapToObj(rank -> new Ranked(found.get(rank), rank))
            .sorted()
            .toList()) {
      Ranked last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || !last.secret().span().overlaps(next.secret().span())) {
        merged.add(next);
      } else {
        Ranked better = last.rank() < next.rank() ? last : next;
        Span place = last.secret().span().cover(next.secret().span());
        merged.set(
            merged.size() - 1,
            new Ranked(Secret.of(better.secret().kind(), text, place), better.rank()));
      }
    }
    return merged.stream().map(Ranked::secret).toList();
  }

  /** A credential and how early its recogniser comes: those that know most come first. */
  private record Ranked(Secret secret, int rank) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      return secret.span().compareTo(other.secret.span());
    }
  }

  /** These without those that are, as a whole, something that a desk gives out to be named. */
  public Secrets without(List<Span> identifiers) {
    return new Secrets(
        secrets.stream().filter(secret -> !identifiers.contains(secret.span())).toList());
  }

  /** All of {@code text}, with what stands for a credential in the place of each. */
  public static String hidden(String text) {
    return new Masks(in(text).masks()).show(text, new Span(0, text.length()));
  }

  /** What hides them. */
  public List<Mask> masks() {
    return secrets.stream().map(secret -> new Mask(secret.span(), secret.shown())).toList();
  }
}
