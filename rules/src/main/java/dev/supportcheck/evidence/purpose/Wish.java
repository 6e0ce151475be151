package dev.supportcheck.evidence.purpose;

import dev.supportcheck.source.Span;

/**
 * A wish for something that is not there.
 *
 * @param span the sentence that states it
 * @param marked whether a heading or its own words call it a wish, so that it can be passed on
 */
public record Wish(Span span, boolean marked) {}
