package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Text;
import dev.supportcheck.evidence.artifact.Artifact.Kind;
import dev.supportcheck.evidence.artifact.Artifact.Setting;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Topic;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the artifacts of a document. */
final class ArtifactFinder {

  private static final int LONGEST_LINE = 20_000;

  private final String source;
  private final Directions directions;
  private final SectionBodies logs;
  private final List<Artifact> found = new ArrayList<>();

  /** Where the next address stands, as far as lines were read; the text's end for none. */
  private int address = -1;

  private ArtifactFinder(Document document, Prose prose) {
    source = document.source().text();
    directions = new Directions(prose);
    logs = new SectionBodies(prose, section -> section.is(Topic.LOGS));
  }

  /** The artifacts of {@code document}, in the order of the file. */
  static List<Artifact> find(Document document, Prose prose) {
    ArtifactFinder finder = new ArtifactFinder(document, prose);
    if (document instanceof Case issue) {
      finder.title(issue);
    }
    document.blocks().forEach(finder::block);
    BodyLines lines = BodyLines.of(document);
    List<PastedBlocks.Pasted> pasted = PastedBlocks.in(lines);
    pasted.forEach(finder::pasted);
    finder.sentences(lines, pasted);
    finder.found.sort((a, b) -> a.span().compareTo(b.span()));
    return finder.found;
  }

  private void title(Case issue) {
    String title = issue.title().strip();
    if (!title.isEmpty() && DataLines.kind(title, 0, title.length()) == LineKind.STRUCTURE) {
      CodeContent content = CodeContent.read(title, new Span(0, title.length()));
      Kind kind = content.failure() ? Kind.RESPONSE : Kind.DATA;
      found.add(new Artifact(kind, Setting.TITLE, issue.heading().span(), content.failure()));
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Code code) {
      code(code);
    }
    block.texts().forEach(this::inline);
    block.children().forEach(this::block);
  }

  private void code(Block.Code code) {
    String literal = code.literal().text();
    CodeContent content = CodeContent.read(literal, new Span(0, literal.length()));
    if (content.isEmpty() || isForm(literal)) {
      return;
    }
    Setting setting = code.fenced() ? Setting.FENCED : Setting.INDENTED;
    add(content, content.kind(code.info()), setting, code.span());
  }

  /** Whether code is a list of boxes to tick, which some templates wrap in {@code pre}. */
  private static boolean isForm(String literal) {
    String text = literal.stripLeading();
    text = text.startsWith("<code>") ? text.substring(6).stripLeading() : text;
    return text.startsWith("[ ]")
        || text.startsWith("[x")
        || text.startsWith("[X")
        || text.startsWith("[ x");
  }

  private void inline(Text text) {
    for (Text.Inline inline : text.inlines()) {
      if (inline instanceof Text.Inline.Code code) {
        Span place = code.content().trimmed(source);
        CodeContent content = CodeContent.read(source, place);
        boolean lines = Scan.find(source, place.start(), place.end(), '\n') >= 0;
        Kind kind = content.isEmpty() ? Kind.TEXT : content.kind("");
        boolean mention = kind == Kind.TEXT || (kind == Kind.LOG && !lines);
        if (!mention && (lines || isSubstantial(place))) {
          add(content, kind, Setting.INLINE, code.span());
        }
      }
    }
  }

  /** Whether code within a sentence is more than the name of something. */
  private boolean isSubstantial(Span code) {
    int end = Math.min(code.end(), code.start() + 500);
    return LineReader.kind(source, code.start(), end).weight() > 1
        || CommandLines.isCommand(source, code.start(), end);
  }

  private void pasted(PastedBlocks.Pasted pasted) {
    CodeContent content = CodeContent.read(source, pasted.span());
    Kind kind = content.kind("");
    add(content, kind == Kind.TEXT ? Kind.CODE : kind, Setting.PASTED, pasted.span());
  }

  private void sentences(BodyLines lines, List<PastedBlocks.Pasted> pasted) {
    int next = 0;
    for (int line = 1; line <= lines.count(); line++) {
      while (next < pasted.size() && pasted.get(next).last() < line) {
        next++;
      }
      BodyLines.Region region = lines.region(line);
      boolean text = region == BodyLines.Region.TEXT;
      boolean inside = next < pasted.size() && pasted.get(next).first() <= line;
      if (inside || !(text || region == BodyLines.Region.HEADING)) {
        continue;
      }
      Span words = lines.words(line);
      if (words.length() < LONGEST_LINE) {
        if (text && EmbeddedCode.mayOccur(lines.signs(line))) {
          embedded(lines.text(), words);
        }
        request(words);
      }
    }
  }

  private void embedded(String text, Span line) {
    for (Span code : EmbeddedCode.in(text, line)) {
      CodeContent content = CodeContent.read(source, code);
      Kind kind = content.kind("");
      boolean data = source.charAt(code.start()) == '{' || source.charAt(code.start()) == '[';
      add(content, data ? Kind.DATA : kind == Kind.TEXT ? Kind.CODE : kind, Setting.EMBEDDED, code);
    }
  }

  private void request(Span line) {
    if (address < line.start()) {
      int next = source.indexOf("://", line.start());
      address = next < 0 ? source.length() : next;
    }
    Span request = address < line.end() ? Requests.in(source, line, directions) : null;
    if (request != null) {
      found.add(new Artifact(Kind.REQUEST, Setting.INLINE, request, false));
    }
  }

  private void add(CodeContent content, Kind kind, Setting setting, Span span) {
    boolean output = kind != Kind.CODE && kind != Kind.COMMAND && kind != Kind.REQUEST;
    boolean failure = output && content.failure();
    Kind shown = kind == Kind.TEXT && logs.contain(span.start()) ? Kind.LOG : kind;
    if (kind == Kind.DATA) {
      shown = failure ? Kind.RESPONSE : directions.of(span.start());
      shown = shown == Kind.DATA && content.isDump() ? Kind.RESPONSE : shown;
    }
    found.add(new Artifact(shown, setting, span, failure));
  }
}
