package dev.supportcheck.evidence.discourse;

import dev.supportcheck.language.Cues;
import dev.supportcheck.language.Lexicon;
import dev.supportcheck.source.Span;

/** What a phrase is a sign of. Each is a group of the lexicon. */
enum Sign {
  /** What should be, was expected, or is wished for. */
  EXPECTED("expected", "aside expected"),
  /** How a title begins that asks for something: add, allow. */
  PROPOSAL("expected title", ""),
  /** A condition or moment: when I, if you, as soon as. */
  TRIGGER("steps trigger", "aside steps"),
  /** Somebody's act as a condition or moment: when I click. */
  CLAUSE("steps clause", "aside steps"),
  /** An act as a condition: when clicking, after installing. */
  DOING("steps doing", "aside steps"),
  /** Somebody's act: I call, we then opened. */
  ACT("steps act", "aside steps"),
  /** An instruction to act: click, run. */
  IMPERATIVE("steps imperative", "aside steps"),
  /** That it can be reproduced, and how. */
  REPRODUCE("steps reproduce", "aside steps"),
  /** One act after another: and then. */
  SEQUENCE("steps sequence", "aside steps"),
  /** Something that shows it: the following code. */
  SAMPLE("steps sample", "aside steps"),
  /** That something is used or given: run this, we have the. */
  USE("steps use", "aside steps"),
  /** A failure, a lack, something wrong. */
  FAILURE("failure", "aside failure"),
  /** Something that was seen: it returns, I get. */
  RESULT("result", ""),
  /** That something is not. */
  NEGATION("negation", ""),
  /** A question told in a sentence: I wonder whether. */
  INDIRECT("question indirect", "aside question"),
  /** How a title begins that asks, with or without a question mark: is the, how to. */
  ASKING("question opening", ""),
  /** Something that somebody is to do: please add. */
  REQUEST("question request", "aside question"),
  /** A plea or courtesy that asks for nothing in particular: please help. */
  PLEA("plea", ""),
  /** A question that wants no answer: right? */
  RHETORICAL("question rhetorical", ""),
  /** A sentence of a template, left as it was. */
  PROMPT("prompt", ""),
  /** That a place is left empty: none, not applicable. */
  NOTHING("nothing", ""),
  /** A word that says nothing of what a case is about. */
  EMPTY("empty word", "");

  private static final long[] BITS = bits(false);
  private static final long[] VOIDS = bits(true);

  private final String group;
  private final String aside;

  Sign(String group, String aside) {
    this.group = group;
    this.aside = aside;
  }

  /** The sign as one bit. */
  @SuppressWarnings("EnumOrdinal") // a number of no meaning, for sets that cost nothing
  long bit() {
    return 1L << ordinal();
  }

  /** The bits of the signs that a phrase of a group of the lexicon is. */
  static long bits(int group) {
    return BITS[group];
  }

  /** The bits of the signs that are none where a phrase of a group of the lexicon overlaps them. */
  static long voids(int group) {
    return VOIDS[group];
  }

  /** Whether a phrase that is this sign begins within a place. */
  boolean begins(Cues cues, Span place) {
    for (int i = cues.from(place.start()); i < cues.size(); i++) {
      if (cues.start(i) >= place.end()) {
        return false;
      }
      if ((bits(cues.group(i)) & bit()) != 0) {
        return true;
      }
    }
    return false;
  }

  private static long[] bits(boolean aside) {
    long[] bits = new long[Lexicon.standard().groups().size()];
    for (Sign sign : values()) {
      String name = aside ? sign.aside : sign.group;
      if (!name.isEmpty()) {
        bits[Lexicon.standard().group(name)] |= sign.bit();
      }
    }
    return bits;
  }
}
