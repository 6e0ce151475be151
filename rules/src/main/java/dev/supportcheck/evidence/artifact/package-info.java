/** What a document holds as evidence: code, output, errors, links, facts on the environment. */
@NullMarked
package dev.supportcheck.evidence.artifact;

import org.jspecify.annotations.NullMarked;
