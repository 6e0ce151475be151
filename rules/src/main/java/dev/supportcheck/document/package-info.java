/** Issue templates, choosers and cases as one parsed model, whatever syntax they are written in. */
@NullMarked
package dev.supportcheck.document;

import org.jspecify.annotations.NullMarked;
