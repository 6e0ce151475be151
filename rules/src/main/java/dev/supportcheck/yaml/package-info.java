/** YAML as nodes that keep their place and their wording in the file. */
@NullMarked
package dev.supportcheck.yaml;

import org.jspecify.annotations.NullMarked;
