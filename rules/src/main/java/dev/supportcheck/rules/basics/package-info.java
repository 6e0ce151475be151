/** Rules on the basic information that a desk wants to know, in terms of its profile. */
@NullMarked
package dev.supportcheck.rules.basics;

import org.jspecify.annotations.NullMarked;
