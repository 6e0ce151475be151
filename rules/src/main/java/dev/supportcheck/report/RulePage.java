package dev.supportcheck.report;

import dev.supportcheck.rule.RuleDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page that explains a rule, as reports show it: without the block of facts, and its examples
 * without their marks.
 *
 * @param sections its sections, in order, each with its headings
 */
record RulePage(List<Section> sections) {

  private static final String FOLDER = "/dev/supportcheck/docs/rules/";

  /**
   * A page of this jar, beside which the others are. A class loader that is asked for each looks
   * through all of Java first, which is a long part of a start.
   */
  private static final URL BESIDE =
      Objects.requireNonNull(RulePage.class.getResource(FOLDER + "unreadable-file.md"));

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)]\\(([^()\\s]*+)\\)");

  RulePage {
    sections = List.copyOf(sections);
  }

  /**
   * A section without those under it.
   *
   * @param level of the heading: 1 for the title
   * @param text the Markdown under the heading
   */
  record Section(int level, String heading, String text) {}

  /**
   * The page of a rule or of its family; empty where there is none, which a team's own rule need
   * not have.
   */
  static Optional<RulePage> of(RuleDescriptor rule) {
    String name = rule.page() + ".md";
    try (InputStream stream = new URL(BESIDE, name).openStream()) {
      return Optional.of(parse(stream));
    } catch (FileNotFoundException e) {
      return ofOthers(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of a rule that is not of this jar. */
  private static Optional<RulePage> ofOthers(String name) {
    try (InputStream stream = RulePage.class.getResourceAsStream(FOLDER + name)) {
      return stream == null ? Optional.empty() : Optional.of(parse(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePage parse(InputStream stream) throws IOException {
    return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
  }

  /** Reads a page. */
  static RulePage parse(String markdown) {
    List<Section> sections = new ArrayList<>();
    String fence = "";
    boolean facts = false;
    int level = 0;
    String heading = "";
    StringBuilder text = new StringBuilder();
    for (String line : markdown.lines().toList()) {
      String mark = fenceMark(line);
      if (fence.isEmpty() && line.startsWith("#")) {
        sections.add(new Section(level, heading, text.toString().strip()));
        text.setLength(0);
        level = headingLevel(line);
        heading = line.substring(level).strip();
        continue;
      }
      if (fence.isEmpty() && line.strip().equals("<!-- facts -->")) {
        facts = true;
      }
      if (!facts) {
        boolean opens = fence.isEmpty() && !mark.isEmpty();
        int blank = opens ? line.indexOf(' ') : -1;
        String shown = blank > 0 ? line.substring(0, blank) : line;
        text.append(shown.replace("⟦", "").replace("⟧", "")).append('\n');
      }
      if (fence.isEmpty() && line.strip().equals("<!-- /facts -->")) {
        facts = false;
      }
      if (!mark.isEmpty()) {
        fence =
            fence.isEmpty()
                ? mark
                : line.strip().equals(mark) && mark.startsWith(fence) ? "" : fence;
      }
    }
    sections.add(new Section(level, heading, text.toString().strip()));
    return new RulePage(sections.subList(1, sections.size()));
  }

  private static int headingLevel(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level;
  }

  private static String fenceMark(String line) {
    int length = 0;
    while (length < line.length()
        && line.charAt(length) == line.charAt(0)
        && "`~".indexOf(line.charAt(0)) >= 0) {
      length++;
    }
    return length < 3 ? "" : line.substring(0, length);
  }

  /**
   * What the page says of a rule, in Markdown: all of it, and for a member of a family what
   * concerns all and its own part.
   */
  String markdown(RuleDescriptor rule) {
    String code = rule.isMember() ? rule.id().substring(rule.id().indexOf('/') + 1) : "";
    StringBuilder markdown = new StringBuilder();
    int within = 0;
    for (Section section : sections) {
      if (section.level() <= within) {
        within = 0;
      }
      if (!code.isEmpty() && isOf(code, section.heading())) {
        within = section.level();
      }
      boolean general = section.heading().equals("Why") || section.level() == 1;
      if ((code.isEmpty() || general || within > 0) && !section.text().isEmpty()) {
        markdown.append(
            section.level() > 1
                ? "#".repeat(section.level()) + " " + section.heading() + "\n\n"
                : "");
        markdown.append(section.text()).append("\n\n");
      }
    }
    return markdown.toString();
  }

  private static boolean isOf(String code, String heading) {
    String plain = heading.replace("`", "");
    return plain.equals(code)
        || plain.startsWith(code + " ")
        || plain.startsWith(code + ":")
        || plain.endsWith("/" + code);
  }

  /**
   * The first paragraph of why the rule is there, on one line and without Markdown; empty where the
   * page has none.
   */
  String why() {
    return sections.stream()
        .filter(section -> section.heading().equals("Why"))
        .findFirst()
        .map(section -> plain(firstParagraph(section.text())).replace('\n', ' '))
        .orElse("");
  }

  private static String firstParagraph(String text) {
    int end = text.indexOf("\n\n");
    return end < 0 ? text : text.substring(0, end);
  }

  /** Markdown as plain text: without links, code marks and the fences of examples. */
  static String plain(String markdown) {
    StringBuilder plain = new StringBuilder();
    String fence = "";
    for (String line : markdown.lines().toList()) {
      String mark = fenceMark(line);
      if (fence.isEmpty() ? !mark.isEmpty() : line.strip().equals(fence)) {
        fence = fence.isEmpty() ? mark : "";
      } else if (!fence.isEmpty()) {
        plain.append("    ").append(line).append('\n');
      } else {
        int level = headingLevel(line);
        String text = level > 0 && line.startsWith(" ", level) ? line.substring(level + 1) : line;
        text = text.replace("`", "").replace("**", "");
        plain.append(text.contains("](") ? LINK.matcher(text).replaceAll("$1") : text).append('\n');
      }
    }
    return plain.toString().strip();
  }
}
