package dev.supportcheck.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.supportcheck.config.Key;
import dev.supportcheck.config.Preset;
import dev.supportcheck.document.Kind;
import dev.supportcheck.report.Reports;
import dev.supportcheck.rule.Messages;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.RuleDescriptor.OptionDescriptor;
import dev.supportcheck.rule.RulePack;
import dev.supportcheck.rule.RuleType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON Schema of {@code support-check.yml}, so that editors complete it. */
final class ConfigurationSchema {

  private static final Map<String, Object> SEVERITY = Map.of("$ref", "#/definitions/severity");
  private static final Map<String, Object> TEXTS = Map.of("$ref", "#/definitions/texts");

  private final RulePack pack;

  private ConfigurationSchema(RulePack pack) {
    this.pack = pack;
  }

  /** The schema for the rules of {@code pack}, as text. */
  static String of(RulePack pack) {
    try {
      String json =
          new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(new ConfigurationSchema(pack).root());
      return json.replace("\r\n", "\n") + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> root() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key key : Key.values()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", key.text());
      property.putAll(property(key));
      properties.put(key.key(), property);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", "Support Check");
    root.put("description", "What the check of issue templates and support cases is to do.");
    root.put("type", "object");
    root.put("additionalProperties", false);
    root.put("properties", properties);
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("severity", ordered("enum", List.of("error", "warning", "info", "off")));
    definitions.put(
        "texts",
        ordered(
            "oneOf",
            List.of(
                Map.of("type", "string"),
                ordered("type", "array", "items", Map.of("type", "string")))));
    definitions.put("rules", rules());
    root.put("definitions", definitions);
    return root;
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static Map<String, Object> property(Key key) {
    return switch (key) {
      case EXTENDS -> oneOrMore(ordered("type", "string", "examples", Preset.names()));
      case PROFILE -> ordered("type", "string", "examples", Profiles.names());
      case LOCALE -> ordered("enum", Messages.LANGUAGES);
      case FAIL_ON -> ordered("enum", List.of("error", "warning", "info", "never"));
      case MAX_WARNINGS -> ordered("type", "integer", "minimum", 0);
      case FAIL_IF_NO_FILES -> ordered("type", "boolean");
      case MAX_FILE_SIZE ->
          ordered(
              "oneOf",
              List.of(
                  ordered("type", "integer", "minimum", 1),
                  ordered(
                      "type",
                      "string",
                      "pattern",
                      "^[0-9]+ *([Kk]i?[Bb]|[Mm]i?[Bb]|[Gg]i[Bb]|[Bb])?$")));
      case INCLUDES, EXCLUDES -> TEXTS;
      case REPORTS -> oneOrMore(ordered("enum", Reports.names()));
      case OUTPUT_DIRECTORY, BASELINE -> ordered("type", "string");
      case SUPPRESSIONS ->
          ordered(
              "type",
              "object",
              "additionalProperties",
              false,
              "properties",
              ordered(
                  "cases",
                  ordered(
                      "description",
                      "Whether comments in cases, which strangers write, count: allow (the default) or deny.",
                      "enum",
                      List.of("allow", "deny")),
                  "reason",
                  ordered(
                      "description",
                      "Whether a comment must give a reason after --: optional (the default) or required.",
                      "enum",
                      List.of("optional", "required")),
                  "never",
                  ordered(
                      "description",
                      "Rules that yield to no comment: secret-exposed and unreadable-file by default.",
                      "oneOf",
                      List.of(
                          Map.of("type", "string"),
                          ordered("type", "array", "items", Map.of("type", "string"))))));
      case RULES -> ordered("$ref", "#/definitions/rules");
      case OVERRIDES ->
          ordered(
              "type",
              "array",
              "items",
              ordered(
                  "type",
                  "object",
                  "additionalProperties",
                  false,
                  "required",
                  List.of("files"),
                  "properties",
                  ordered(
                      "files",
                      TEXTS,
                      "kind",
                      ordered(
                          "description",
                          "What these files are, whatever their path says.",
                          "enum",
                          List.of("case", "template", "chooser")),
                      "rules",
                      ordered("$ref", "#/definitions/rules"))));
    };
  }

  private static Map<String, Object> oneOrMore(Map<String, Object> item) {
    return ordered("oneOf", List.of(item, ordered("type", "array", "items", item)));
  }

  private Map<String, Object> rules() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> patterns = new LinkedHashMap<>();
    for (RuleType type : pack.types()) {
      properties.put(type.id(), rule(type.descriptor()));
      for (RuleDescriptor member : Profiles.members(type)) {
        properties.put(member.id(), rule(member));
      }
      if (Profiles.dependsOnProfile(type)) {
        patterns.put(
            "^" + type.id() + "/[a-z0-9-]+$", ordered("oneOf", forms(type.descriptor(), false)));
      }
    }
    return ordered(
        "type",
        "object",
        "additionalProperties",
        false,
        "properties",
        properties,
        "patternProperties",
        patterns);
  }

  private static Map<String, Object> rule(RuleDescriptor rule) {
    return ordered("description", rule.title(), "oneOf", forms(rule, !rule.isMember()));
  }

  /** A severity, or a mapping of severities and options. */
  private static List<Object> forms(RuleDescriptor rule, boolean options) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("severity", SEVERITY);
    for (Kind kind : rule.kinds()) {
      properties.put(kind.name().toLowerCase(Locale.ROOT), SEVERITY);
    }
    if (options) {
      for (OptionDescriptor option : rule.options()) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", option.text() + " Default: " + option.defaultValue());
        property.putAll(type(option));
        properties.put(option.name(), property);
      }
    }
    List<Object> forms = new ArrayList<>();
    forms.add(SEVERITY);
    forms.add(ordered("type", "object", "additionalProperties", false, "properties", properties));
    return forms;
  }

  private static Map<String, Object> type(OptionDescriptor option) {
    return switch (option.type()) {
      case "int" -> ordered("type", "integer");
      case "boolean" -> ordered("type", "boolean");
      case "Period" -> ordered("type", "string", "pattern", "^[-+]?[Pp]");
      case "List<String>" -> TEXTS;
      default -> ordered("type", "string");
    };
  }
}
