package dev.supportcheck.evidence.attempts;

import dev.supportcheck.source.Span;

/**
 * Something that the author of a case did to get on: a remedy, a workaround, a check, a comparison.
 *
 * @param span the sentence that says so
 * @param concrete whether it says what was done, so that nobody proposes it again
 * @param outcome whether it is said what came of it
 */
public record Attempt(Span span, boolean concrete, boolean outcome) {}
