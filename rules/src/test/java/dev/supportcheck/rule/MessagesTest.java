package dev.supportcheck.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each sentence that the program says has its translation, and each translation its sentence. */
class MessagesTest {

  /** Methods and constructors whose first text is a message. */
  private static final Set<String> SPEAKERS =
      Set.of("finding", "of", "related", "fix", "say", "at", "SetupException", "nothingFound");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

  private static final Set<String> MESSAGES = new TreeSet<>();
  private static final Set<String> TEXTS = new TreeSet<>();

  @BeforeAll
  static void readSources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      for (CompilationUnitTree unit : task.parse()) {
        boolean isRule = String.valueOf(unit.getPackageName()).startsWith("dev.supportcheck.rules");
        unit.accept(new Speech(isRule), null);
      }
    }
  }

  /** Collects what is said. */
  private static final class Speech extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final boolean isRule;

    Speech(boolean isRule) {
      this.isRule = isRule;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      Tree method = call.getMethodSelect();
      String name =
          method instanceof MemberSelectTree select
              ? select.getIdentifier().toString()
              : method instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
      String owner =
          method instanceof MemberSelectTree select ? select.getExpression().toString() : "";
      if (SPEAKERS.contains(name)
          && (!name.equals("of") || owner.equals("Message"))
          && (!name.equals("at") || owner.equals("Problem"))) {
        call.getArguments().forEach(MessagesTest::addSentences);
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
      String name = made.getIdentifier().toString();
      if ((name.equals("SetupException") || (isRule && name.equals("IllegalArgumentException")))
          && !made.getArguments().isEmpty()) {
        addSentences(made.getArguments().get(0));
      }
      return super.visitNewClass(made, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void none) {
      String text = constant(sum);
      if (text != null) {
        TEXTS.add(text);
      }
      return super.visitBinary(sum, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
      if (literal.getValue() instanceof String text) {
        TEXTS.add(text);
      }
      return null;
    }
  }

  /** Adds the sentences that an argument may be; words and names are no sentences. */
  private static void addSentences(ExpressionTree argument) {
    if (argument instanceof ConditionalExpressionTree choice) {
      addSentences(choice.getTrueExpression());
      addSentences(choice.getFalseExpression());
    } else if (argument instanceof ParenthesizedTree inner) {
      addSentences(inner.getExpression());
    } else {
      String text = constant(argument);
      if (text != null && text.strip().indexOf(' ') > 0) {
        MESSAGES.add(text);
      }
    }
  }

  private static @Nullable String constant(ExpressionTree expression) {
    if (expression instanceof LiteralTree literal) {
      return literal.getValue() instanceof String text ? text : null;
    }
    if (expression instanceof ParenthesizedTree inner) {
      return constant(inner.getExpression());
    }
    if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      String left = constant(sum.getLeftOperand());
      String right = constant(sum.getRightOperand());
      return left == null || right == null ? null : left + right;
    }
    return null;
  }

  private static List<String> others() {
    return Messages.LANGUAGES.stream().filter(language -> !language.equals("en")).toList();
  }

  @Test
  void eachSentenceIsTranslated() {
    for (String language : others()) {
      Set<String> missing = new TreeSet<>(MESSAGES);
      missing.removeAll(Messages.of(Locale.forLanguageTag(language)).translated());
      assertEquals("", String.join("\n", missing), language + ".txt lacks these");
    }
  }

  @Test
  void eachTranslationIsOfASentenceThatIsSaid() {
    for (String language : others()) {
      Set<String> unused = new TreeSet<>(Messages.of(Locale.forLanguageTag(language)).translated());
      unused.removeAll(TEXTS);
      assertEquals("", String.join("\n", unused), language + ".txt translates what nobody says");
    }
  }

  @Test
  void translationsTakeTheSameArguments() {
    List<String> different = new ArrayList<>();
    for (String language : others()) {
      Messages messages = Messages.of(Locale.forLanguageTag(language));
      for (String text : messages.translated()) {
        String translation = messages.render(new Message(text, List.of()));
        if (!placeholders(text).equals(placeholders(translation))) {
          different.add(language + ": " + text);
        }
      }
    }
    assertEquals("", String.join("\n", different));
  }

  private static Set<String> placeholders(String text) {
    Set<String> all = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(result -> all.add(result.group()));
    return all;
  }

  @Test
  void unknownLanguagesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Messages.of(Locale.GERMAN));
    assertEquals(Messages.ENGLISH, Messages.of(Locale.UK));
  }

  @Test
  void whatHasNoTranslationStaysEnglish() {
    assertEquals("no such 1", Messages.of(Locale.FRENCH).say("no such {0}", 1));
  }
}
