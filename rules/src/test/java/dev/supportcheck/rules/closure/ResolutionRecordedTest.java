package dev.supportcheck.rules.closure;

import static dev.supportcheck.Examples.assertFindings;
import static dev.supportcheck.Examples.assertNothing;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closed cases with and without their solution, in the languages read. */
class ResolutionRecordedTest {

  private static final String UNEXPLAINED =
      """
      The upload failed with 413.
      The upload failed with 413. Solved, thanks.
      The upload failed with 413. It works now.
      We could not upload files. Please close the ticket.
      L'envoi échouait avec l'erreur 413.
      L'envoi échouait. C'est résolu, merci.
      Der Upload scheiterte mit 413.
      Der Upload scheiterte. Hat sich erledigt, danke.
      La subida fallaba con 413.
      La subida fallaba. Ya está resuelto, gracias.
      Il caricamento falliva con 413.
      O envio falhava. Resolvido, obrigado.
      アップロードに失敗していました。
      上传失败，返回413。
      上传失败。已解决，谢谢。
      """;

  private static final String EXPLAINED =
      """
      The upload failed with 413. The solution was to raise the limit of the proxy.
      The upload failed with 413. Raising the limit fixed it; it turned out that the proxy had its own.
      The upload failed with 413. The proposed change did not help; a new account did.
      The upload failed with 413. After updating the client to 2.4 it works.
      L'envoi échouait. La cause était la limite du proxy.
      L'envoi échouait. Résolu en augmentant la limite du proxy.
      Der Upload scheiterte. Die Ursache war das Limit des Proxys.
      Der Upload scheiterte. Gelöst durch ein höheres Limit.
      La subida fallaba. La solución fue subir el límite.
      La subida fallaba. Se resolvió al actualizar el cliente.
      Il caricamento falliva. La causa era il limite del proxy.
      O envio falhava. A solução foi aumentar o limite.
      アップロードに失敗していました。原因はプロキシの上限でした。
      上传失败。原因是代理的限制太小。
      上传失败。升级客户端之后就好了。
      The upload failed with 413. It was a wrong limit in the proxy, raised to 20 MB.
      L'envoi échouait. C'était la limite du proxy.
      La subida fallaba. Era el límite del proxy, lo subí.
      """;

  static Stream<String> unexplained() {
    return UNEXPLAINED.lines();
  }

  static Stream<String> explained() {
    return EXPLAINED.lines();
  }

  @ParameterizedTest
  @MethodSource("unexplained")
  void missesTheSolution(String text) {
    assertFindings(
        new ResolutionRecorded(), "---\nstatus: ⟦closed⟧\n---\n# Upload\n\n" + text + "\n");
  }

  @ParameterizedTest
  @MethodSource("explained")
  void acceptsTheSolution(String text) {
    assertNothing(new ResolutionRecorded(), "---\nstatus: closed\n---\n# Upload\n\n" + text + "\n");
  }

  @Test
  void takesASectionForIt() {
    assertNothing(
        new ResolutionRecorded(),
        "---\nstatus: resolved\n---\n# Upload\n\nIt failed.\n\n## Solution\n\nA new key.\n");
    assertFindings(
        new ResolutionRecorded(),
        "---\nstatus: ⟦resolved⟧\n---\n# Upload\n\nIt failed.\n\n## Solution\n");
  }
}
