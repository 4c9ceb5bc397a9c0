package io.github.feishucodegen.acceptance;

import static io.github.feishucodegen.naming.FieldFixture.integer;
import static io.github.feishucodegen.naming.FieldFixture.list;
import static io.github.feishucodegen.naming.FieldFixture.object;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.error;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.github.feishucodegen.client.Operation;
import io.github.feishucodegen.client.format.FactText;
import io.github.feishucodegen.client.format.FieldText;
import io.github.feishucodegen.client.format.FormatVersion;
import io.github.feishucodegen.client.format.RuleText;
import io.github.feishucodegen.client.model.Schema;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.output.FileSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The runtime's own reader and writer of its format understand every text that the generator writes. */
class RuntimeFormatTest {
    private static final Set<String> WITH_SCHEMA = Set.of("Model", "ApiRequest", "ApiResponse", "FileResponse");

    private final List<String> schemas = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<Integer> versions = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void allTextOfPagesIsReadAndWrittenAgain(Corpus corpus) {
        collect(GeneratedClient.sources(corpus.model()));

        assertThat(schemas).hasSizeGreaterThan(20).allSatisfy(RuntimeFormatTest::assertSchema);
        assertThat(rules).hasSizeGreaterThan(3).allSatisfy(RuntimeFormatTest::assertRules);
        assertThat(facts).hasSizeGreaterThan(3).allSatisfy(RuntimeFormatTest::assertFacts);
    }

    @Test
    void textWithTheSignsOfTheFormatIsReadAndWrittenAgain() {
        collect(GeneratedClient.sources(model(operation("a.v1.thing.create")
                .query(string("x:y@z%").required(), string("a b[]{}\t\n").pattern("^[a-z%:]+\\n$"))
                .body(
                        string("name").required().length(1, null),
                        list("tags", PrimitiveType.STRING).length(null, 3),
                        object("inner", integer("n o").range("1", "9.5").required()))
                .errors(error(-7, "too many\trequests: rate limit", "wait\nand %0025")))));

        assertThat(schemas).anyMatch(text -> text.contains("x%003ay%0040z%0025@query"));
        assertThat(schemas).allSatisfy(RuntimeFormatTest::assertSchema);
        assertThat(rules).hasSize(1).allSatisfy(RuntimeFormatTest::assertRules);
        List<RuleText> read = RuleText.read(rules.get(0));
        assertThat(read).extracting(RuleText::path).contains("x:y@z%", "a b[]{}\t\n", "body/inner/n o");
        assertThat(read)
                .filteredOn(rule -> rule.kind() == RuleText.Kind.PATTERN)
                .extracting(RuleText::line)
                .containsExactly("^[a-z%:]+\\n$");
        assertThat(facts).hasSize(1).allSatisfy(RuntimeFormatTest::assertFacts);
        assertThat(FactText.read(facts.get(0))).extracting(FactText::name).contains("busy codes", "error texts");
    }

    @Test
    void theClientStatesTheVersionOfThisRuntimeOnce() {
        collect(GeneratedClient.sources(model(operation("a.v1.thing.get"))));

        assertThat(versions).containsExactly(FormatVersion.CURRENT);
    }

    private static void assertSchema(String text) {
        assertThat(FieldText.write(FieldText.read(text))).isEqualTo(text);
        assertThat(Schema.parse(text).fields()).hasSameSizeAs(FieldText.read(text));
    }

    private static void assertRules(String text) {
        assertThat(RuleText.write(RuleText.read(text))).isEqualTo(text);
    }

    private static void assertFacts(String text) {
        assertThat(text).doesNotContain("\t");
        assertThat(FactText.write(FactText.read(text))).isEqualTo(text);
        assertThat(Operation.of("a", "GET", "/", text).rateLimits()).isNotNull();
    }

    private void collect(FileSet sources) {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_11));
        for (String path : sources.paths()) {
            if (path.endsWith(".java")) {
                collect(parser.parse(sources.text(path)).getResult().orElseThrow());
            }
        }
    }

    private void collect(CompilationUnit file) {
        for (ClassOrInterfaceDeclaration type : file.findAll(ClassOrInterfaceDeclaration.class)) {
            String base = type.getExtendedTypes().isEmpty()
                    ? ""
                    : type.getExtendedTypes().get(0).getNameAsString();
            type.getConstructors().stream()
                    .flatMap(constructor -> constructor.findAll(ExplicitConstructorInvocationStmt.class).stream())
                    .forEach(call -> collect(base, call.getArguments()));
        }
        file.findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("of")
                        && call.getScope()
                                .filter(scope -> scope.toString().equals("Operation"))
                                .isPresent()
                        && call.getArguments().size() == 4)
                .forEach(call -> facts.add(text(call.getArgument(3))));
    }

    private void collect(String base, List<Expression> arguments) {
        if (WITH_SCHEMA.contains(base)) {
            List<String> texts = arguments.stream()
                    .filter(argument -> !argument.isObjectCreationExpr())
                    .map(RuntimeFormatTest::text)
                    .toList();
            schemas.addAll(texts.subList(0, Math.min(1, texts.size())));
            rules.addAll(texts.subList(Math.min(1, texts.size()), texts.size()));
        } else if (base.equals("ApiClient")) {
            arguments.stream()
                    .filter(Expression::isIntegerLiteralExpr)
                    .map(argument -> argument.asIntegerLiteralExpr().asNumber().intValue())
                    .forEach(versions::add);
        }
    }

    /** The value of a constant: a literal, a sum of literals, or {@code String.join("", …)} of them. */
    private static String text(Expression constant) {
        if (constant instanceof StringLiteralExpr literal) {
            return literal.asString();
        }
        if (constant instanceof BinaryExpr sum) {
            return text(sum.getLeft()) + text(sum.getRight());
        }
        return constant.asMethodCallExpr().getArguments().stream()
                .skip(1)
                .map(RuntimeFormatTest::text)
                .collect(Collectors.joining());
    }
}
