/** Rules about reading and suppressing as such. */
@NullMarked
package dev.supportcheck.rules.meta;

import org.jspecify.annotations.NullMarked;
