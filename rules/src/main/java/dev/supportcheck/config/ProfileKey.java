package dev.supportcheck.config;

import java.util.Arrays;
import java.util.List;

/** The keys of a profile, from which its JSON Schema is made too. */
public enum ProfileKey {
  NAME(Part.PROFILE, "name", "What the profile is called, in kebab case."),
  TITLE(Part.PROFILE, "title", "The desk that it is the vocabulary of, for people."),
  EXTENDS(
      Part.PROFILE,
      "extends",
      "The profile that this one builds on: generic, sp-api, or the path of one relative to this file. Its fields and shapes"
          + " come first; one of the same id takes its place."),
  FIELDS(Part.PROFILE, "fields", "What the desk wants to know, by the id of the field."),
  SHAPES(
      Part.PROFILE,
      "shapes",
      "What the identifiers of the desk look like, by the id of the shape."),
  OPERATIONS(
      Part.PROFILE,
      "operations",
      "The operations that the desk answers for: a list of sections, or the path of a table (tab-separated, with the columns"
          + " section, version, operation, path, deprecated, removed, replacement) relative to this file."),
  DOC_HOSTS(
      Part.PROFILE,
      "doc-hosts",
      "The hosts of the desk's documentation: to name a page of theirs is to name no endpoint."),
  CONTACTS(
      Part.PROFILE,
      "contacts",
      "Addresses of the desk itself, and domains: personal-data lets them stand."),
  IN_WRITING(
      Part.PROFILE,
      "in-writing",
      "Whether the desk answers in writing only, so that asking for a call is in vain; false by default."),
  ROUTES(
      Part.PROFILE,
      "routes",
      "Where questions go that the desk does not answer: an address by subject, as registration."),
  RULES(
      Part.PROFILE,
      "rules",
      "Severities and options of rules over the catalogue's; a configuration's preset and rules go over them."),

  LABELS(
      Part.FIELD,
      "labels",
      "What the field is called, by language (en, fr, de …): a text, or a list whose first one templates show."),
  HELP(Part.FIELD, "help", "What belongs into it, by language."),
  EXAMPLE(Part.FIELD, "example", "A value that would do."),
  VALUES(
      Part.FIELD,
      "values",
      "The values allowed: a list of texts or of mappings, or the path of a table (tab-separated, with the columns id, label,"
          + " also, part-of) relative to this file."),
  VALUE_SHAPES(Part.FIELD, "shapes", "The ids of the shapes that a value may have."),
  OPERATION(
      Part.FIELD,
      "operation",
      "Whether its values are operations of this profile; false by default."),
  REQUIRED(Part.FIELD, "required", "Whether every case must have it; false by default."),
  REQUIRED_WHEN(
      Part.FIELD,
      "required-when",
      "What makes it required though not every case must have it: another field's id, and the ids of its values."),
  MANY(
      Part.FIELD,
      "many",
      "Whether it takes several values; false by default, so that a second one is a finding."),
  RULE(
      Part.FIELD,
      "rule",
      "The rule that speaks for its absence, so that one absence is one finding."),
  NEAR(
      Part.FIELD,
      "near",
      "Words that show, beside a value in running text, that it answers this field."),
  PURPOSES(
      Part.FIELD,
      "purposes",
      "The purposes of cases that must have it: problem and question by default."),

  VALUE_ID(Part.VALUE, "id", "What reports and conditions call the value."),
  VALUE_LABELS(
      Part.VALUE,
      "labels",
      "How it is written, by language: a text, or a list whose first one templates show."),
  ALSO(
      Part.VALUE,
      "also",
      "Other spellings and codes, in no language; they count wherever they stand in the text."),
  PART_OF(
      Part.VALUE,
      "part-of",
      "What it belongs to, as a region or an endpoint: written in its place, the values that belong to it are suggested."),

  SHAPE_LABELS(Part.SHAPE, "labels", "What people call the identifier, by language."),
  PATTERN(
      Part.SHAPE,
      "pattern",
      "A regular expression, in the syntax of RE2, that all of an identifier matches."),
  SHAPE_EXAMPLE(Part.SHAPE, "example", "An invented one, that the pattern matches."),
  EVIDENT(
      Part.SHAPE,
      "evident",
      "Whether nothing else looks like it, so that it is recognised without a label; false by default."),

  SECTION(Part.SECTION, "section", "The part of the interface."),
  VERSION(Part.SECTION, "version", "The version of that part."),
  NAMES(Part.SECTION, "names", "The names of the operations, as the interface spells them."),
  DEPRECATED(Part.SECTION, "deprecated", "The date from which on they are deprecated."),
  REMOVED(Part.SECTION, "removed", "The date when they were or will be removed."),
  REPLACEMENT(Part.SECTION, "replacement", "What to call instead.");

  /** The mappings of a profile. */
  public enum Part {
    PROFILE,
    FIELD,
    VALUE,
    SHAPE,
    SECTION
  }

  private final Part part;
  private final String key;
  private final String text;

  ProfileKey(Part part, String key, String text) {
    this.part = part;
    this.key = key;
    this.text = text;
  }

  /** The key as it is written. */
  public String key() {
    return key;
  }

  /** What it sets. */
  public String text() {
    return text;
  }

  /** The keys of a mapping, in order. */
  public static List<ProfileKey> of(Part part) {
    return Arrays.stream(values()).filter(key -> key.part == part).toList();
  }

  /** The keys of a mapping as they are written, in order. */
  static List<String> keys(Part part) {
    return of(part).stream().map(ProfileKey::key).toList();
  }
}
