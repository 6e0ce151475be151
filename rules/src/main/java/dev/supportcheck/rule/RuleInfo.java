package dev.supportcheck.rule;

import dev.supportcheck.document.Kind;
import dev.supportcheck.document.Purpose;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is to be known of a rule without running it; the only place where it stands. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

  /** The id, in kebab case; public and never changed. */
  String id();

  /** What it flags, in one sentence with a period. */
  String title();

  /** The severity by default. */
  Severity severity();

  /** The guidelines it enforces. */
  Guideline[] guidelines() default {};

  /** The kinds of file it looks at: its facets. */
  Kind[] kinds();

  /** The purposes for which it makes sense; all where none is named. */
  Purpose[] purposes() default {};

  /** What it is about, for reports that filter. */
  String[] tags() default {};
}
