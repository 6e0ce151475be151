package dev.supportcheck.evidence.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

  private static final String DIGITS = "0123456789";

  private static List<String> find(String text) {
    return PersonalData.in(text, List.of("desk.io", "me@home.io")).all().stream()
        .map(it -> it.kind() + " " + it.span().in(text))
        .toList();
  }

  @Test
  void findsAddressesOfMail() {
    for (String text :
        new String[] {
          "write to k.lindqvist@telia.se",
          "<k.lindqvist@telia.se>",
          "\"k.lindqvist@telia.se\"",
          "mailto:k.lindqvist@telia.se?subject=x",
          "email=k.lindqvist@telia.se&x=1"
        }) {
      assertEquals(List.of("email k.lindqvist@telia.se"), find(text), text);
    }
    assertEquals(
        List.of("email 7f3k2@marketplace.amazon.com"),
        find("BuyerEmail 7f3k2@marketplace.amazon.com"));
  }

  @Test
  void leavesOtherSignsAndAddressesAlone() {
    for (String text :
        new String[] {
          "a@example.com",
          "user@mail.example.org",
          "x@host.local",
          "noreply@github.com",
          "support@vendor.io",
          "git@github.com:o/r.git",
          "ssh://git@host.io/x",
          "lib@1.2.3",
          "@types/node@18.x",
          "icon@2x.png",
          "Object@1b2c3d4e",
          "jane.doe@gmail.com",
          "your.name@company.com",
          "xxx@gmail.com",
          "***@gmail.com",
          "<name>@gmail.com",
          "anna@desk.io",
          "me@home.io",
          "Author: Kim Ro <kim.ro@uni.edu>",
          "Signed-off-by: Kim Ro <kim.ro@uni.edu>",
          "1234+kim@users.noreply.github.com",
          "postgres://app@db.host.io/x",
          "getty@tty1.service"
        }) {
      assertEquals(List.of(), find(text), text);
    }
  }

  @Test
  void findsTelephoneNumbers() {
    for (String number :
        new String[] {
          "+49 30 2312 7744",
          "+33 1 44 27 63 09",
          "+1 (415) 867-5432",
          "+81 3-3580-3311",
          "+39 06 6982 1234",
          "+86 138 1745 2290"
        }) {
      assertEquals(List.of("phone " + number), find("Call " + number + " please"), number);
    }
    assertEquals(List.of("phone 089 4521 7730"), find("Phone: 089 4521 7730"));
    assertEquals(List.of("phone 5417729038"), find("{\"phone\": \"5417729038\"}"));
    for (String text :
        new String[] {
          "2022-07-05 10:00:00 +0200 2011",
          "+1 (2014-07-13",
          "+1 202 555 0143",
          "1656972123456",
          "phone: xxxx",
          "Phone: 1234567890",
          "a+12345678b",
          "+44 7700 900123",
          "v+49302312",
          "The phone crashed after 20220705",
          "+00000000000",
          "+12 points, +345678901234567890"
        }) {
      assertEquals(List.of(), find(text), text);
    }
  }

  /** A number that ends with its check digit. */
  private static String card(Random random, String prefix, int length) {
    StringBuilder number = new StringBuilder(prefix);
    while (number.length() < length - 1) {
      number.append(DIGITS.charAt(random.nextInt(10)));
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      if (Cards.passes(number.toString() + digit)) {
        return number.toString() + digit;
      }
    }
    throw new IllegalStateException(prefix);
  }

  private static String account(Random random, String country, int length) {
    StringBuilder number = new StringBuilder();
    while (number.length() < length - 4) {
      number.append(DIGITS.charAt(random.nextInt(10)));
    }
    int check = 98 - Ibans.remainder(country + "00" + number);
    return country + (check < 10 ? "0" : "") + check + number;
  }

  private static String fours(String number) {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      grouped.append(i > 0 && i % 4 == 0 ? " " : "").append(number.charAt(i));
    }
    return grouped.toString();
  }

  @Test
  void findsNumbersOfCardsAndAccountsAndNoneThatLookAlike() {
    Random random = new Random(42);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String card = card(random, i % 2 == 0 ? "4" : "53", 16);
      String grouped = fours(card);
      if (Digits.isSample(card)) {
        continue;
      }
      check(wrong, "paid with " + grouped, List.of("card " + grouped));
      check(wrong, "card: " + card, List.of("card " + card));
      check(wrong, "trace " + card, List.of());
      String other = card.substring(0, 15) + (char) ('0' + (card.charAt(15) - '0' + 1) % 10);
      check(wrong, "paid with " + fours(other), List.of());
      String account = account(random, i % 2 == 0 ? "DE" : "BE", i % 2 == 0 ? 22 : 16);
      check(wrong, "IBAN " + account, List.of("iban " + account));
      check(wrong, "IBAN " + fours(account), List.of("iban " + fours(account)));
      String spoilt =
          account.substring(0, 2) + (account.charAt(2) == '9' ? '0' : '9') + account.substring(3);
      check(wrong, "IBAN " + spoilt, List.of());
    }
    assertEquals(List.of(), wrong);
    assertEquals(List.of(), find("card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00"));
  }

  private static void check(List<String> wrong, String text, List<String> expected) {
    if (!find(text).equals(expected)) {
      wrong.add(text + " -> " + find(text));
    }
  }

  @Test
  void findsAddressesInFieldsOfData() {
    assertEquals(
        List.of("name Amelie Brandtner", "address Lindenallee 47b"),
        find(
            """
            {"Name": "Amelie Brandtner", "AddressLine1": "Lindenallee 47b",
             "PostalCode": "80331", "City": "München"}
            """));
    assertEquals(
        List.of("address 8 rue des Tilleuls"),
        find("<AddressLine1>8 rue des Tilleuls</AddressLine1>"));
    assertEquals(List.of("name Piotr Zalewski"), find("INFO buyerName=Piotr Zalewski, id=7"));
    for (String text :
        new String[] {
          "{\"name\": \"Acme Widget\", \"version\": \"1.0\"}",
          "{\"StateOrRegion\":\"RM\",\"PostalCode\":\"00100\",\"City\":\"Roma\",\"Name\":\"\"}",
          "{\"AddressLine1\": \"xxxxxxx 1\", \"Name\": \"Jane Doe\", \"City\": \"Anytown\"}",
          "AddressLine1: 123 Main Street",
          "street = getStreet(1)",
          "\"AddressLine1\": \"string\"",
          "via: https://host.io/1"
        }) {
      assertEquals(List.of(), find(text), text);
    }
  }

  @Test
  void findsAddressesBehindALabelThatSaysWhose() {
    String address = "8 rue des Tilleuls, 75011 Paris";
    for (String label :
        new String[] {
          "Shipping address: ",
          "- **Adresse de livraison :** ",
          "the buyer's address: ",
          "Lieferadresse: ",
          "| Billing address | ",
          "Dirección de envío: ",
          "ShippingAddress = \"",
          "Ship to: "
        }) {
      assertEquals(List.of("address " + address), find(label + address), label);
    }
    assertEquals(List.of("address 東京都港区芝公園4-2-8"), find("配送先住所：東京都港区芝公園4-2-8"));
    for (String text :
        new String[] {
          "Shipping address: the same as in order 7",
          "Shipping address: 123 Main Street, Anytown",
          "Delivery address: ***",
          "\"shippingAddress\": {\"id\": 1234567}",
          "shippingAddress: getAddress(1, 2)",
          "Billing address: A1B2C3D4",
          "IP address: 10.0.0.1 port 80",
          "Memory address: 12 bytes at 44"
        }) {
      assertEquals(List.of(), find(text), text);
    }
  }
}
