package dev.supportcheck.config;

import dev.supportcheck.rule.Message;
import dev.supportcheck.rule.Severity;

/**
 * The severity in force, and where it was set.
 *
 * @param origin where it was set, in a few words: the catalogue, a profile, a preset, a place of a
 *     configuration file
 */
public record Setting(Severity severity, Message origin) {}
