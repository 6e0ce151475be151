/** What templates ask the person who files for. */
@NullMarked
package dev.supportcheck.evidence.asks;

import org.jspecify.annotations.NullMarked;
