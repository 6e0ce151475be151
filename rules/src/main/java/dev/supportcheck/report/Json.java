package dev.supportcheck.report;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes JSON, a member a line; what may be many thousands, an item a line. Half surrogates, which
 * UTF-8 cannot carry, become U+FFFD.
 */
final class Json {

  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean first = true;
  private boolean inLine;

  private Json() {}

  /** An object of these members. */
  static String object(Consumer<Json> members) {
    Json json = new Json();
    json.members(members);
    return json.out.append('\n').toString();
  }

  /** An array of objects, a line for each. */
  static <T> String lines(Iterable<T> items, BiConsumer<Json, T> members) {
    Json json = new Json();
    json.objects(items, true, members);
    return json.out.append('\n').toString();
  }

  /** Writes a member: a text. */
  Json put(String name, String value) {
    name(name);
    string(value);
    return this;
  }

  /** Writes a member: a whole number. */
  Json put(String name, long value) {
    name(name);
    out.append(value);
    return this;
  }

  /** Writes a member: true or false. */
  Json put(String name, boolean value) {
    name(name);
    out.append(value);
    return this;
  }

  /** Writes a member: an object of these members. */
  Json put(String name, Consumer<Json> members) {
    name(name);
    members(members);
    return this;
  }

  /** Writes a member: an array of texts. */
  Json putTexts(String name, Iterable<String> values) {
    name(name);
    open('[');
    for (String value : values) {
      item();
      string(value);
    }
    close(']');
    return this;
  }

  /** Writes a member: an array of whole numbers. */
  Json putNumbers(String name, Iterable<Integer> values) {
    name(name);
    open('[');
    for (int value : values) {
      item();
      out.append(value);
    }
    close(']');
    return this;
  }

  /** Writes a member: an array of objects, one for each item. */
  <T> Json putEach(String name, Iterable<T> items, BiConsumer<Json, T> members) {
    name(name);
    objects(items, false, members);
    return this;
  }

  /** Writes a member: an array of objects, each item on one line. */
  <T> Json putLines(String name, Iterable<T> items, BiConsumer<Json, T> members) {
    name(name);
    objects(items, true, members);
    return this;
  }

  private <T> void objects(Iterable<T> items, boolean aLineEach, BiConsumer<Json, T> members) {
    open('[');
    boolean within = inLine;
    for (T item : items) {
      item();
      inLine = within || aLineEach;
      members(json -> members.accept(json, item));
      inLine = within;
    }
    close(']');
  }

  private void members(Consumer<Json> members) {
    open('{');
    members.accept(this);
    close('}');
  }

  /** Writes a name, all of which are plain. */
  private void name(String name) {
    item();
    out.append('"').append(name).append("\": ");
  }

  private void item() {
    if (!first) {
      out.append(inLine ? ", " : ",");
    }
    first = false;
    newLine();
  }

  private void open(char bracket) {
    out.append(bracket);
    depth++;
    first = true;
  }

  private void close(char bracket) {
    boolean empty = first;
    depth--;
    first = false;
    if (!empty) {
      newLine();
    }
    out.append(bracket);
  }

  private void newLine() {
    if (!inLine) {
      out.append('\n');
      for (int i = 0; i < depth; i++) {
        out.append("  ");
      }
    }
  }

  private void string(String value) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      out.append(value, written, i);
      written = i + 1;
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1))) {
            out.append(c).append(value.charAt(++i));
            written++;
          } else if (Character.isSurrogate(c)) {
            out.append('\uFFFD');
          } else {
            out.append("\\u")
                .append(hex(c >> 12))
                .append(hex(c >> 8))
                .append(hex(c >> 4))
                .append(hex(c));
          }
        }
      }
    }
    out.append(value, written, value.length()).append('"');
  }

  /** Whether a character stands for itself; most do, and are written in runs. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F && c != '"' && c != '\\')
        || (c >= 0xA0 && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029');
  }

  private static char hex(int digit) {
    return Character.forDigit(digit & 15, 16);
  }
}
