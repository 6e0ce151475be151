package dev.supportcheck.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.supportcheck.config.ProfileKey;
import dev.supportcheck.config.ProfileKey.Part;
import dev.supportcheck.document.Purpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON Schema of a profile, so that editors complete it. */
final class ProfileSchema {

  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> FLAG = Map.of("type", "boolean");
  private static final String ID = "^[a-z0-9-]+$";

  private ProfileSchema() {}

  /** The schema, as text. */
  static String text() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", "Support Check profile");
    root.put("description", "The vocabulary of a support desk.");
    root.putAll(mapping(Part.PROFILE));
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("texts", ordered("oneOf", List.of(TEXT, list(TEXT))));
    definitions.put(
        "wording",
        ordered(
            "oneOf",
            List.of(
                ordered("$ref", "#/definitions/texts"),
                ordered("type", "object", "additionalProperties", ref("texts")))));
    for (Part part : List.of(Part.FIELD, Part.VALUE, Part.SHAPE, Part.SECTION)) {
      definitions.put(name(part), mapping(part));
    }
    root.put("definitions", definitions);
    try {
      String json =
          new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(root);
      return json.replace("\r\n", "\n") + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> mapping(Part part) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (ProfileKey key : ProfileKey.of(part)) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", key.text());
      property.putAll(property(key));
      properties.put(key.key(), property);
    }
    Map<String, Object> mapping =
        ordered("type", "object", "additionalProperties", false, "properties", properties);
    if (part == Part.VALUE) {
      mapping.put("required", List.of("id"));
    } else if (part == Part.SHAPE) {
      mapping.put("required", List.of("pattern"));
    }
    return mapping;
  }

  private static Map<String, Object> property(ProfileKey key) {
    return switch (key) {
      case NAME, VALUE_ID, RULE, TITLE, EXTENDS, EXAMPLE, PATTERN, SHAPE_EXAMPLE -> TEXT;
      case SECTION, VERSION, DEPRECATED, REMOVED, REPLACEMENT -> TEXT;
      case FIELDS -> byId(ref("field"));
      case SHAPES -> byId(ref("shape"));
      case OPERATIONS -> ordered("oneOf", List.of(TEXT, list(ref("section"))));
      case DOC_HOSTS, CONTACTS, VALUE_SHAPES, ALSO, PART_OF, NAMES, NEAR -> ref("texts");
      case IN_WRITING, OPERATION, REQUIRED, MANY, EVIDENT -> FLAG;
      case ROUTES -> ordered("type", "object", "additionalProperties", TEXT);
      case RULES -> ordered("type", "object");
      case LABELS, HELP, VALUE_LABELS, SHAPE_LABELS -> ref("wording");
      case VALUES ->
          ordered("oneOf", List.of(TEXT, list(ordered("oneOf", List.of(TEXT, ref("value"))))));
      case REQUIRED_WHEN ->
          ordered(
              "type",
              "object",
              "additionalProperties",
              ref("texts"),
              "minProperties",
              1,
              "maxProperties",
              1);
      case PURPOSES ->
          list(
              ordered(
                  "enum",
                  Arrays.stream(Purpose.values())
                      .map(purpose -> purpose.name().toLowerCase(Locale.ROOT))
                      .toList()));
    };
  }

  private static Map<String, Object> byId(Map<String, Object> value) {
    return ordered(
        "type", "object", "additionalProperties", false, "patternProperties", ordered(ID, value));
  }

  private static Map<String, Object> list(Map<String, Object> item) {
    return ordered("type", "array", "items", item);
  }

  private static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/definitions/" + name);
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
