package dev.supportcheck.evidence.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.config.Profiles;
import dev.supportcheck.document.DocumentParser;
import dev.supportcheck.profile.Operation;
import dev.supportcheck.profile.Profile;
import dev.supportcheck.profile.Shape;
import dev.supportcheck.profile.Spelling;
import dev.supportcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static final Profile SP_API = Profiles.builtIn("sp-api");

  private static Desk desk(String text) {
    return Desk.of(DocumentParser.parse(SourceFile.of("support/a.md", text), null), SP_API);
  }

  private static List<String> answers(String field, String text) {
    return desk(text).answers(SP_API.field(field).orElseThrow()).stream()
        .filter(Answer::isFilled)
        .map(answer -> answer.values().isEmpty() ? answer.value().text() : answer.values().get(0))
        .distinct()
        .toList();
  }

  private static List<String> operations(String text) {
    return desk(text).operations().stream()
        .map(it -> it.name().isEmpty() ? it.span().in(text) : it.name())
        .toList();
  }

  @Test
  void findsOperationsHoweverTheyAreSpelled() {
    assertEquals(List.of("getOrders"), operations("# Why does getOrders fail?"));
    assertEquals(List.of("getOrders"), operations("We call `GetOrders` in Postman."));
    assertEquals(List.of("getOrders"), operations("Orders().get_orders(CreatedAfter=x)"));
    assertEquals(List.of("SubmitFeed"), operations("Feeds API - SubmitFeed"));
    assertEquals(List.of("getCatalogItem"), operations("CatalogItem.GetCatalogItem() fails"));
    assertEquals(List.of("listFinancialEvents"), operations("as in the listFinecialEvents call"));
    assertEquals(
        List.of("getOrders", "getOrderItems"),
        operations("OrdersV0Api.getOrdersWithHttpInfo and ordersApi.getOrderItemsAsync()"));
    assertEquals(List.of("/orders/v0/orders"), operations("on /orders/v0/orders I get 403"));
    assertEquals(
        List.of("https://api.amazon.com/auth/o2/token"),
        operations("each call to https://api.amazon.com/auth/o2/token ends in 500"));
    assertEquals(
        List.of("mfn/v0/eligibleShippingServices"),
        operations("i call mfn/v0/eligibleShippingServices and get 403"));
  }

  @Test
  void findsOperationsAsPeopleSpeakOfThem() {
    assertEquals(List.of("getOrders"), operations("the getOrders endpoint answers 403"));
    assertEquals(List.of("getOrderItems"), operations("Get Order Items fails since Monday"));
    assertEquals(List.of("getOrderItems"), operations("we call the get order items API"));
    assertEquals(List.of("getOrders"), operations("l'opération get orders échoue"));
    assertEquals(List.of("createFeedDocument"), operations("The `Create Feed Document` call"));
    assertEquals(List.of("Listings Items PUT"), operations("Listings Items PUT gives 400"));
    assertEquals(List.of("Listings Items API PATCH"), operations("our Listings Items API PATCH"));
    assertEquals(
        List.of("PUT request on the Listings Items"),
        operations("a PUT request on the Listings Items API"));
    assertEquals(List.of("GET Orders"), operations("GET Orders ends in 429"));
    for (String text :
        new String[] {
          "We get orders twice and cannot get catalog items.",
          "Get orders from the shop first.",
          "GET_ORDERS_DATA is no report.",
          "PUT the Order on hold, or POST it.",
          "Please GET back to us. Orders are late."
        }) {
      assertEquals(List.of(), operations(text), text);
    }
  }

  @Test
  void takesNoSectionPageOrTypeForAnOperation() {
    for (String text :
        new String[] {
          "The Orders API is slow, the Feeds endpoint too.",
          "See https://developer-docs.amazon.com/sp-api/docs/orders-api-v0-reference for it.",
          "The report GET_MERCHANT_LISTINGS_ALL_DATA is empty, POST_PRODUCT_DATA too.",
          "ANY_OFFER_CHANGED comes no more.",
          "https://github.com/amzn/selling-partner-api-models/blob/main/models/sales.json",
          "The sandbox is https://sandbox.sellingpartnerapi-eu.amazon.com.",
          "<!-- Name the operation, getOrders for instance -->\nIt fails.",
          "Please refund the order, and capture the money.",
          "at node_modules/lib/v2/client.js:12",
          "docker run -v /data/v1/app:/data image",
          "GetReportDocumentResponse is empty, the reportDocumentId too"
        }) {
      assertEquals(List.of(), operations(text), text);
    }
  }

  @Test
  void findsFieldsWhereverTheyAreAnswered() {
    assertEquals(List.of("FR"), answers("marketplace", "---\nmarketplace: France\n---\n# A"));
    assertEquals(List.of("UK"), answers("marketplace", "Marketplace: GB"));
    assertEquals(List.of("DE"), answers("marketplace", "- **Marktplatz:** Deutschland"));
    assertEquals(List.of("JP"), answers("marketplace", "### マーケットプレイス\n\n日本\n"));
    assertEquals(
        List.of("US"),
        answers("marketplace", "| Marketplace | us |\n|---|---|\n| Seller ID | x |"));
    assertEquals(List.of("US"), answers("marketplace", "`MarketplaceIds: \"ATVPDKIKX0DER\"`"));
    assertEquals(List.of("IT"), answers("marketplace", "n = Notifications(Marketplaces.IT)"));
    assertEquals(List.of("UK"), answers("marketplace", "registered on the UK site of Amazon"));
    assertEquals(List.of("FR"), answers("marketplace", "La place de marché France est vide."));
    assertEquals(List.of("DE"), answers("marketplace", "on www.amazon.de it is there"));
    assertEquals(
        List.of("A1NBL09WUGJPJM"),
        answers("marketplace", "{\"marketplaceIds\": [\n  \"A1NBL09WUGJPJM\"\n]}"));
    assertEquals(List.of("api-error"), answers("issue-type", "Type de problème : Erreur d'API"));
    assertEquals(List.of("SP-API"), answers("api-type", "The SP API answers 403."));
    assertEquals(List.of("Orders"), answers("api-section", "The Orders API answers 403."));
    assertEquals(List.of("Tokens"), answers("api-section", "createRestrictedDataToken fails"));
    assertEquals(List.of("A3K7QX2MZPW4RT"), answers("merchant-id", "seller A3K7QX2MZPW4RT has it"));
    assertEquals(List.of("970000000273"), answers("merchant-id", "Developer Id:970000000273"));
  }

  @Test
  void takesNothingElseForAnAnswer() {
    assertEquals(List.of(), answers("marketplace", "Marketplace: \n\nIt fails."));
    assertEquals(List.of(), answers("marketplace", "Marketplace: TBD"));
    assertEquals(List.of(), answers("marketplace", "### Marketplace\n\n_No response_\n"));
    assertEquals(List.of(), answers("marketplace", "### Marketplace\n\nNone\n"));
    assertEquals(
        List.of(), answers("marketplace", "{\"CountryCode\": \"IT\"} and it works in no case"));
    assertEquals(List.of(), answers("marketplace", "mail me at a@amazon.de"));
    assertEquals(List.of(), answers("marketplace", "https://sellercentral.amazon.com/x"));
    assertEquals(List.of(), answers("api-type", "---\nprofile: sp-api\n---\n# It fails"));
    assertEquals(List.of(), answers("merchant-id", "AUTHENTICATION ATVPDKIKX0DER 410982746153"));
    assertEquals(List.of(), answers("issue-type", "The documentation names an error."));
    assertEquals(List.of(), answers("merchant-id", "{\"marketplaceIds\": [\"A1NBL09WUGJPJM\"]}"));
  }

  private static List<String> identifiers(String text) {
    return desk(text).identifiers().stream()
        .map(it -> it.shape().id() + " " + it.span().in(text))
        .toList();
  }

  @Test
  void findsRequestIdsByWhatStandsBeforeThem() {
    String id = "7c2f9a04-1be3-4d58-9f60-2a8c5e31d7b4";
    for (String text :
        new String[] {
          "Request ID: " + id,
          "x-amzn-RequestId = " + id + ",",
          "{\"request_id\": \"" + id + "\"}",
          "<RequestId>" + id + "</RequestId>",
          "\"x-amzn-RequestId\" => array (1)\n0 => \"" + id + "\" (36)",
          "The request id of the failed call was " + id + ".",
          "l'ID de demande est " + id,
          "The id of the request is " + id,
          "リクエストIDは " + id + " です",
          id + " (request id)",
          "### Request ID\n\n" + id
        }) {
      assertEquals(List.of("request-id " + id), identifiers(text), text);
    }
    for (String text :
        new String[] {
          "X-Amzn-Trace-Id=Root=1-6638c111-7c0a1b2d33444566",
          "No destination with id " + id,
          "How do I get the request id? The feed is " + "and ".repeat(20) + id
        }) {
      assertEquals(List.of(), identifiers(text), text);
    }
    assertEquals(
        List.of("gateway-id QxT7rE2mIAMFb9k="), identifiers("x-amz-apigw-id: QxT7rE2mIAMFb9k="));
  }

  /** A random word of a shape that the profile gives out. */
  private static String made(String shape, Random random) {
    String hex = "0123456789abcdef";
    String upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    String uuid =
        String.join(
            "-",
            word(hex, 8, random),
            word(hex, 4, random),
            word(hex, 4, random),
            word(hex, 4, random),
            word(hex, 12, random));
    return switch (shape) {
      case "application-id" -> "amzn1.sp.solution." + uuid;
      case "client-id" -> "amzn1.application-oa2-client." + word(hex, 32, random);
      case "seller-id" -> "A" + word(upper, 10, random) + random.nextInt(10, 100);
      case "developer-id" -> word("0123456789", 12, random);
      case "request-id" -> uuid;
      case "gateway-id" -> word(upper, 14, random) + "1=";
      case "order-id" ->
          word("0123456789", 3, random)
              + "-"
              + word("0123456789", 7, random)
              + "-"
              + word("0123456789", 7, random);
      case "case-id" -> "1" + word("0123456789", 9, random);
      default -> throw new IllegalArgumentException(shape);
    };
  }

  private static String word(String letters, int length, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  @Test
  void tellsIdentifiersOfEachShapeFromLookAlikes() {
    Random random = new Random(5);
    List<UnaryOperator<String>> spoil =
        List.of(
            id -> id.substring(0, id.length() - 3),
            id -> id + "7Q4",
            id -> id.substring(0, 4) + "!" + id.substring(5),
            id -> id.substring(0, 3) + "ü" + id.substring(4));
    List<String> wrong = new ArrayList<>();
    for (Shape shape : SP_API.shapes()) {
      String label = shape.label();
      for (int i = 0; i < 100; i++) {
        String id = made(shape.id(), random);
        String text = i % 2 == 0 ? label + ": " + id : "It is about the " + label + " " + id + ".";
        if (!identifiers(text).equals(List.of(shape.id() + " " + id))) {
          wrong.add(text + " -> " + identifiers(text));
        }
        String other = spoil.get(i % spoil.size()).apply(id);
        String alike = label + ": " + other;
        if (identifiers(alike).stream().anyMatch(it -> it.startsWith(shape.id() + " "))
            && !shape.matches(other)) {
          wrong.add(alike + " -> " + identifiers(alike));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Doubt> doubts(String text) {
    return desk(text).doubts();
  }

  @Test
  void takesEachOperationAndKnowsWhatAMistypedOneMeans() {
    List<Operation> served =
        SP_API.operations().all().stream()
            .filter(it -> it.removed().isEmpty() || it.removed().compareTo("2026-09") > 0)
            .toList();
    long mws = served.stream().filter(it -> it.section().startsWith("MWS ")).count();
    assertEquals("370 and 129", served.size() - mws + " and " + mws);
    List<String> refused = new ArrayList<>();
    for (Operation operation : served) {
      List<Doubt> doubts = doubts("Operation: " + operation.name());
      // What is removed at some time later is a doubt from then on.
      if (doubts.stream().anyMatch(it -> it.detail().compareTo("2026-09") <= 0)) {
        refused.add(operation.name());
      }
      if (!operations("We call `" + operation.name() + "` and it fails.")
          .equals(List.of(operation.name()))) {
        refused.add(operation.name() + " in a sentence");
      }
    }
    assertEquals(List.of(), refused);
    List<String> names = List.copyOf(new TreeSet<>(SP_API.operations().names()));
    Random random = new Random(11);
    List<String> wrong = new ArrayList<>();
    int count = 0;
    while (count < 200) {
      String name = names.get(random.nextInt(names.size()));
      String typo = mistyped(name, random);
      boolean other =
          !SP_API.operations().spellings(typo).isEmpty()
              || names.stream().anyMatch(it -> !it.equals(name) && isNear(typo, it));
      if (other) {
        continue;
      }
      count++;
      List<Doubt> doubts = doubts("Operation: " + typo);
      if (doubts.size() != 1 || !doubts.get(0).nearest().equals(name)) {
        wrong.add(typo + " for " + name + " -> " + doubts);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Whether a typo is as near to another name, so that nobody can tell which is meant. */
  private static boolean isNear(String typo, String name) {
    return dev.supportcheck.source.Nearest.distance(Spelling.fold(typo), Spelling.fold(name)) <= 1
        || name.toLowerCase(Locale.ROOT).equals(typo.toLowerCase(Locale.ROOT));
  }

  private static String mistyped(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 2);
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + 'q' + name.substring(at);
      case 2 -> name.substring(0, at) + 'x' + name.substring(at + 1);
      default ->
          name.substring(0, at)
              + name.charAt(at + 1)
              + name.charAt(at)
              + name.substring(Math.min(name.length(), at + 2));
    };
  }

  private static String doubt(String text) {
    List<Doubt> doubts = doubts(text);
    return doubts.isEmpty()
        ? ""
        : doubts.get(0).kind() + " " + doubts.get(0).nearest() + " " + doubts.get(0).detail();
  }

  @Test
  void saysWhatIsMeantOrWhatItIs() {
    assertEquals("UNKNOWN_VALUE API error ", doubt("Issue type: API eror"));
    assertEquals("UNKNOWN_VALUE Erreur d'API ", doubt("Type de problème : Ereur d'API"));
    assertEquals("UNKNOWN_VALUE Germany ", doubt("Marketplaces: France, Germny"));
    assertEquals("OTHER_SPELLING getFeeds ", doubt("Operation: get_feeds"));
    assertEquals(
        "OTHER_SPELLING getOrderAddress 2026-01 getOrder (2026-01-01)",
        doubt("Operation: GetOrderAddress"));
    assertEquals(
        "OTHER_INTERFACE getReportDocument MWS Reports",
        doubt("API type: SP-API\nOperation: GetReport"));
    assertEquals("", doubt("API type: MWS\nOperation: GetReport"));
    assertEquals(
        "OTHER_IDENTIFIER A3K7QX2MZPW4RT Marketplaces: Canada", doubt("Seller ID: A2EUQ1WTGCTBG2"));
    assertEquals(
        "OTHER_IDENTIFIER amzn1.sp.solution.3f0c1d52-7b64-4a9e-8c11-5d2e90ab7f36 LWA client id",
        doubt("Application ID: amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9"));
    assertTrue(doubt("Application ID: 7221993706").startsWith("OTHER_SHAPE amzn1"));
    assertTrue(doubt("Seller ID: my shop").startsWith("OTHER_SHAPE A3K7QX2MZPW4RT"));
    assertEquals("", doubt("Seller ID: A3K7QX2MZPW4RT (main), 410982746153 (developer)"));
    assertEquals("OTHER_IDENTIFIER A3K7QX2MZPW4RT developer id", doubt("Seller ID: 410982746153"));
    assertEquals("OTHER_IDENTIFIER 410982746153 seller id", doubt("Developer ID: A3K7QX2MZPW4RT"));
    assertEquals("", doubt("Seller or developer IDs: 410982746153"));
    assertEquals("", doubt("Application ID: n/a"));
    assertEquals("", doubt("Operation: POST /feeds/2021-06-30/feeds"));
    assertEquals("", doubt("Operation: Listings Items PUT"));
    assertEquals("OTHER_SPELLING getFeeds ", doubt("Operation: Get Feeds"));
    assertEquals("", doubt("Marketplaces: all"));
  }

  @Test
  void takesCountriesForMarketplacesWhereSomebodySellsThere() {
    assertEquals(List.of("FR"), answers("marketplace", "We sell in FR, and no order arrives."));
    assertEquals(List.of("DE"), answers("marketplace", "Wir verkaufen in DE."));
    assertEquals(List.of(), answers("marketplace", "In IT we have no access to the logs."));
  }

  @Test
  void saysWhichMarketplacesARegionOrAnEndpointHas() {
    String america = "WIDER Canada, United States, Mexico, Brazil ";
    for (String place :
        new String[] {
          "North America",
          "Amérique du Nord",
          "us-east-1",
          "sellingpartnerapi-na.amazon.com",
          "https://sandbox.sellingpartnerapi-na.amazon.com"
        }) {
      assertEquals(america, doubt("Marketplace: " + place), place);
    }
    assertEquals("WIDER Singapore, Australia, Japan ", doubt("Marketplaces: FE"));
    assertEquals("", doubt("Marketplaces: Europe (Germany)"));
  }

  @Test
  void takesOneValueWhereTheFieldTakesOne() {
    assertEquals("SECOND_VALUE Selling Partner API (SP-API) ", doubt("API type: SP-API, MWS"));
    assertEquals("SECOND_VALUE API error ", doubt("Issue type: Error\nIssue type: Throttling"));
    assertEquals("", doubt("Issue type: API error, Erreur d'API"));
    assertEquals("", doubt("### API type\n\n- [ ] SP-API\n- [x] MWS\n"));
    assertEquals("", doubt("Marketplaces: France, Japan\nOperations: getOrders, getOrder"));
  }

  @Test
  void countsTheBoxesThatAreTicked() {
    assertEquals(List.of("MWS"), answers("api-type", "### API type\n\n- [ ] SP-API\n- [x] MWS\n"));
    assertEquals(List.of(), answers("api-type", "### API type\n\n- [ ] SP-API\n- [ ] MWS\n"));
  }

  @Test
  void knowsTheSectionOfTypesOfReportsAndFeeds() {
    assertEquals(
        List.of("Reports", "Feeds"),
        answers("api-section", "GET_MERCHANT_LISTINGS_DATA is empty, POST_PRODUCT_DATA hangs"));
    assertEquals(List.of("Feeds"), answers("api-section", "our JSON\\_LISTINGS\\_FEED hangs"));
    List<String> types = new ArrayList<>(section("Reports"));
    types.addAll(section("Feeds"));
    assertEquals(130, types.size());
    assertEquals(
        List.of(), types.stream().filter(type -> !operations(type + " hangs").isEmpty()).toList());
  }

  private static List<String> section(String id) {
    return SP_API.field("api-section").orElseThrow().value(id).orElseThrow().also();
  }
}
