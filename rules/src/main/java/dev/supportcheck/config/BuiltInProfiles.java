package dev.supportcheck.config;

import dev.supportcheck.profile.Profile;
import dev.supportcheck.source.Content;
import dev.supportcheck.source.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of the profiles that are built in. */
final class BuiltInProfiles implements FileTree {

  /** Their names, the default first. */
  static final List<String> NAMES = List.of("generic", "sp-api");

  /** The file of a profile. */
  static String file(String name) {
    return name + ".yml";
  }

  @Override
  public List<String> files() {
    return NAMES.stream().map(BuiltInProfiles::file).toList();
  }

  @Override
  public boolean exists(String path) {
    return Profile.class.getResource(path) != null;
  }

  @Override
  public Content read(String path, long limit) {
    try (InputStream in = Profile.class.getResourceAsStream(path)) {
      return in == null
          ? new Content.Unavailable(Content.Problem.MISSING, "")
          : new Content.Bytes(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(path + " is in this jar", e);
    }
  }
}
