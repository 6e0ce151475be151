/** Rules on what belongs into one case, and what the desk treats apart or does not answer. */
@NullMarked
package dev.supportcheck.rules.scope;

import org.jspecify.annotations.NullMarked;
