/** Whether a case is open or closed, as its metadata say. */
@NullMarked
package dev.supportcheck.evidence.status;

import org.jspecify.annotations.NullMarked;
