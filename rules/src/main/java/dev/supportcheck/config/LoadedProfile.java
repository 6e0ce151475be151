package dev.supportcheck.config;

import dev.supportcheck.profile.Profile;
import java.util.List;

/**
 * A profile, and what it says of rules.
 *
 * @param rules severities and options over the catalogue's
 */
record LoadedProfile(Profile profile, List<RuleSetting> rules) {

  LoadedProfile {
    rules = List.copyOf(rules);
  }
}
