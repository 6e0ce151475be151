/** Whether a problem lasts, and how it was solved. */
@NullMarked
package dev.supportcheck.evidence.closure;

import org.jspecify.annotations.NullMarked;
