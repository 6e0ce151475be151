package dev.supportcheck.yaml;

import dev.supportcheck.source.MappedText;
import dev.supportcheck.source.Span;
import java.util.Arrays;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The value of a scalar with the place of each of its code units.
 *
 * @param span the scalar with its quotes or block header, without line ends after it
 * @param value its value
 * @param contentStart where the part begins that cannot hold a comment
 * @param contentEnd where that part ends
 */
record ScalarText(Span span, MappedText value, int contentStart, int contentEnd) {

  private static final Resolver RESOLVER = new Resolver();

  /**
   * Reads the scalar that {@code event} found from {@code start} to {@code end} of {@code text}.
   *
   * @param indent the column of the block collection around it
   * @param base where {@code text} begins in the file
   */
  static ScalarText read(String text, int start, int end, ScalarEvent event, int indent, int base) {
    String value = event.getValue();
    if (event.isLiteral() || event.isFolded()) {
      BlockScalarReader reader = new BlockScalarReader(text, start, event.isFolded(), indent);
      Units units = reader.read(value);
      int contentEnd = Math.max(reader.contentStart(), units.end());
      Span span = new Span(base + start, base + Math.max(reader.headerEnd(), reader.lastContent()));
      MappedText mapped =
          units.matches(value) ? units.mapped(base) : coarse(value, base + start, base + end);
      return new ScalarText(span, mapped, base + reader.contentStart(), base + contentEnd);
    }
    Units units = new FlowScalarReader(text, start, end, event).read();
    MappedText mapped =
        units.matches(value) ? units.mapped(base) : coarse(value, base + start, base + end);
    return new ScalarText(new Span(base + start, base + end), mapped, base + start, base + end);
  }

  /** A value of which only the place as a whole is known. */
  private static MappedText coarse(String value, int start, int end) {
    int[] starts = new int[value.length()];
    int[] ends = new int[value.length()];
    Arrays.fill(starts, start);
    Arrays.fill(ends, end);
    return MappedText.of(value, starts, ends, end);
  }

  static YamlNode.Style style(ScalarEvent event) {
    if (event.isSQuoted()) {
      return YamlNode.Style.SINGLE_QUOTED;
    }
    if (event.isDQuoted()) {
      return YamlNode.Style.DOUBLE_QUOTED;
    }
    return event.isLiteral()
        ? YamlNode.Style.LITERAL
        : event.isFolded() ? YamlNode.Style.FOLDED : YamlNode.Style.PLAIN;
  }

  static YamlNode.Type type(ScalarEvent event) {
    Tag tag =
        event.getTag() == null || event.getTag().equals("!")
            ? RESOLVER.resolve(
                NodeId.scalar, event.getValue(), event.isPlain() && event.getTag() == null)
            : new Tag(event.getTag());
    if (tag.equals(Tag.BOOL)) {
      return YamlNode.Type.BOOLEAN;
    }
    if (tag.equals(Tag.INT)) {
      return YamlNode.Type.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return YamlNode.Type.FLOAT;
    }
    if (tag.equals(Tag.TIMESTAMP)) {
      return YamlNode.Type.TIMESTAMP;
    }
    return tag.equals(Tag.NULL) ? YamlNode.Type.NULL : YamlNode.Type.STRING;
  }
}
