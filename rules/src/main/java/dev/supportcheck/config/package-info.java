/**
 * What the user wants: the configuration file, presets, overrides, suppressions and the baseline.
 */
@NullMarked
package dev.supportcheck.config;

import org.jspecify.annotations.NullMarked;
