package dev.supportcheck.benchmark;

import dev.supportcheck.Checker;
import dev.supportcheck.Progress;
import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.ConfigurationLoader;
import dev.supportcheck.config.Settings;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.document.Document;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.evidence.Evidence;
import dev.supportcheck.report.Reports;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.MemoryTree;
import dev.supportcheck.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each stage of the pipeline costs in a warm process, on one thread, in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /** The folder of the cases; empty to make them. */
  @Param("")
  public String folder = "";

  /** How many cases. */
  @Param("500")
  public int count;

  private final Parser parser = ParseFloor.parser();
  private Map<String, String> texts = Map.of();
  private MemoryTree tree = MemoryTree.of(Map.of());
  private Configuration configuration = Configuration.none(RulePack.of());

  /**
   * Makes the cases.
   *
   * @throws SetupException never: all it loads is built in
   */
  @Setup
  public void prepare() throws SetupException {
    texts = Cases.some(count, folder);
    Map<String, String> files = new TreeMap<>(texts);
    files.put("support-check.yml", "extends: all\n");
    tree = MemoryTree.of(files);
    RulePack pack = RulePack.load(CheckBenchmark.class.getClassLoader());
    configuration =
        new ConfigurationLoader(pack, Reports.names(), tree)
            .load("support-check.yml", Settings.NONE);
  }

  /** The Markdown parser alone: the floor. */
  @Benchmark
  public void parse(Blackhole hole) {
    texts.values().forEach(text -> hole.consume(parser.parse(text)));
  }

  /** Files read into documents. */
  @Benchmark
  public void documents(Blackhole hole) {
    texts.forEach((path, text) -> hole.consume(document(path, text)));
  }

  /** Documents, and the facts in them. */
  @Benchmark
  public void evidence(Blackhole hole) {
    texts.forEach(
        (path, text) -> hole.consume(Evidence.of(document(path, text), configuration.profile())));
  }

  /** The whole check, all rules on. */
  @Benchmark
  public void check(Blackhole hole) {
    hole.consume(
        new Checker(configuration, tree, TODAY, 1, Progress.NONE)
            .check(List.copyOf(texts.keySet()), path -> true, Baseline.EMPTY, List.of()));
  }

  private static Document document(String path, String text) {
    return DocumentParser.parse(SourceFile.of(path, text), null);
  }
}
