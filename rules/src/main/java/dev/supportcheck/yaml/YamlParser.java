package dev.supportcheck.yaml;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import dev.supportcheck.yaml.YamlProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML into nodes that keep their place and wording. Builds no object from tags, follows
 * aliases only so far, and throws nothing: what is wrong is a problem of the document.
 */
public final class YamlParser {

  private final String text;
  private final int base;
  private final PointReader points;
  private final List<YamlProblem> problems = new ArrayList<>();
  private final NodeBuilder nodes = new NodeBuilder(problems);
  private final YamlComments comments;

  private YamlParser(String fileText, Span span) {
    this.text = span.in(fileText);
    this.base = span.start();
    this.points = new PointReader(text);
    this.comments = new YamlComments(text, base);
  }

  /** The YAML that a whole file is. */
  public static YamlDocument parse(SourceFile file) {
    return parse(file.text(), file.whole());
  }

  /**
   * The YAML that a part of a file's text is, front matter for instance; all its places are places
   * of the file.
   */
  public static YamlDocument parse(String fileText, Span span) {
    return new YamlParser(fileText, span).parse(span);
  }

  private YamlDocument parse(Span span) {
    boolean complete = false;
    try {
      complete = readEvents();
    } catch (MarkedYAMLException e) {
      report(e);
    } catch (ReaderException e) {
      int at = points.toUnits(e.getPosition());
      problem(
          Kind.SYNTAX,
          at,
          String.format(Locale.ROOT, "a control character (U+%04X)", e.getCodePoint()));
    } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The parser lets some of the JDK's own through, of an escape that is no character for
      // instance.
      problem(Kind.SYNTAX, nodes.lastEnd() - base, String.valueOf(e.getMessage()));
    }
    problems.sort((a, b) -> a.span().compareTo(b.span()));
    YamlNode root = complete ? nodes.root() : null;
    return new YamlDocument(
        span, root, comments.spans(complete ? text.length() : nodes.lastEnd() - base), problems);
  }

  /** Reads the first document; true if it is whole. */
  private boolean readEvents() {
    points.checkPrintable();
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    ParserImpl parser = new ParserImpl(points, options);
    boolean started = false;
    while (parser.peekEvent() != null) {
      Event event = parser.getEvent();
      if (event instanceof DocumentStartEvent start) {
        if (started) {
          int at = points.toUnits(start.getStartMark().getIndex());
          problems.add(
              new YamlProblem(
                  Kind.SECOND_DOCUMENT, Span.at(base + at, Math.min(3, text.length() - at)), ""));
          return true;
        }
        started = true;
      } else if (!readNode(event)) {
        return false;
      }
    }
    return true;
  }

  private boolean readNode(Event event) {
    Span span = span(event);
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> {
        CollectionStartEvent start = (CollectionStartEvent) event;
        boolean flow = start.isFlow();
        boolean fits =
            nodes.open(
                event.is(Event.ID.MappingStart),
                flow,
                span.start(),
                event.getStartMark().getColumn(),
                start.getAnchor());
        if (!fits) {
          problems.add(
              new YamlProblem(
                  Kind.TOO_DEEP,
                  new Span(span.start(), span.start() + 1),
                  Integer.toString(NodeBuilder.MAX_DEPTH)));
        }
        return fits;
      }
      case MappingEnd, SequenceEnd -> nodes.close(span.end());
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        nodes.add(scalar(scalar, span), scalar.getAnchor());
      }
      case Alias -> {
        boolean known = nodes.alias(((AliasEvent) event).getAnchor(), span);
        if (!known) {
          problems.add(
              new YamlProblem(
                  Kind.SYNTAX, span, "found undefined alias " + ((AliasEvent) event).getAnchor()));
          return false;
        }
      }
      default -> {}
    }
    return true;
  }

  private YamlNode.Scalar scalar(ScalarEvent event, Span span) {
    int start = afterProperties(span.start() - base, event);
    ScalarText read =
        ScalarText.read(
            text, start, Math.max(start, span.end() - base), event, nodes.indent(), base);
    comments.scalar(read.contentStart() - base, read.contentEnd() - base);
    MappedText value = read.value();
    return new YamlNode.Scalar(read.span(), value, ScalarText.style(event), ScalarText.type(event));
  }

  /** The offset of the scalar itself, after its anchor and tag. */
  private int afterProperties(int start, ScalarEvent event) {
    int at = start;
    if (event.getAnchor() == null && event.getTag() == null) {
      return at;
    }
    int end = points.toUnits(event.getEndMark().getIndex());
    while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
        at = text.charAt(at) == '#' ? endOfLine(at) : at + 1;
      }
    }
    return at;
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private Span span(Event event) {
    int start = points.toUnits(event.getStartMark().getIndex());
    int end = points.toUnits(event.getEndMark().getIndex());
    return new Span(base + start, base + Math.max(start, end));
  }

  private void report(MarkedYAMLException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String detail =
        e.getContext() == null || e.getContext().isBlank()
            ? problem
            : e.getContext().strip() + ", " + problem;
    Mark mark = e.getProblemMark();
    boolean atEnd =
        mark == null || points.toUnits(mark.getIndex()) >= text.stripTrailing().length();
    if (atEnd && e.getContextMark() != null) {
      // Something that never ends: show where it begins.
      mark = e.getContextMark();
    }
    int at = mark == null ? text.length() : points.toUnits(mark.getIndex());
    boolean tab =
        problem.contains("TAB")
            || (problem.startsWith("found character")
                && at < text.length()
                && text.charAt(at) == '\t');
    problem(tab ? Kind.TAB : Kind.SYNTAX, at, detail);
  }

  private void problem(Kind kind, int at, String detail) {
    int start = Math.min(Math.max(at, 0), text.length());
    int end = start;
    if (start < text.length() && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
      end = start + Character.charCount(text.codePointAt(start));
    }
    problems.add(new YamlProblem(kind, new Span(base + start, base + end), detail));
  }
}
