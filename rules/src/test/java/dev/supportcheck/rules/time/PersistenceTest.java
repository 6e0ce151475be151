package dev.supportcheck.rules.time;

import dev.supportcheck.Examples;
import org.junit.jupiter.api.Test;

class PersistenceTest {

  /** Bodies of cases, one a line, marked + where the rule is to speak and - where not. */
  private static final String CASES =
      """
      + The list stays empty after a click on Save.
      + The build failed on 3 March 2026.
      + I still like the program very much. The list is empty.
      + La liste est vide après l'enregistrement.
      + Nach dem Speichern ist die Liste leer.
      + Después de guardar, la lista está vacía.
      + Dopo il salvataggio la lista è vuota.
      + Depois de salvar, a lista fica vazia.
      + 保存後、一覧が空になります。
      + 保存后列表是空的。
      - Ever since we moved to the new plan, the sync stops after a few items.
      - Since noon every call fails.
      - It happens every time.
      - Sometimes the list is empty.
      - The export has been fixed by now.
      - Depuis midi, les appels échouent.
      - La liste est parfois vide.
      - Seit Mittag erscheint nur noch eine leere Seite.
      - Das tritt immer auf.
      - Desde la medianoche la lista está vacía.
      - A veces la lista está vacía.
      - Da mezzogiorno la lista è vuota.
      - Succede ogni volta.
      - Desde a tarde de ontem a lista fica vazia.
      - O erro acontece sempre.
      - 昨日から一覧が空です。
      - 10時15分から一覧が空です。
      - 毎回、一覧が空になります。
      - 从昨天开始列表一直是空的。
      - 有时候列表是空的。
      """;

  @Test
  void thirtyCases() {
    Examples.assertSpeaks(new Persistence(), CASES);
  }
}
