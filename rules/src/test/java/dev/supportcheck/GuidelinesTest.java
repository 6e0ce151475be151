package dev.supportcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.supportcheck.report.Result;
import dev.supportcheck.rule.RulePack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The good and the bad examples of the guidelines, in other words, in English and in French. */
class GuidelinesTest {

  private static final RulePack PACK = RulePack.load(GuidelinesTest.class.getClassLoader());

  /** The rules of {@code rules} that speak of a case. */
  private static Set<String> of(String text, String... rules) {
    TreeSet<String> found = new TreeSet<>();
    for (Result result :
        Examples.check(
                PACK,
                "extends: all\nprofile: sp-api\n",
                Map.of("support/case.md", "---\ntitle: Orders cannot be read\n---\n" + text + "\n"),
                Examples.TODAY)
            .results()) {
      found.add(result.rule());
    }
    found.retainAll(List.of(rules));
    return found;
  }

  private static void good(String text, String... rules) {
    assertEquals(Set.of(), of(text, rules), text);
  }

  private static void bad(String text, String... rules) {
    assertEquals(Set.of(rules), of(text, rules), text);
  }

  @Test
  void attemptsAreNamed() {
    String[] rules = {"attempts-stated", "attempts-vague"};
    bad("getOrders fails. We have tried many things, all in vain.", "attempts-vague");
    bad("getOrders échoue. Nous avons essayé beaucoup de choses, en vain.", "attempts-vague");
    good(
        """
        We followed the steps at https://developer-docs.amazon.com/sp-api/docs/connect, and the last
        step ended with this error: InvalidInput.
        """,
        rules);
    good(
        """
        Nous avons suivi les étapes de https://developer-docs.amazon.com/sp-api/docs/connect, mais la
        dernière étape a donné cette erreur : InvalidInput.
        """,
        rules);
  }

  @Test
  void theObstacleIsNamed() {
    String[] rules = {"operation-named", "error-quoted", "question-asked"};
    bad("The orders cannot be read, an error comes. Please help.", rules);
    bad("Impossible de lire les commandes, il y a une erreur. Merci de nous aider.", rules);
    good(
        "I cannot get the orders with getOrders of the Orders API. The error code is InvalidInput. How"
            + " do I deal with that?",
        rules);
    good(
        "Je n'arrive pas à lire les commandes avec getOrders de l'API Orders. Le code d'erreur est"
            + " InvalidInput. Comment faut-il gérer cela ?",
        rules);
  }

  @Test
  void theOutcomeIsSaidWithTimeAndRequest() {
    String[] rules = {
      "operation-named",
      "error-quoted",
      "question-asked",
      "actual-outcome",
      "request-id",
      "occurrence-time",
      "time-zone"
    };
    good(
        """
        When I called the operation getOrders in Postman to list the orders of a buyer, I got the
        message "Error: invalid parameters, the quota is exceeded", and the operation failed. What
        should I do? The timestamp is 2025-07-05 10:12 (JST) and the request id is
        7c2f9a04-1be3-4d58-9f60-2a8c5e31d7b4.
        """,
        rules);
    good(
        """
        Quand j'ai appelé l'opération GetOrders dans Postman pour lister les commandes d'un acheteur,
        j'ai reçu le message « Erreur : paramètres non valides, quota dépassé » et l'opération a
        échoué. Que dois-je faire ? L'horodatage est 2025-07-05 10:12 (JST) et l'ID de demande est
        7c2f9a04-1be3-4d58-9f60-2a8c5e31d7b4.
        """,
        rules);
    bad(
        "I called getOrders and it failed with \"invalid parameters\" on 2025-07-05 at 10:12.",
        "question-asked",
        "request-id",
        "time-zone");
    bad(
        "J'ai appelé getOrders et cela a échoué avec « paramètres non valides » le 2025-07-05 à 10:12.",
        "question-asked",
        "request-id",
        "time-zone");
  }

  @Test
  void theTimeIsSaidAndWhetherItPersists() {
    String[] rules = {"occurrence-time", "time-zone", "persistence"};
    good(
        "The timestamp of the event is 2025-07-05 10:12 (UTC). The problem is resolved now.",
        rules);
    good("The timestamp of the event is 2025-07-05 10:12 (UTC). It is still going on.", rules);
    good(
        "L'horodatage de l'événement est 2025-07-05 10:12 (UTC). Le problème est désormais résolu.",
        rules);
    good(
        "L'horodatage de l'événement est 2025-07-05 10:12 (UTC). Il est toujours en cours.", rules);
    bad("It happened the other day.", "occurrence-time", "persistence");
    bad("C'est arrivé l'autre jour.", "occurrence-time", "persistence");
  }

  @Test
  void theBasicInformationIsThere() {
    String[] rules = {
      "required-field/api-type", "required-field/issue-type", "required-field/api-section",
      "required-field/merchant-id", "required-field/marketplace", "required-field/application-id"
    };
    good(
        """
        - API type: Selling Partner API (SP-API)
        - Issue type: API error
        - API section: Orders
        - Seller or developer IDs: A3K7QX2MZPW4RT
        - Marketplaces: France
        - API operations: getOrders
        - Application IDs: amzn1.sp.solution.3f0c1d52-7b64-4a9e-8c11-5d2e90ab7f36
        """,
        rules);
    good(
        """
        - Type d'API : API partenaire de vente (SP-API)
        - Type de problème : Erreur d'API
        - Section API : Orders
        - ID(s) de vendeur ou de développeur associé(s) : A3K7QX2MZPW4RT
        - Site(s) de vente concerné(s) : France
        - Opération(s) d'API associée(s) : getOrders
        - ID(s) de l'application SP-API ou MWS : amzn1.sp.solution.3f0c1d52-7b64-4a9e-8c11-5d2e90ab7f36
        """,
        rules);
    bad(
        "getOrders fails.",
        "required-field/merchant-id",
        "required-field/marketplace",
        "required-field/application-id");
    bad(
        "getOrders échoue.",
        "required-field/merchant-id",
        "required-field/marketplace",
        "required-field/application-id");
  }

  @Test
  void oneCaseAsksOneThing() {
    bad(
        "getOrders answers InvalidInput. What is wrong with the call? On another subject: how do I"
            + " raise the limit of calls of createFeed?",
        "single-question");
    bad(
        "getOrders répond InvalidInput. Qu'est-ce qui ne va pas dans l'appel ? Sur un autre sujet :"
            + " comment relever la limite d'appels de createFeed ?",
        "single-question");
    good(
        """
        getOrders answers InvalidInput. My questions on this:

        1. Which of the parameters is not valid?
        2. Is the format of the date the cause?
        """,
        "single-question",
        "question-list");
    good(
        """
        getOrders répond InvalidInput. Mes questions à ce sujet :

        1. Quel paramètre n'est pas valide ?
        2. Le format de la date est-il en cause ?
        """,
        "single-question",
        "question-list");
  }

  @Test
  void whatTheDeskCannotAnswerIsSaid() {
    bad("What was the cause of yesterday's outage of the Orders API?", "outage-cause");
    bad("Quelle est la cause de la panne de l'API Orders d'hier ?", "outage-cause");
    bad("What performance can we expect from the Orders API in general?", "performance-figures");
    bad(
        "Quelles performances peut-on attendre de l'API Orders en général ?",
        "performance-figures");
    bad("Our developer registration is pending for three weeks.", "registration-question");
    bad(
        "Notre inscription de développeur est en attente depuis des semaines.",
        "registration-question");
    bad("The problem occurs across our two seller accounts.", "multi-account");
    bad("Le problème concerne nos deux comptes vendeur.", "multi-account");
    bad("It happened with a subscription that we have deleted.", "deleted-resource");
    bad("C'est arrivé avec un abonnement que nous avons supprimé.", "deleted-resource");
    good(
        "getOrders answers 429 from our own server. What is its limit of calls?",
        "outage-cause",
        "performance-figures",
        "registration-question",
        "multi-account",
        "deleted-resource");
  }
}
