package dev.supportcheck.rules.evidence;

import com.google.auto.service.AutoService;
import dev.supportcheck.document.Kind;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.evidence.artifact.Link;
import dev.supportcheck.evidence.artifact.LinkTargets;
import dev.supportcheck.rule.DocumentRule;
import dev.supportcheck.rule.Finding;
import dev.supportcheck.rule.Fix;
import dev.supportcheck.rule.Guideline;
import dev.supportcheck.rule.Inspection;
import dev.supportcheck.rule.Repository;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import dev.supportcheck.rule.Severity;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** An image or a link to a file of the repository that is not there. */
@AutoService(Rule.class)
@RuleInfo(
    id = "evidence-resolves",
    title = "An image or a linked file of the repository does not exist.",
    severity = Severity.ERROR,
    guidelines = Guideline.EVIDENCE,
    kinds = {Kind.CASE, Kind.TEMPLATE},
    tags = {"evidence", "links"})
public record EvidenceResolves() implements DocumentRule {

  @Override
  public List<Finding> check(Inspection inspection) {
    Evidence evidence = inspection.evidence();
    Repository repository = inspection.repository();
    LinkTargets targets =
        new LinkTargets(
            repository.files(),
            repository.folder(),
            inspection.document().source().path(),
            inspection.isTemplate());
    List<Finding> findings = new ArrayList<>();
    for (Link link : evidence.links().all()) {
      boolean placeholder = inspection.isTemplate() && link.isPlaceholder();
      if (link.leadsToFile() && !placeholder && !evidence.artifacts().touch(link.span())) {
        add(inspection, link, targets, findings);
      }
    }
    return findings;
  }

  private static void add(
      Inspection inspection, Link link, LinkTargets targets, List<Finding> findings) {
    LinkTargets.Target target = targets.of(link.destination());
    String written = inspection.quote(link.address());
    switch (target.state()) {
      case FOUND -> {}
      case SPELLED_OTHERWISE, FROM_ROOT -> {
        String address = targets.address(target.path());
        Finding finding =
            inspection.finding(
                link.address(),
                "There is no {0}, so readers see nothing here; write {1}, which is there.",
                written,
                address);
        findings.add(
            finding.fix(List.of(new Fix.Edit(link.address(), address)), "Write {0}", address));
      }
      case HOST ->
          findings.add(
              inspection
                  .finding(
                      link.address(),
                      "Without https:// before it {0} means a file of the repository, and there is none: write out the whole address.",
                      written)
                  .fix(
                      List.of(
                          new Fix.Edit(
                              new Span(link.address().start(), link.address().start()),
                              "https://")),
                      "Put https:// before it"));
      case MISSING ->
          findings.add(
              inspection.finding(
                  link.address(),
                  "There is no {0} in the repository, so readers see nothing here: add the file, or correct the path.",
                  written));
      case OUTSIDE ->
          findings.add(
              inspection.finding(
                  link.address(),
                  "{0} leads out of the repository, where no reader can follow: put the file into the repository, and link it there.",
                  written));
    }
  }
}
