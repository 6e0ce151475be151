/**
 * What a file must not hold: credentials and the personal data of others, recognised in its raw
 * text.
 */
@NullMarked
package dev.supportcheck.evidence.safety;

import org.jspecify.annotations.NullMarked;
