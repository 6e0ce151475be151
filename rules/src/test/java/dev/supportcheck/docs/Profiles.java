package dev.supportcheck.docs;

import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.RuleDescriptor;
import dev.supportcheck.rule.RuleType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The profiles that are built in, for what the documentation says of families. */
final class Profiles {

  private Profiles() {}

  static List<Profile> all() {
    return dev.supportcheck.config.Profiles.names().stream()
        .map(dev.supportcheck.config.Profiles::builtIn)
        .toList();
  }

  static List<String> names() {
    return all().stream().map(Profile::name).toList();
  }

  /** The members that a family has by any profile. */
  static List<RuleDescriptor> members(RuleType type) {
    List<RuleDescriptor> members = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Profile profile : all()) {
      for (RuleDescriptor member : type.members(profile)) {
        if (ids.add(member.id())) {
          members.add(member);
        }
      }
    }
    return members;
  }

  /** Whether a family has other members by other profiles. */
  static boolean dependsOnProfile(RuleType type) {
    return all().stream()
            .map(profile -> type.members(profile).stream().map(RuleDescriptor::id).toList())
            .distinct()
            .count()
        > 1;
  }
}
