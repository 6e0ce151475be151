package dev.supportcheck.rules.form;

import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.source.Nearest;
import dev.supportcheck.yaml.YamlNode.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The languages that GitHub can render an answer in. */
final class RenderLanguages {

  private static final Set<String> KNOWN = load();

  /** What people write for languages that have another name there. */
  private static final Map<String, String> MEANT =
      Map.of(
          "plaintext", "text",
          "plain", "text",
          "txt", "text",
          "log", "text",
          "logs", "text",
          "none", "text",
          "cmd", "batchfile",
          "terminal", "console");

  private RenderLanguages() {}

  private static Set<String> load() {
    try (InputStream stream = RenderLanguages.class.getResourceAsStream("render-languages.txt")) {
      if (stream == null) {
        throw new IllegalStateException("render-languages.txt is missing");
      }
      Set<String> names = new TreeSet<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .forEach(names::add);
      return Set.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void check(FormFaults faults, Scalar render) {
    String name = render.value().strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || KNOWN.contains(name)) {
      return;
    }
    Optional<String> near = Optional.ofNullable(MEANT.get(name)).or(() -> Nearest.of(name, KNOWN));
    Finding finding =
        near.isPresent()
            ? faults
                .inspection()
                .finding(
                    render.span(),
                    "GitHub knows no language {0} and silently drops the form: did you mean {1}?",
                    faults.quote(render),
                    near.get())
                .fix(List.of(new Fix.Edit(render.span(), near.get())), "Name the language")
            : faults
                .inspection()
                .finding(
                    render.span(),
                    "GitHub knows no language {0} and silently drops the form: write text, shell or another name that GitHub highlights.",
                    faults.quote(render));
    faults.add("render-language", finding);
  }
}
