package dev.supportcheck.benchmark;

import dev.supportcheck.Checker;
import dev.supportcheck.Progress;
import dev.supportcheck.config.Baseline;
import dev.supportcheck.config.Configuration;
import dev.supportcheck.config.ConfigurationLoader;
import dev.supportcheck.config.Settings;
import dev.supportcheck.config.SetupException;
import dev.supportcheck.report.Reports;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks odd inputs of 100 kB and of 1 MB, and prints how much more the ten times longer one costs.
 * Exits with 1 where one costs more than 15 times as much.
 */
public final class OddInputs {

  private static final int SMALL = 100_000;
  private static final double MOST = 15;
  private static final int RUNS = 5;

  private static final List<String> PIECES =
      List.of(
          "we expected it to work, but instead it failed. ",
          "when i click on when i click on ",
          "steps to reproduce ",
          "we tried ",
          "why? ",
          "1",
          "1234567890 ",
          "10:42 ",
          "03/04/2022 ",
          "2022-07-05T10:42:17.123Z ",
          "10:42 UTC+02:00 ",
          "+00:00",
          "[",
          "](",
          "((((",
          "<",
          "{",
          "> ",
          "- ",
          "| a ",
          "|",
          "`",
          "``` ",
          "* ",
          "_a_",
          "**a",
          " ",
          "\t",
          "\n",
          " \n",
          "\r",
          "a",
          "a ",
          "a.",
          "a@",
          "a@b.example ",
          "https://",
          "https://a.example/b ",
          "![](a.png) ",
          "\"",
          "'",
          "=",
          "key=value&",
          "password: ",
          "password=\"",
          "a:b@",
          "://a:",
          "Bearer ",
          "eyJ.",
          "Atza|",
          "curl -u a",
          "mysql ",
          "cookie: a=",
          "-----BEGIN PRIVATE KEY-----",
          "token: |",
          "secret_",
          "ghp_",
          "%3D",
          "x-",
          "Authorization: Bearer ",
          "-----BEGIN ",
          "AKIA",
          "at a.b.C.d(E.java:1)\n",
          "Caused by: ",
          "ERROR ",
          "HTTP/1.1 ",
          "&amp;",
          "<!-- ",
          "<details>",
          "<b ",
          "### a\n",
          "a: b\n",
          "TODO ",
          "request id ",
          "A3K7QX2MZPW4RT ",
          "getOrdersz ",
          "/orders/v0",
          "Marketplaces: FR, ",
          "a.b-c_",
          "7c2f9a04-1be3-4d58-9f60-2a8c5e31d7b4 ",
          "amzn1.sp.solution.",
          "Operation: x\n",
          "+4930",
          "+49 30 2312 7744 ",
          "4111 ",
          "DE89",
          "phone: ",
          "Ship to: 1 a",
          "ship to:",
          "\"street\":\"a",
          "AddressLine1: 1 a\nname: A B\n",
          "+1 (",
          "日本",
          "しかし",
          "？",
          "\u0301",
          "\uD83D\uDE00",
          "\u200B");

  private OddInputs() {}

  /**
   * Measures.
   *
   * @param arguments none
   * @throws SetupException never: all it loads is built in
   */
  public static void main(String[] arguments) throws SetupException {
    MemoryTree files =
        MemoryTree.of(Map.of("support-check.yml", "extends: all\nprofile: sp-api\n"));
    RulePack pack = RulePack.load(OddInputs.class.getClassLoader());
    Configuration configuration =
        new ConfigurationLoader(pack, Reports.names(), files)
            .load("support-check.yml", Settings.NONE);
    check(configuration, String.join("\n", PIECES).repeat(50));
    boolean good = true;
    System.out.println("   100 kB      1 MB  ratio  input");
    for (String piece : PIECES) {
      int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
      double small = check(configuration, piece.repeat(SMALL / bytes));
      double large = check(configuration, piece.repeat(SMALL * 10 / bytes));
      boolean fine = large <= MOST * small || large < 50;
      good &= fine;
      System.out.println(
          String.format(
              Locale.ROOT,
              "%6.1f ms %6.1f ms %6.1f  %s%s",
              small,
              large,
              large / small,
              shown(piece),
              fine ? "" : "   too much"));
    }
    System.exit(good ? 0 : 1);
  }

  /** The shortest time of some checks, in milliseconds. */
  private static double check(Configuration configuration, String text) {
    MemoryTree tree = MemoryTree.of(Map.of("support/1.md", text));
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      int found =
          new Checker(configuration, tree, LocalDate.of(2026, 1, 1), 1, Progress.NONE)
              .check(List.of("support/1.md"), path -> true, Baseline.EMPTY, List.of())
              .files()
              .size();
      best = Math.min(best, System.nanoTime() - start);
      if (found != 1) {
        throw new IllegalStateException("not checked");
      }
    }
    return best / 1e6;
  }

  private static String shown(String piece) {
    StringBuilder shown = new StringBuilder();
    piece
        .chars()
        .forEach(
            c ->
                shown.append(
                    c > ' ' && c < 0x7F
                        ? Character.toString(c)
                        : c == ' ' ? "␣" : String.format(Locale.ROOT, "\\u%04X", c)));
    return shown.toString();
  }
}
