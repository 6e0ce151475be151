/** What a case answers of that which a support desk wants to know, in terms of its profile. */
@NullMarked
package dev.supportcheck.evidence.desk;

import org.jspecify.annotations.NullMarked;
