package dev.supportcheck.report;

import dev.supportcheck.rule.RuleDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * This product, as it names itself.
 *
 * @param version the version of its build
 * @param url the address that every link begins with
 */
public record Product(String version, String url) {

  /** Its name. */
  public static final String NAME = "Support Check";

  private static final Product CURRENT = read();

  /** The product that runs. */
  public static Product current() {
    return CURRENT;
  }

  private static Product read() {
    Properties properties = new Properties();
    try (InputStream stream =
        Product.class.getResourceAsStream("/dev/supportcheck/product.properties")) {
      if (stream == null) {
        throw new IllegalStateException("product.properties is missing");
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Product(properties.getProperty("version", ""), properties.getProperty("url", ""));
  }

  /**
   * The address of the page that explains a rule; of a member of a family, its place on the
   * family's page.
   */
  public String page(RuleDescriptor rule) {
    String anchor = rule.isMember() ? "#" + rule.id().substring(rule.id().indexOf('/') + 1) : "";
    return url + "/blob/main/rules/docs/rules/" + rule.page() + ".md" + anchor;
  }
}
