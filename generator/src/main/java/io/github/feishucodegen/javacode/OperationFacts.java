package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the runtime wants to know of an operation beside its address: calls to be chained behind it. */
final class OperationFacts {
    private static final int MOST_CODES = 20;
    private static final int LONGEST_TEXT = 60;

    private static final Pattern MARKDOWN_LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})]\\([^()]{0,500}\\)");
    private static final Pattern BUSY =
            Pattern.compile("频率|频控|限频|限流|QPS|too many requests|frequency limit|rate limit", Pattern.CASE_INSENSITIVE);
    private static final Pattern READS = Pattern.compile("(batch_)?(get|query|search|list|mget|filter)(_.{0,80})?");
    private static final Set<String> IDEMPOTENCY_KEYS =
            Set.of("client_token", "uuid", "idempotent_id", "idempotent_key", "idempotency_key");
    private static final Pattern AGAINST_REPETITION =
            Pattern.compile("幂等|去重|重复|idempoten|dedup", Pattern.CASE_INSENSITIVE);

    private OperationFacts() {}

    static List<CodeBlock> of(Operation operation) {
        List<CodeBlock> facts = new ArrayList<>();
        operation
                .rateLimits()
                .forEach(limit -> facts.add(CodeBlock.of("rateLimit($L, $L)", limit.calls(), limit.seconds())));
        if (!operation.scopes().isEmpty()) {
            facts.add(CodeBlock.of(
                    "scopes($L)",
                    operation.scopes().stream()
                            .map(scope -> Literals.string(PageText.oneLine(scope.id())))
                            .collect(CodeBlock.joining(", "))));
        }
        addErrors(facts, operation.errors());
        boolean reads = operation.method() != HttpMethod.GET
                && READS.matcher(operation.id().method()).matches();
        if (reads) {
            facts.add(CodeBlock.of("repeatable()"));
        } else if (operation.method() != HttpMethod.GET) {
            addIdempotencyKey(facts, operation);
        }
        return facts;
    }

    private static void addErrors(List<CodeBlock> facts, List<ErrorCode> errors) {
        if (errors.isEmpty()) {
            return;
        }
        List<String> lines =
                errors.stream().limit(MOST_CODES).map(OperationFacts::line).toList();
        facts.add(CodeBlock.of("errors($L)", Literals.words(lines, "\n")));
        String busy = errors.stream()
                .filter(error -> BUSY.matcher(error.description()).find() && isInt(error.code()))
                .map(error -> Long.toString(error.code()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!busy.isEmpty()) {
            facts.add(CodeBlock.of("busyCodes($L)", busy));
        }
    }

    private static boolean isInt(long code) {
        return code == (int) code;
    }

    private static String line(ErrorCode error) {
        String description = cell(error.description());
        String advice = cell(error.advice());
        boolean same = advice.isEmpty() || advice.equals(description);
        return error.code() + "\t" + description + (same ? "" : "\t" + advice);
    }

    private static String cell(String markdown) {
        String text = PageText.oneLine(
                        MARKDOWN_LINK.matcher(markdown).replaceAll("$1").replace("**", ""))
                .replaceAll(" {2,}", " ");
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }

    private static void addIdempotencyKey(List<CodeBlock> facts, Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in() == Parameter.In.QUERY && isIdempotencyKey(parameter.field())) {
                facts.add(CodeBlock.of(
                        "idempotencyKey($L)", Literals.string(parameter.field().name())));
                return;
            }
        }
        if (operation.body() != null) {
            operation.body().content().fields().stream()
                    .filter(OperationFacts::isIdempotencyKey)
                    .findFirst()
                    .ifPresent(field ->
                            facts.add(CodeBlock.of("idempotencyKey($L)", Literals.string("body/" + field.name()))));
        }
    }

    private static boolean isIdempotencyKey(Field field) {
        return IDEMPOTENCY_KEYS.contains(field.name())
                && AGAINST_REPETITION.matcher(field.description()).find();
    }
}
