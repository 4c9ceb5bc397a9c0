package io.github.feishucodegen.javacode;

import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.naming.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts about an operation other than its address, in the form that the runtime reads: lines with name and values. */
final class OperationMetadata {
    private static final Pattern BUSY =
            Pattern.compile("频率|频控|限频|限流|QPS|too many requests|frequency limit|rate limit", Pattern.CASE_INSENSITIVE);
    private static final Pattern READS = Pattern.compile("(batch_)?(get|query|search|list|mget|filter)(_.{0,80})?");
    private static final Set<String> IDEMPOTENCY_KEYS =
            Set.of("client_token", "uuid", "idempotent_id", "idempotent_key", "idempotency_key");
    private static final Pattern AGAINST_REPETITION =
            Pattern.compile("幂等|去重|重复|idempoten|dedup", Pattern.CASE_INSENSITIVE);

    private OperationMetadata() {}

    /**
     * The facts, one per line.
     *
     * @param errorTexts the resource with the texts of errors; null if the project documents no errors
     */
    static List<String> of(Operation operation, @Nullable Paging pages, @Nullable String errorTexts) {
        List<String> facts = new ArrayList<>();
        if (!operation.tokens().isEmpty()) {
            facts.add(fact("tokens", operation.tokens().stream().map(Enum::name)));
        }
        operation
                .rateLimits()
                .forEach(limit -> facts.add("rate limit: " + limit.calls() + " calls in " + limit.seconds() + " s"));
        if (!operation.scopes().isEmpty()) {
            facts.add(fact("scopes", operation.scopes().stream().map(scope -> scope.id())));
        }
        addBusyCodes(facts, operation.errors());
        boolean reads = operation.method() != HttpMethod.GET
                && READS.matcher(operation.id().method()).matches();
        if (reads) {
            facts.add("repeatable: yes");
        } else if (operation.method() != HttpMethod.GET) {
            addIdempotencyKey(facts, operation);
        }
        if (isBare(operation)) {
            facts.add("envelope: none");
        }
        if (pages != null) {
            addPaging(facts, pages);
        }
        if (errorTexts != null && !operation.errors().isEmpty()) {
            facts.add(fact("error texts", Stream.of(errorTexts)));
        }
        return facts;
    }

    /** Whether the documented response has no code, and therefore no envelope. */
    private static boolean isBare(Operation operation) {
        return operation.response() instanceof Response.Json json
                && json.content().fields().stream()
                        .noneMatch(field -> field.name().equals("code"));
    }

    private static void addPaging(List<String> facts, Paging pages) {
        facts.add(fact("page token", Stream.of(pages.tokenOfRequest())));
        facts.add(fact("page items", Stream.of(pages.items())));
        facts.add(fact("next page token", Stream.of(pages.tokenOfResponse())));
        if (pages.hasMore() != null) {
            facts.add(fact("more pages", Stream.of(pages.hasMore())));
        }
    }

    private static String fact(String name, Stream<String> values) {
        return values.map(RuntimeText::escapedValue).collect(Collectors.joining(", ", name + ": ", ""));
    }

    private static void addBusyCodes(List<String> facts, List<ErrorCode> errors) {
        List<String> busy = errors.stream()
                .filter(error -> error.description().anyMatch(BUSY.asPredicate()) && isInt(error.code()))
                .map(error -> Long.toString(error.code()))
                .distinct()
                .toList();
        if (!busy.isEmpty()) {
            facts.add(fact("busy codes", busy.stream()));
        }
    }

    private static boolean isInt(long code) {
        return code == (int) code;
    }

    private static void addIdempotencyKey(List<String> facts, Operation operation) {
        Stream<String> ofQuery = operation.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY)
                .map(Parameter::field)
                .filter(OperationMetadata::isIdempotencyKey)
                .map(Field::name);
        Stream<String> ofBody = operation.body() == null
                ? Stream.of()
                : operation.body().content().fields().stream()
                        .filter(OperationMetadata::isIdempotencyKey)
                        .map(field -> "body/" + field.name());
        Stream.concat(ofQuery, ofBody).findFirst().ifPresent(key -> facts.add(fact("idempotency key", Stream.of(key))));
    }

    private static boolean isIdempotencyKey(Field field) {
        return IDEMPOTENCY_KEYS.contains(field.name())
                && field.description().anyMatch(AGAINST_REPETITION.asPredicate());
    }
}
