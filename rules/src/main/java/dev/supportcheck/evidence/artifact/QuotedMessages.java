package dev.supportcheck.evidence.artifact;

import dev.supportcheck.document.Block;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Text;
import dev.supportcheck.evidence.prose.Prose;
import dev.supportcheck.evidence.prose.Sentence;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds messages among what stands between quotation marks, in bold type or between backticks. What
 * is set apart so may be the name of a button as well; the words beside it tell.
 */
final class QuotedMessages {

  private static final int NEAR = 60;
  private static final int ADJACENT = 4;
  private static final int ERROR = Lexicon.standard().group("error word");
  private static final int FAILURE = Lexicon.standard().group("failure word");
  private static final int SHOWN = Lexicon.standard().group("error shown");
  private static final int CONTROL = Lexicon.standard().group("control name");

  private final String source;
  private final Prose prose;
  private final Cues cues;
  private final List<Span> marked = new ArrayList<>();

  QuotedMessages(Document document, Prose prose) {
    source = document.source().text();
    this.prose = prose;
    cues = prose.cues();
    for (Span quotation : prose.quotations()) {
      if (quotation.length() > 2) {
        marked.add(new Span(quotation.start() + 1, quotation.end() - 1));
      }
    }
    document.blocks().forEach(this::block);
  }

  private void block(Block block) {
    if (!(block instanceof Block.Heading)) {
      block.texts().forEach(this::text);
    }
    block.children().forEach(this::block);
  }

  private void text(Text text) {
    for (Text.Inline inline : text.inlines()) {
      if (inline instanceof Text.Inline.Strong strong) {
        marked.add(strong.content());
      } else if (inline instanceof Text.Inline.Code code) {
        marked.add(code.content());
      }
    }
  }

  /** The messages, each without its marks. */
  List<Span> find() {
    List<Span> messages = new ArrayList<>();
    for (Span mark : marked) {
      prose
          .sentenceAt(mark.start())
          .filter(sentence -> isMessage(mark, sentence))
          .ifPresent(sentence -> messages.add(mark));
    }
    return messages;
  }

  private boolean isMessage(Span mark, Sentence sentence) {
    if (sentence.kind() == Sentence.Kind.HEADING || sentence.kind() == Sentence.Kind.TICKED) {
      return false;
    }
    int words = Scan.plainWords(source, mark.start(), mark.end());
    if (words == 0 || mark.length() < 4) {
      return false;
    }
    boolean failing = isFailure(mark);
    int before = before(mark.start(), sentence.span().start());
    boolean control = before >= 0 && cues.group(before) == CONTROL;
    if (failing && words > (control ? 2 : 1)) {
      return true;
    }
    if (control) {
      return false;
    }
    int gap = before < 0 ? Integer.MAX_VALUE : mark.start() - cues.end(before);
    int after = after(mark.end(), sentence.span().end());
    boolean named = before >= 0 && cues.group(before) == ERROR && gap <= ADJACENT;
    boolean beside = named || after == ERROR;
    return (words > 2 && (before >= 0 || after >= 0))
        || (beside && words > 0 && (failing || words > 1));
  }

  /** Whether words name a failure. */
  boolean isFailure(Span words) {
    return FailureSigns.in(source, words.start(), words.end()) || cues.has(FAILURE, words);
  }

  /** The nearest cue before {@code offset} that says what follows; −1 for none. */
  private int before(int offset, int limit) {
    int best = -1;
    for (int i = cues.from(Math.max(limit, offset - NEAR)); i < cues.size(); i++) {
      if (cues.start(i) >= offset) {
        break;
      }
      boolean telling =
          cues.group(i) == ERROR || cues.group(i) == SHOWN || cues.group(i) == CONTROL;
      if (telling && cues.end(i) <= offset && (best < 0 || cues.end(i) >= cues.end(best))) {
        best = i;
      }
    }
    return best;
  }

  /** The group of a cue right after {@code offset}; −1 for none. */
  private int after(int offset, int limit) {
    for (int i = cues.from(offset); i < cues.size() && cues.start(i) < limit; i++) {
      boolean near = cues.start(i) <= offset + ADJACENT;
      if (near && (cues.group(i) == ERROR || cues.group(i) == SHOWN)) {
        return cues.group(i);
      }
      if (cues.end(i) > offset + 40) {
        break;
      }
    }
    return -1;
  }
}
