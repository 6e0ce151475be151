package dev.supportcheck.document;

/** The tracker whose dialect a template is written in. */
public enum Tracker {
  GITHUB,
  GITLAB,
  GITEA,
  FORGEJO
}
