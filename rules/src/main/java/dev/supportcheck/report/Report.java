package dev.supportcheck.report;

/** A way of writing results: a pure function of them. */
public interface Report {

  /** The name by which it is asked for, as {@code sarif}. */
  String name();

  /** The name of its file in the output directory; empty for what is printed. */
  String fileName();

  /** The report, with line feeds as line ends. */
  String render(Results results);
}
