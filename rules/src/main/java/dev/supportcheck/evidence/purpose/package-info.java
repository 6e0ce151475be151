/** What a case is for where nothing declares it, and what it wishes for. */
@NullMarked
package dev.supportcheck.evidence.purpose;

import org.jspecify.annotations.NullMarked;
