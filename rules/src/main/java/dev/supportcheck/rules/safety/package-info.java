/** Rules on what a file must not give away: credentials and the personal data of others. */
@NullMarked
package dev.supportcheck.rules.safety;

import org.jspecify.annotations.NullMarked;
