/** How many things a case is about. */
@NullMarked
package dev.supportcheck.evidence.scope;

import org.jspecify.annotations.NullMarked;
