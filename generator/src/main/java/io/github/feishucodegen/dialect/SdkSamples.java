package io.github.feishucodegen.dialect;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.github.feishucodegen.declaration.SdkSample;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.CodeBlock;
import io.github.feishucodegen.document.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the names in a Java example of a call. The example does not have to compile: some lack an import. */
final class SdkSamples {
    private static final int MAX_LENGTH = 100_000;
    /**
     * The maximum nesting of brackets in code that is parsed, because the parser is recursive. Real examples stay
     * below 20.
     */
    private static final int MAX_NESTING = 100;

    /** The beginning of a call. Some examples leave out the version between project and resource. */
    private static final Pattern CALL = Pattern.compile(
            "\\bclient\\s{0,9}\\.\\s{0,9}\\w{1,60}\\(\\)\\s{0,9}\\.\\s{0,9}" + "(?:v\\d|\\w{1,60}\\(\\)\\s{0,9}\\.)");

    private SdkSamples() {}

    static Optional<SdkSample> find(Document document, Findings findings) {
        for (Block block : document.blocks()) {
            if (block instanceof CodeBlock code
                    && code.language().equals("java")
                    && CALL.matcher(code.text()).find()) {
                Optional<SdkSample> sample = read(code, findings);
                if (sample.isEmpty()) {
                    findings.add(PageFinding.SDK_SAMPLE_UNREAD, code.line(), "The example in Java contains no call");
                }
                return sample;
            }
        }
        return Optional.empty();
    }

    private static Optional<SdkSample> read(CodeBlock code, Findings findings) {
        if (code.text().length() > MAX_LENGTH || isTooDeep(code.text())) {
            return Optional.empty();
        }
        try {
            ParserConfiguration configuration =
                    new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
            return new JavaParser(configuration)
                    .parse(code.text())
                    .getResult()
                    .flatMap(unit -> read(code, unit, findings));
        } catch (StackOverflowError e) {
            // The nesting of brackets is limited, but a chain of calls is nested as well.
            return Optional.empty();
        }
    }

    private static boolean isTooDeep(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '(' || c == '[' || c == '{' || c == '<') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}' || c == '>') {
                depth--;
            }
            if (depth > MAX_NESTING) {
                return true;
            }
        }
        return false;
    }

    private static Optional<SdkSample> read(CodeBlock code, CompilationUnit unit, Findings findings) {
        for (MethodCallExpr call : unit.findAll(MethodCallExpr.class)) {
            List<String> chain = chain(call);
            boolean calls = chain.size() >= 4
                    && chain.get(0).equals("client")
                    && !call.getArguments().isEmpty();
            if (calls && call.getArgument(0) instanceof NameExpr request) {
                Optional<MethodCallExpr> built = initializer(unit, request.getNameAsString());
                if (built.isPresent()) {
                    return Optional.of(sample(code, chain, built.get(), findings));
                }
            }
        }
        return Optional.empty();
    }

    private static SdkSample sample(CodeBlock code, List<String> chain, MethodCallExpr built, Findings findings) {
        String setter = null;
        String body = null;
        for (MethodCallExpr link = built; link != null; link = scope(link)) {
            if (link.getArguments().size() == 1
                    && link.getArgument(0) instanceof MethodCallExpr argument
                    && argument.getNameAsString().equals("build")) {
                setter = link.getNameAsString();
                body = builtClass(argument);
            }
        }
        return new SdkSample(
                findings.at(code.line()), code.text(), chain.subList(1, chain.size()), builtClass(built), setter, body);
    }

    /** The names in a chain of calls such as {@code client.hire().v1().job().get}. */
    private static List<String> chain(MethodCallExpr call) {
        List<String> names = new ArrayList<>();
        Expression at = call;
        while (at instanceof MethodCallExpr link) {
            names.add(link.getNameAsString());
            at = link.getScope().orElse(null);
        }
        if (at instanceof NameExpr root) {
            names.add(root.getNameAsString());
        }
        Collections.reverse(names);
        return names;
    }

    private static Optional<MethodCallExpr> initializer(CompilationUnit unit, String variable) {
        return unit.findAll(com.github.javaparser.ast.body.VariableDeclarator.class).stream()
                .filter(declarator -> declarator.getNameAsString().equals(variable))
                .flatMap(declarator -> declarator.getInitializer().stream())
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(call -> !builtClass(call).isEmpty())
                .findFirst();
    }

    /** The class at the root of {@code X.newBuilder()….build()}. Empty if there is none. */
    private static String builtClass(MethodCallExpr built) {
        Expression at = built;
        while (at instanceof MethodCallExpr link && link.getScope().isPresent()) {
            at = link.getScope().get();
        }
        return at instanceof NameExpr type ? type.getNameAsString() : "";
    }

    private static @org.jspecify.annotations.Nullable MethodCallExpr scope(MethodCallExpr call) {
        return call.getScope().orElse(null) instanceof MethodCallExpr link ? link : null;
    }
}
