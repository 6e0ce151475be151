package dev.supportcheck.document;

import dev.supportcheck.document.Prompt.Role;
import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads what the Markdown of a template asks and says. */
final class TemplatePrompts {

  private final List<Prompt> prompts = new ArrayList<>();
  private final String fileText;
  private final boolean sections;
  private final Role plain;
  private int group;
  private int groups;

  private TemplatePrompts(String fileText, boolean sections, int group, Role plain) {
    this.fileText = fileText;
    this.sections = sections;
    this.group = group;
    this.plain = plain;
  }

  /**
   * The prompts of a whole template: each heading, bold line and {@code Label:} begins a section.
   */
  static List<Prompt> of(List<Block> blocks, String fileText) {
    TemplatePrompts reader = new TemplatePrompts(fileText, true, -1, Role.EXPLANATION);
    reader.addAll(blocks);
    return reader.prompts;
  }

  /** The prompts of the Markdown of one field of a form. */
  static List<Prompt> ofField(List<Block> blocks, String fileText, int group, Role plain) {
    TemplatePrompts reader = new TemplatePrompts(fileText, false, group, plain);
    reader.addAll(blocks);
    return reader.prompts;
  }

  private void addAll(List<Block> blocks) {
    for (Block block : blocks) {
      add(block);
    }
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      label(heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.text());
    } else if (block instanceof Block.BulletList list) {
      for (Block.Item item : list.items()) {
        if (item.checked() != null && item.blocks().get(0) instanceof Block.Paragraph first) {
          add(Role.OPTION, first.text().span(), first.text().plain());
          addAll(item.blocks().subList(1, item.blocks().size()));
        } else {
          addAll(item.blocks());
        }
      }
    } else if (block instanceof Block.Code code) {
      add(
          Role.PREFILL,
          code.literal().toFile(new Span(0, code.literal().text().length())),
          code.literal().text());
    } else if (block instanceof Block.Html html) {
      if (html.comment()) {
        comment(html.span());
      } else {
        text(html.text());
      }
    } else if (block instanceof Block.Quote quote) {
      addAll(quote.blocks());
    } else if (block instanceof Block.Table table) {
      for (List<Text> row : table.rows()) {
        row.forEach(cell -> add(plain, cell.span(), cell.plain()));
      }
    }
  }

  private void label(Text text) {
    beginSection();
    add(Role.LABEL, text.span(), text.plain());
    comments(text);
  }

  private void beginSection() {
    if (sections) {
      group = groups++;
    }
  }

  private void paragraph(Text text) {
    if (LabelLines.isBold(text)) {
      label(text);
      return;
    }
    List<LabelLines.Line> lines = LabelLines.of(text, fileText);
    if (lines.stream().noneMatch(line -> line.label() != null)) {
      text(text);
      return;
    }
    for (LabelLines.Line line : lines) {
      Located label = line.label();
      if (label != null) {
        beginSection();
        add(Role.LABEL, label.span(), label.text());
      }
      MappedText rest = line.rest();
      add(plain, rest.toFile(new Span(0, rest.text().length())), rest.text());
    }
    comments(text);
  }

  private void text(Text text) {
    add(plain, text.span(), text.plain());
    comments(text);
  }

  private void comments(Text text) {
    for (Text.Inline inline : text.inlines()) {
      if (inline instanceof Text.Inline.Html html && html.comment()) {
        comment(html.span());
      }
    }
  }

  private void comment(Span span) {
    String raw = span.in(fileText);
    int end = raw.endsWith("-->") && raw.length() >= 7 ? raw.length() - 3 : raw.length();
    Span inner = new Span(span.start() + Math.min(4, end), span.start() + end).trimmed(fileText);
    add(Role.HINT, inner, inner.in(fileText));
  }

  private void add(Role role, Span span, String text) {
    if (!text.isBlank()) {
      prompts.add(new Prompt(group, role, new Located(span, text.strip())));
    }
  }
}
