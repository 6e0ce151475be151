package dev.supportcheck.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The vocabulary of a support desk. Immutable.
 *
 * @param name what it is called, in kebab case
 * @param title the desk, for people
 * @param fields what the desk wants to know, in the order in which it asks
 * @param shapes the identifiers that the desk gives out
 * @param operations the operations that the desk answers for
 * @param docHosts the hosts of its documentation, whose pages are no endpoints
 * @param contacts addresses of the desk itself, and domains: no personal data
 * @param inWriting whether the desk answers in writing only
 * @param routes where questions go that the desk does not answer: addresses by subject, {@code
 *     registration} for instance
 * @param spellings how people write the labels and values of the fields
 */
public record Profile(
    String name,
    String title,
    List<ProfileField> fields,
    List<Shape> shapes,
    Operations operations,
    List<String> docHosts,
    List<String> contacts,
    boolean inWriting,
    Map<String, String> routes,
    Spellings spellings) {

  /** A profile that says nothing. */
  public static final Profile NONE =
      of("", "", List.of(), List.of(), Operations.NONE, List.of(), List.of(), false, Map.of());

  public Profile {
    fields = List.copyOf(fields);
    shapes = List.copyOf(shapes);
    docHosts = List.copyOf(docHosts);
    contacts = List.copyOf(contacts);
    routes = Map.copyOf(routes);
  }

  /** A profile of these parts. */
  public static Profile of(
      String name,
      String title,
      List<ProfileField> fields,
      List<Shape> shapes,
      Operations operations,
      List<String> docHosts,
      List<String> contacts,
      boolean inWriting,
      Map<String, String> routes) {
    return new Profile(
        name,
        title,
        fields,
        shapes,
        operations,
        docHosts,
        contacts,
        inWriting,
        routes,
        new Spellings(fields));
  }

  /** The field of this id. */
  public Optional<ProfileField> field(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }

  /** The shape of this id. */
  public Optional<Shape> shape(String id) {
    return shapes.stream().filter(shape -> shape.id().equals(id)).findFirst();
  }

  /** A profile is known by its name; its parts would take long to hash. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
