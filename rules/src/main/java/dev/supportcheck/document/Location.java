package dev.supportcheck.document;

/**
 * What a path says of the file it names.
 *
 * @param kind template, chooser or case
 * @param tracker whose dialect it is written in
 * @param form whether it is an issue form in YAML
 * @param single whether it is a single template, which stands in no template folder
 * @param repository the folder that the tracker's folder belongs to, without a slash at its end;
 *     empty for the root
 */
public record Location(
    Kind kind, Tracker tracker, boolean form, boolean single, String repository) {}
