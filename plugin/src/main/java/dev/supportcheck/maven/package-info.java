/** The goals: parameters in, the check, reports out. */
@NullMarked
package dev.supportcheck.maven;

import org.jspecify.annotations.NullMarked;
