package dev.supportcheck.evidence.desk;

import dev.supportcheck.profile.Shape;
import dev.supportcheck.source.Span;

/** An identifier in a text, told by its shape, or by what stands before it and its shape. */
public record Identifier(Shape shape, Span span) {}
