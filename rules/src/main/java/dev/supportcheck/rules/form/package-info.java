/** Rules on how templates and choosers are written, and on cases against their templates. */
@NullMarked
package dev.supportcheck.rules.form;

import org.jspecify.annotations.NullMarked;
