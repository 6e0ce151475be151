package dev.supportcheck.report;

import dev.supportcheck.rule.Finding.Related;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.source.Masks;
import dev.supportcheck.source.SourceFile;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one result of a SARIF run says: all that a rule found on a line. Code scanning would take
 * several for one another.
 *
 * @param first what was found first on the line
 * @param further what was found there besides
 */
record SarifResult(Result first, List<Result> further) {

  /** As many places of a result as code scanning keeps. */
  private static final int MOST_PLACES = 100;

  private static final int LONGEST_LINK = 60;
  private static final int LONGEST_SNIPPET = 1_000;

  SarifResult {
    further = List.copyOf(further);
  }

  /** Puts together what a rule found on a line, of one state; results come in their order. */
  static List<SarifResult> of(List<Result> results) {
    List<List<Result>> groups = new ArrayList<>();
    int ofLine = 0;
    for (Result result : results) {
      if (ofLine < groups.size() && !areOnOneLine(groups.get(ofLine).get(0), result)) {
        ofLine = groups.size();
      }
      group(result, groups, ofLine).add(result);
    }
    return groups.stream()
        .map(all -> new SarifResult(all.get(0), all.subList(1, all.size())))
        .toList();
  }

  private static boolean areOnOneLine(Result one, Result other) {
    return one.file().path().equals(other.file().path())
        && one.file().lineOf(one.span().start()) == other.file().lineOf(other.span().start());
  }

  /** The group of a result among those of its line, a new one where there is none. */
  private static List<Result> group(Result result, List<List<Result>> groups, int ofLine) {
    for (List<Result> group : groups.subList(ofLine, groups.size())) {
      Result first = group.get(0);
      if (first.rule().equals(result.rule()) && first.state() == result.state()) {
        return group;
      }
    }
    List<Result> group = new ArrayList<>(1);
    groups.add(group);
    return group;
  }

  /** The line of the file. */
  int line() {
    return first.file().lineOf(first.span().start());
  }

  /**
   * A place that belongs to it.
   *
   * @param id its number, by which the message links to it
   * @param link what the message calls it
   * @param text what is there
   */
  private record Place(int id, SourceFile file, Span span, String link, String text) {}

  /** Writes it, but for what depends on the run: its fingerprint. */
  void write(Json json, Results results, SarifRules rules) {
    int own = Math.min(first.related().size(), MOST_PLACES / 2);
    List<Place> places = new ArrayList<>();
    for (Related related : first.related().subList(0, own)) {
      String text = results.message(related.file(), related.message());
      places.add(new Place(places.size() + 1, related.file(), related.span(), text, text));
    }
    for (Result other : further.subList(0, Math.min(further.size(), MOST_PLACES - own))) {
      places.add(
          new Place(
              places.size() + 1,
              other.file(),
              other.span(),
              link(results, other),
              results.message(other)));
    }
    json.put("ruleId", first.rule())
        .put("ruleIndex", rules.index(first.rule()))
        .put("level", SarifRules.level(first.severity()))
        .put("message", message -> message.put("text", message(results, places, own)))
        .putEach(
            "locations",
            List.of(first),
            (location, result) -> physical(location, results, result.file(), result.span()));
    if (!places.isEmpty()) {
      json.putEach(
          "relatedLocations",
          places,
          (location, place) ->
              physical(
                  location
                      .put("id", place.id())
                      .put("message", message -> message.put("text", place.text())),
                  results,
                  place.file(),
                  place.span()));
    }
    if (first.state() != Result.State.ACTIVE) {
      boolean inSource = first.state() == Result.State.SUPPRESSED;
      json.putEach(
          "suppressions",
          List.of(first),
          (json1, r) -> json1.put("kind", inSource ? "inSource" : "external"));
    }
    List<Fix.Edit> edits = edits(results);
    if (!edits.isEmpty()) {
      json.putEach("fixes", List.of(first), (fix, result) -> fix(fix, results, edits));
    }
  }

  private String message(Results results, List<Place> places, int own) {
    Messages messages = results.messages();
    String text = sentence(unlinked(results.message(first)));
    if (own > 0) {
      text = messages.say("{0} See also: {1}.", text, links(places.subList(0, own)));
    }
    if (!further.isEmpty()) {
      String links = links(places.subList(own, places.size()));
      int left = further.size() - (places.size() - own);
      String all = left == 0 ? links : messages.say("{0} and {1} more", links, left);
      text =
          messages.say(
              "{0} Found {1} times on this line, also: {2}.", text, further.size() + 1, all);
    }
    return text;
  }

  private static String links(List<Place> places) {
    List<String> links = new ArrayList<>();
    for (Place place : places) {
      String text = place.link().replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
      links.add("[" + text + "](" + place.id() + ")");
    }
    return String.join(", ", links);
  }

  /**
   * The words there, if these tell what another finding of the same kind is about; else its
   * message.
   */
  private String link(Results results, Result other) {
    String words = snippet(results, other.file(), other.file().firstLine(other.span())).strip();
    boolean alike =
        other.message().text().equals(first.message().text()) && !other.span().equals(first.span());
    return alike && !words.isEmpty() && words.length() <= LONGEST_LINK
        ? words
        : results.message(other);
  }

  /** The text with nothing in it that reads as a link to a place. */
  private static String unlinked(String text) {
    return text.replace("](", "] (");
  }

  /** The text with a full stop at its end, by which code scanning finds its title. */
  private static String sentence(String text) {
    return text.isEmpty() || ".!?。！？…".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ".";
  }

  private static void physical(Json location, Results results, SourceFile file, Span span) {
    location.put(
        "physicalLocation",
        physical ->
            physical
                .put("artifactLocation", artifact -> artifact(artifact, results, file))
                .put(
                    "region",
                    region -> {
                      Span shown = visible(file, file.firstLine(span));
                      region(region, file, shown);
                      region.put(
                          "snippet", text -> text.put("text", snippet(results, file, shown)));
                    }));
  }

  private static void artifact(Json json, Results results, SourceFile file) {
    json.put("uri", Uris.of(results.repositoryPath(file))).put("uriBaseId", "%SRCROOT%");
  }

  private static void region(Json json, SourceFile file, Span span) {
    var start = file.position(span.start());
    var end = file.position(span.end());
    json.put("startLine", start.line())
        .put("startColumn", start.column())
        .put("endLine", end.line())
        .put("endColumn", end.column());
  }

  /**
   * A place between two characters, shown by the one after it, or before it at the end of a line.
   */
  private static Span visible(SourceFile file, Span span) {
    Span line = file.line(file.lineOf(span.start()));
    if (!span.isEmpty() || line.isEmpty()) {
      return span;
    }
    int from =
        span.start() < line.end() ? span.start() : file.text().offsetByCodePoints(line.end(), -1);
    return Span.at(from, Character.charCount(file.text().codePointAt(from)));
  }

  private static String snippet(Results results, SourceFile file, Span span) {
    return Wording.shortened(results.masks(file).show(file.text(), span), LONGEST_SNIPPET);
  }

  /**
   * The edits that mend all of it, as far as they do not get into each other's way and repeat
   * nothing that must not be shown.
   */
  private List<Fix.Edit> edits(Results results) {
    List<Fix> fixes =
        Stream.concat(Stream.of(first), further.stream())
            .map(Result::fix)
            .filter(Objects::nonNull)
            .toList();
    if (fixes.isEmpty()) {
      return List.of();
    }
    List<Fix.Edit> edits = new ArrayList<>();
    TreeSet<Span> taken = new TreeSet<>();
    Masks masks = results.masks(first.file());
    for (Fix fix : fixes) {
      if (fix.edits().stream()
          .noneMatch(
              edit ->
                  clashes(taken, edit.span()) || masks.repeats(first.file().text(), edit.text()))) {
        edits.addAll(fix.edits());
        fix.edits().forEach(edit -> taken.add(edit.span()));
      }
    }
    return edits.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  /** Whether a place is one of those taken, none of which overlaps another, or overlaps one. */
  private static boolean clashes(TreeSet<Span> taken, Span span) {
    Span before = taken.floor(span);
    Span after = taken.ceiling(span);
    return span.equals(before)
        || (before != null && before.overlaps(span))
        || (after != null && after.overlaps(span));
  }

  private void fix(Json json, Results results, List<Fix.Edit> edits) {
    Message description = first.fix() != null ? first.fix().description() : first.message();
    json.put(
            "description",
            message -> message.put("text", sentence(results.message(first.file(), description))))
        .putEach(
            "artifactChanges",
            List.of(first.file()),
            (change, file) ->
                change
                    .put("artifactLocation", artifact -> artifact(artifact, results, file))
                    .putEach(
                        "replacements",
                        edits,
                        (replacement, edit) -> replacement(replacement, file, edit)));
  }

  private static void replacement(Json json, SourceFile file, Fix.Edit edit) {
    json.put("deletedRegion", region -> region(region, file, edit.span()));
    if (!edit.text().isEmpty()) {
      json.put("insertedContent", content -> content.put("text", edit.text()));
    }
  }
}
