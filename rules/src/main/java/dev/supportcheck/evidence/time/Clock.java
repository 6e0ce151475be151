package dev.supportcheck.evidence.time;

import dev.supportcheck.source.Span;

/**
 * A clock time as written.
 *
 * @param span its place
 * @param exact whether it has seconds, so that it is no length, ratio or range by its looks
 * @param sure whether it is a clock time whatever stands around; else a date, a zone or a word that
 *     goes with times must
 */
record Clock(Span span, boolean exact, boolean sure) {}
