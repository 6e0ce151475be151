package dev.supportcheck.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a component of a rule's record sets, in a sentence for the user. Its name in the
 * configuration is the component's in kebab case; its default is the no-argument constructor's; its
 * limits are the compact constructor's, which throws {@link IllegalArgumentException} with what is
 * allowed. Types: {@code int}, {@code boolean}, {@code String}, {@code java.time.Period} and {@code
 * List<String>}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {
  /** What it sets. */
  String value();
}
