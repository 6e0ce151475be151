package dev.supportcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checkstyle's XML, for the tools that read nothing else. The rule stands in {@code source}. */
public record Checkstyle() implements Report {

  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public String fileName() {
    return "support-check.checkstyle.xml";
  }

  @Override
  public String render(Results results) {
    Map<String, List<Result>> byFile = new LinkedHashMap<>();
    results.files().forEach(file -> byFile.put(results.base() + file.path(), new ArrayList<>()));
    for (Result result : results.active()) {
      byFile
          .computeIfAbsent(results.repositoryPath(result.file()), path -> new ArrayList<>())
          .add(result);
    }
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    byFile.forEach(
        (path, found) -> {
          xml.append("  <file name=\"").append(Markup.escaped(path)).append("\">\n");
          found.forEach(result -> error(results, result, xml));
          xml.append("  </file>\n");
        });
    return xml.append("</checkstyle>\n").toString();
  }

  private static void error(Results results, Result result, StringBuilder xml) {
    var start = result.file().position(result.span().start());
    xml.append("    <error line=\"")
        .append(start.line())
        .append("\" column=\"")
        .append(start.column());
    xml.append("\" severity=\"").append(result.severity());
    xml.append("\" message=\"").append(Markup.escaped(results.message(result)));
    xml.append("\" source=\"support-check.").append(Markup.escaped(result.rule())).append("\"/>\n");
  }
}
