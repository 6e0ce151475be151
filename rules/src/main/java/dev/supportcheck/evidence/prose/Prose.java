package dev.supportcheck.evidence.prose;

import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.Field;
import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A document as its author's running text.
 *
 * @param text as long as the file's text: the author's words where they stand, blanks elsewhere
 *     (code, comments, markup, addresses of links, front matter except the title, boxes not
 *     ticked); line ends are kept, and inline code, images and bare addresses are U+009F throughout
 * @param sentences the sentences, in the order of the file
 * @param sections the parts under headings, bold lines, labels and fields, by the place of their
 *     heading
 * @param quotations what stands between quotation marks within sentences, the marks included, in
 *     the order of the file
 * @param cues the lexicon's phrases, each within a sentence or the label of a field
 */
public record Prose(
    String text,
    List<Sentence> sentences,
    List<Section> sections,
    List<Span> quotations,
    Cues cues) {

  /** What stands for inline code, an address or an image: something, but no word. */
  public static final char OBJECT = Lexicon.OBJECT;

  public Prose {
    sentences = List.copyOf(sentences);
    sections = List.copyOf(sections);
    quotations = List.copyOf(quotations);
  }

  /** The running text of {@code document}. */
  public static Prose of(Document document) {
    RunningText running = RunningText.of(document);
    String text = running.text();
    List<Sentence> sentences = SentenceSplitter.split(text, running.pieces());
    List<Span> places = sentences.stream().map(Sentence::span).toList();
    Cues cues = Lexicon.standard().find(text, places);
    List<Field> fields = document instanceof Case issue ? issue.fields() : List.of();
    SectionFinder finder = new SectionFinder(document.source().text(), text, cues);
    finder.read(running.pieces(), sentences, fields);
    return new Prose(
        text, finder.sentences(), finder.sections(), Quotations.in(text, places), cues);
  }

  /** The words of a place of the running text. */
  public String words(Span span) {
    return span.in(text);
  }

  /** The sentence at {@code offset}. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().contains(offset)
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }

  /** The innermost section of {@code sentence}. */
  public Optional<Section> sectionOf(Sentence sentence) {
    return sentence.section() < 0
        ? Optional.empty()
        : Optional.of(sections.get(sentence.section()));
  }

  /** Whether {@code sentence} stands under a heading that means {@code topic}. */
  public boolean isUnder(Sentence sentence, Topic topic) {
    return sectionOf(sentence).filter(section -> section.is(topic)).isPresent();
  }

  /** The sections whose heading means {@code topic}. */
  public List<Section> sections(Topic topic) {
    return sections.stream().filter(section -> section.is(topic)).toList();
  }

  /** Whether {@code offset} stands between quotation marks. */
  public boolean isQuoted(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).contains(offset);
  }
}
