package dev.supportcheck.evidence.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.supportcheck.evidence.safety.PlantedSecrets.Planted;
import dev.supportcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretsTest {

  @Test
  void findsEveryPlantedSecretWhole() {
    List<String> missed = new ArrayList<>();
    List<Planted> planted = new PlantedSecrets(20240705).make(600);
    for (Planted one : planted) {
      int start = one.text().indexOf(one.value());
      Span value = new Span(start, start + one.value().length());
      boolean found =
          Secrets.in(one.text()).secrets().stream()
              .anyMatch(secret -> secret.span().contains(value));
      if (!found) {
        missed.add(one.shape() + ": " + one.text() + " -> " + Secrets.in(one.text()));
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void takesNoLookAlikeForOne() {
    List<String> alarms = new ArrayList<>();
    for (String text : new LookAlikes(11).make(300)) {
      List<Secret> secrets = Secrets.in(text).secrets();
      if (!secrets.isEmpty()) {
        alarms.add(text + " -> " + secrets);
      }
    }
    assertEquals(List.of(), alarms);
  }

  @Test
  void showsTheLastCharactersOfLongOnesThatArePasswordsNeither() {
    String token = "q8Zr2LxW0vNc71TbKd" + "41" + "9z";
    assertEquals(
        "MASKED-access-token-419z", Secrets.in("access_token: " + token).secrets().get(0).shown());
    assertEquals("MASKED-password", Secrets.in("password: " + token).secrets().get(0).shown());
    assertEquals(
        "MASKED-token", Secrets.in("token: " + token.substring(0, 12)).secrets().get(0).shown());
  }

  @Test
  void leavesNothingOfAPlantedSecretOnceMended() {
    for (Planted one : new PlantedSecrets(7).make(200)) {
      String mended = Secrets.hidden(one.text());
      assertTrue(
          Secrets.in(mended).secrets().isEmpty(),
          () -> one.shape() + " is found again in " + mended);
      assertTrue(
          !mended.contains(one.value().substring(0, Math.min(9, one.value().length()))),
          one::shape);
    }
  }
}
