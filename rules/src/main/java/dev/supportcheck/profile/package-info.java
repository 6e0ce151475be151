/** The vocabulary of a support desk as data: its fields, operations, places and identifiers. */
@NullMarked
package dev.supportcheck.profile;

import org.jspecify.annotations.NullMarked;
