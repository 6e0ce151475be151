package dev.supportcheck.cli;

import dev.supportcheck.Checker;
import dev.supportcheck.Progress;
import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.ConfigurationLoader;
import dev.supportcheck.config.Settings;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Console;
import dev.supportcheck.report.Reports;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.FileTree;
import dev.supportcheck.source.MemoryTree;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Checks a sample in memory, so that an archive of classes which is written at the end of the
 * process has those that a check takes.
 */
final class WarmUp {

  private static final Map<String, String> SAMPLE =
      Map.of(
          "support/case.md",
          """
          ---
          title: Orders are missing
          ---
          # Orders are missing

          We call `getOrders` and it fails with `InvalidInput` since 10:42 on 5 July 2026. We tried
          many things, in vain; see https://example.org/orders. Bonjour, où est la réponse ?

          - [ ] Sandbox

          | Region | Marketplace |
          | --- | --- |
          | eu-west-1 | DE |

          ```
          2026-07-05T10:42:00Z ERROR 500 x-amzn-RequestId: 5d5c3b0e-0000-4000-8000-000000000000
          ```

          ### What did you expect?

          _No response_

          **Steps:** call it twice. Can you help us?
          """,
          ".github/ISSUE_TEMPLATE/bug.yml",
          """
          name: Bug
          description: Something is wrong
          body:
            - type: textarea
              id: steps
              attributes: { label: Steps, description: What did you do? }
              validations: { required: true }
          """,
          ".github/ISSUE_TEMPLATE/question.md",
          """
          ---
          name: Question
          about: Ask
          ---
          ## What do you want to know?
          <!-- one question -->
          """,
          ".github/ISSUE_TEMPLATE/config.yml",
          "blank_issues: true\n");

  private WarmUp() {}

  /** Checks the sample. */
  static void run() throws SetupException {
    FileTree tree = MemoryTree.of(SAMPLE);
    RulePack pack = RulePack.load(WarmUp.class.getClassLoader());
    Configuration configuration =
        new ConfigurationLoader(pack, Reports.names(), tree).load(null, Settings.NONE);
    new Console(false, "", Map.of())
        .render(
            new Checker(configuration, tree, LocalDate.now(ZoneOffset.UTC), 0, Progress.NONE)
                .check(List.copyOf(SAMPLE.keySet()), path -> true, Baseline.EMPTY, List.of()));
  }
}
