package dev.supportcheck.rule;

import dev.supportcheck.document.Purpose;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.rule.RuleDescriptor.OptionDescriptor;
import dev.supportcheck.source.Nearest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is installed: what it is, and how it is made with the options that somebody wants.
 * Immutable.
 */
public final class RuleType {

  private final Rule standard;
  private final RuleInfo info;
  private final RuleDescriptor descriptor;
  private final Map<String, RecordComponent> components;

  private RuleType(Rule standard, RuleInfo info, Map<String, RecordComponent> components) {
    this.standard = standard;
    this.info = info;
    this.components = components;
    Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
    purposes.addAll(
        info.purposes().length == 0 ? EnumSet.allOf(Purpose.class) : List.of(info.purposes()));
    this.descriptor =
        new RuleDescriptor(
            info.id(),
            info.title(),
            info.severity(),
            List.of(info.guidelines()),
            Set.of(info.kinds()),
            purposes,
            List.of(info.tags()),
            components.entrySet().stream().map(this::option).toList(),
            info.id());
  }

  /**
   * The type of a rule, which has the default options.
   *
   * @throws IllegalArgumentException when its class is no rule as {@link Rule} demands
   */
  public static RuleType of(Rule standard) {
    Class<? extends Rule> type = standard.getClass();
    RuleInfo info = type.getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalArgumentException(type.getName() + " has no @RuleInfo");
    }
    if (!isKebab(info.id())) {
      throw new IllegalArgumentException(
          type.getName() + ": the id \"" + info.id() + "\" is not in kebab case");
    }
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (RecordComponent component : components(type)) {
      if (!component.isAnnotationPresent(Option.class)) {
        throw new IllegalArgumentException(
            type.getName() + ": " + component.getName() + " has no @Option");
      }
      components.put(kebab(component.getName()), component);
    }
    return new RuleType(standard, info, components);
  }

  private static RecordComponent[] components(Class<? extends Rule> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(type.getName() + " is no record");
    }
    return components;
  }

  private static boolean isKebab(String id) {
    return !id.isEmpty()
        && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
        && !id.startsWith("-")
        && !id.endsWith("-");
  }

  private static String kebab(String name) {
    StringBuilder kebab = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        kebab.append('-');
      }
      kebab.append(c);
    }
    return kebab.toString().toLowerCase(Locale.ROOT);
  }

  private OptionDescriptor option(Map.Entry<String, RecordComponent> component) {
    RecordComponent record = component.getValue();
    Object value = value(record);
    String shown = value instanceof List<?> list ? list.toString() : String.valueOf(value);
    String type =
        List.class.equals(record.getType()) ? "List<String>" : record.getType().getSimpleName();
    return new OptionDescriptor(
        component.getKey(), type, record.getAnnotation(Option.class).value(), shown);
  }

  private Object value(RecordComponent component) {
    try {
      return component.getAccessor().invoke(standard);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          standard.getClass().getName() + ": cannot read " + component.getName(), e);
    }
  }

  /** The id; of a family the part before the slash. */
  public String id() {
    return descriptor.id();
  }

  /** What stands at its class. */
  public RuleInfo info() {
    return info;
  }

  /** What is to be known of it. */
  public RuleDescriptor descriptor() {
    return descriptor;
  }

  /** The rule with its default options. */
  public Rule standard() {
    return standard;
  }

  /**
   * What is to be known of the members of this family, in terms of a profile; empty for a rule that
   * is no family.
   */
  public List<RuleDescriptor> members(Profile profile) {
    return standard.codes(profile).stream()
        .map(
            code ->
                new RuleDescriptor(
                    id() + "/" + code.id(),
                    code.title(),
                    descriptor.severity(),
                    descriptor.guidelines(),
                    descriptor.kinds(),
                    descriptor.purposes(),
                    descriptor.tags(),
                    descriptor.options(),
                    id()))
        .toList();
  }

  /** The option of this name. */
  public Optional<OptionDescriptor> option(String name) {
    return descriptor.options().stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /**
   * The rule with these options in place of the defaults.
   *
   * @param options the values as written, by the option's name; one for an option that is no list
   * @throws OptionException when there is no such option, or it does not take the value
   */
  public Rule configured(Map<String, List<String>> options) {
    if (options.isEmpty()) {
      return standard;
    }
    for (String name : options.keySet()) {
      if (!components.containsKey(name)) {
        throw unknown(name);
      }
    }
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Map.Entry<String, RecordComponent> component : components.entrySet()) {
      Class<?> type = component.getValue().getType();
      List<String> words = options.get(component.getKey());
      types.add(type);
      values.add(
          words == null ? value(component.getValue()) : parse(component.getKey(), type, words));
    }
    return construct(types.toArray(Class<?>[]::new), values.toArray());
  }

  private OptionException unknown(String name) {
    if (components.isEmpty()) {
      return new OptionException(
          Message.of("The rule {0} has no option \"{1}\"; it has none.", id(), name));
    }
    String allowed = String.join(", ", components.keySet());
    return new OptionException(
        Nearest.of(name, components.keySet())
            .map(
                nearest ->
                    Message.of(
                        "The rule {0} has no option \"{1}\"; did you mean \"{2}\"? Allowed: {3}.",
                        id(), name, nearest, allowed))
            .orElseGet(
                () ->
                    Message.of(
                        "The rule {0} has no option \"{1}\". Allowed: {2}.", id(), name, allowed)));
  }

  private Rule construct(Class<?>[] types, Object[] values) {
    try {
      return standard.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException limit) {
        throw new OptionException(Message.of(String.valueOf(limit.getMessage())));
      }
      throw new IllegalArgumentException(standard.getClass().getName() + " cannot be made", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(standard.getClass().getName() + " cannot be made", e);
    }
  }

  private Object parse(String name, Class<?> type, List<String> words) {
    if (type.equals(List.class)) {
      return words;
    }
    @Nullable Object value = words.size() == 1 ? parse(type, words.get(0)) : null;
    if (value == null) {
      throw new OptionException(
          Message.of(expectation(type), name, id(), words.size() == 1 ? words.get(0) : words));
    }
    return value;
  }

  private static @Nullable Object parse(Class<?> type, String word) {
    if (type.equals(String.class)) {
      return word;
    }
    if (type.equals(boolean.class)) {
      return (word.equals("true") || word.equals("false")) ? Boolean.valueOf(word) : null;
    }
    try {
      return type.equals(int.class) ? Integer.valueOf(word) : Period.parse(word);
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  private static String expectation(Class<?> type) {
    if (type.equals(int.class)) {
      return "The option {0} of {1} is a whole number, not \"{2}\".";
    }
    if (type.equals(boolean.class)) {
      return "The option {0} of {1} is true or false, not \"{2}\".";
    }
    if (type.equals(Period.class)) {
      return "The option {0} of {1} is a period such as P14D or P2M, not \"{2}\".";
    }
    return "The option {0} of {1} is one word or text, not \"{2}\".";
  }
}
