package dev.supportcheck;

import dev.supportcheck.config.Suppressions;
import dev.supportcheck.document.Case;
import dev.supportcheck.document.Document;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.rule.RepositoryRule;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import dev.supportcheck.rules.meta.UnreadableFile;
import dev.supportcheck.source.Masks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Puts rules to documents and repositories, and survives the rules that fail. */
final class RuleRunner {

  private final RulePack pack;
  private final Map<String, Parsed> together;
  private final Repositories repositories;
  private final LocalDate referenceDate;

  /**
   * A runner of the rules of {@code pack}.
   *
   * @param together the files that rules on sets of documents look at, by path
   */
  RuleRunner(
      RulePack pack,
      Map<String, Parsed> together,
      Repositories repositories,
      LocalDate referenceDate) {
    this.pack = pack;
    this.together = together;
    this.repositories = repositories;
    this.referenceDate = referenceDate;
  }

  /** What the rules on single documents find in a file; where it could not be understood, why. */
  Examined examine(Parsed file) {
    Evidence evidence = file.evidence();
    Finding fault = file.fault();
    List<Found> found = new ArrayList<>();
    if (fault != null) {
      found.add(Found.of(UnreadableFile.ID, fault));
    }
    Set<Guideline> guidelines = EnumSet.noneOf(Guideline.class);
    if (evidence != null) {
      Inspection inspection =
          new Inspection(
              evidence.document(), evidence, file.profile(), repositories.of(file), referenceDate);
      for (RuleType type : file.rules().active(file.kind())) {
        if (suits(type, file)) {
          guidelines.addAll(type.descriptor().guidelines());
          if (file.rules().rule(type) instanceof DocumentRule rule) {
            run(type, file, () -> rule.check(inspection), found);
          }
        }
      }
    }
    return new Examined(
        file.source(),
        file.kind(),
        evidence == null ? null : evidence.purpose(),
        file.rules(),
        guidelines,
        evidence == null ? Masks.NONE : evidence.masks(),
        evidence == null ? Suppressions.NONE : Suppressions.of(evidence.document()),
        found);
  }

  /** What the rules on sets of documents find in a repository. */
  List<Found> run(Repository repository) {
    List<Parsed> members = repository.documents().stream().map(this::member).toList();
    List<Found> found = new ArrayList<>();
    for (RuleType type : pack.types()) {
      if (type.standard() instanceof RepositoryRule) {
        List<Parsed> concerned = members.stream().filter(file -> speaks(type, file)).toList();
        if (!concerned.isEmpty()) {
          Parsed first = concerned.get(0);
          RepositoryRule rule = (RepositoryRule) first.rules().rule(type);
          List<Found> ofRule = new ArrayList<>();
          run(type, first, () -> rule.check(repository), ofRule);
          for (Found each : ofRule) {
            if (each.rule().equals(UnreadableFile.ID)
                || speaks(type, member(each.finding().file().path()))) {
              found.add(each);
            }
          }
        }
      }
    }
    return found;
  }

  private Parsed member(Document document) {
    return member(document.source().path());
  }

  private Parsed member(String path) {
    Parsed file = together.get(path);
    if (file == null) {
      throw new IllegalStateException("not kept for rules on sets of documents: " + path);
    }
    return file;
  }

  /** Whether a rule is on for a file, and makes sense for what the file is and is for. */
  private static boolean speaks(RuleType type, Parsed file) {
    return file.rules().active(file.kind()).contains(type) && suits(type, file);
  }

  /** Whether a rule makes sense for what a file is and is for. */
  private static boolean suits(RuleType type, Parsed file) {
    Evidence evidence = file.evidence();
    return evidence != null
        && !(evidence.document() instanceof Case issue
            && issue.isBroken()
            && !type.descriptor().guidelines().isEmpty())
        && type.descriptor().purposes().contains(evidence.purpose());
  }

  /** Adds what one rule finds; that it fails, of {@code file}, where it does. */
  private static void run(
      RuleType type, Parsed file, Supplier<List<Finding>> check, List<Found> found) {
    int before = found.size();
    try {
      for (Finding finding : check.get()) {
        if (finding.span().end() > finding.file().text().length()) {
          throw new IllegalStateException("a place beyond the end of the file");
        }
        found.add(Found.of(type.id(), finding));
      }
    } catch (RuntimeException | StackOverflowError e) {
      found.subList(before, found.size()).clear();
      found.add(Found.of(UnreadableFile.ID, UnreadableFile.failure(file.source(), type.id(), e)));
    }
  }
}
