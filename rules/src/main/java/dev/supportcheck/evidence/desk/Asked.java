package dev.supportcheck.evidence.desk;

import dev.supportcheck.document.IssueForm;
import dev.supportcheck.profile.ProfileField;
import dev.supportcheck.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a template asks for a field of the profile.
 *
 * @param span the label, or the words that mention it
 * @param element the element of the form that is labelled so; null where it only is mentioned, and
 *     in Markdown
 */
public record Asked(ProfileField field, Span span, IssueForm.@Nullable Element element) {}
