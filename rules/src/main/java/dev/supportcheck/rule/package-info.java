/** What a rule is, what it finds, and the catalogue of all there are. */
@NullMarked
package dev.supportcheck.rule;

import org.jspecify.annotations.NullMarked;
