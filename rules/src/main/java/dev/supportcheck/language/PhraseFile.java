package dev.supportcheck.language;

/**
 * The reader of a language's file: groups of phrases.
 *
 * <p>A line {@code [name]} opens the group of that name, each line after it is a phrase as {@link
 * Phrases} reads it, {@code #} at the start of a line begins a comment.
 */
final class PhraseFile {

  /** Takes the phrases of a file one by one. */
  @FunctionalInterface
  interface Reader {
    /**
     * Takes a phrase.
     *
     * @param place the file and line, for messages
     */
    void phrase(String place, String group, String phrase);
  }

  private PhraseFile() {}

  /**
   * Hands each phrase to {@code reader} with its group.
   *
   * @throws IllegalArgumentException for a phrase outside a group
   */
  static void read(String name, String content, Reader reader) {
    String group = "";
    int line = 0;
    for (int at = 0; at < content.length(); ) {
      int end = content.indexOf('\n', at);
      end = end < 0 ? content.length() : end;
      String text = content.substring(at, end).strip();
      at = end + 1;
      line++;
      if (text.isEmpty() || text.charAt(0) == '#') {
        continue;
      }
      if (text.charAt(0) == '[' && text.endsWith("]")) {
        group = text.substring(1, text.length() - 1).strip();
      } else if (group.isEmpty()) {
        throw new IllegalArgumentException(
            name + ":" + line + ": a phrase before the first [group]");
      } else {
        reader.phrase(name + ":" + line, group, text);
      }
    }
  }
}
