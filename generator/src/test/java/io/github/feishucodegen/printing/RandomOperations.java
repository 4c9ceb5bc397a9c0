package io.github.feishucodegen.printing;

import static io.github.feishucodegen.printing.Unlocated.NOWHERE;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.ErrorDeclaration;
import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.declaration.RateLimitDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.Written;
import io.github.feishucodegen.document.Markdown;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Makes small random operations. */
public final class RandomOperations {
    private static final List<String> TOKENS = List.of("tenant_access_token", "user_access_token", "app_access_token");
    private static final List<ScopeDeclaration> SCOPES = List.of(
            new ScopeDeclaration("contact:user.id:readonly", "获取用户 ID"),
            new ScopeDeclaration("library:book", "Read & write books"),
            new ScopeDeclaration("library:book:write", "编辑图书、更新 <作者>"),
            new ScopeDeclaration("im:chat.members_v2:read", "查看成员"));
    private static final List<RateLimitDeclaration> RATES = List.of(
            new RateLimitDeclaration(1000, Duration.ofMinutes(1)),
            new RateLimitDeclaration(50, Duration.ofSeconds(1)),
            new RateLimitDeclaration(7, Duration.ofHours(1)),
            new RateLimitDeclaration(100, Duration.ofDays(1)),
            new RateLimitDeclaration(3, Duration.ofSeconds(10)));
    private static final List<String> EXAMPLES = List.of(
            "{\n    \"code\": 0,\n    \"msg\": \"a | b\"\n}",
            "{}",
            "[1, \"<x>\"]",
            "{\"a\": \"# x\"}",
            "{\n\n  # 注释\n}");

    private final Random random;
    private final RandomTexts texts;
    private final RandomRows rows;

    private RandomOperations(Random random) {
        this.random = random;
        this.texts = new RandomTexts(random);
        this.rows = new RandomRows(random, texts, SCOPES);
    }

    public static OperationDeclaration next(Random random) {
        return new RandomOperations(random).operation();
    }

    private OperationDeclaration operation() {
        boolean deprecated = random.nextInt(8) == 0;
        String introduction = introduction(deprecated);
        OperationNames names =
                new OperationNames(Evidence.FULL_PATH, "library_" + random.nextInt(9), "v1", "spine.page", "shelve");
        boolean file = random.nextInt(8) == 0;
        TableDeclaration headers = random.nextInt(3) == 0 ? TableDeclaration.NONE : headers();
        return OperationDeclaration.builder(
                        NOWHERE,
                        new Written<>(
                                "https://open.feishu.cn/open-apis/library/v1/books/:book_id"
                                        + (random.nextBoolean() ? "" : "/copies"),
                                NOWHERE),
                        new Written<>(Notation.any(HttpVerb.values(), random), NOWHERE))
                .language("zh")
                .title("查询图书" + (random.nextBoolean() ? "（v2）" : " A_B `x`".replace("`", ""))
                        + (deprecated ? "（已废弃）" : ""))
                .description(introduction)
                .deprecated(deprecated)
                .pageUrl(HeadPrinter.DOCUMENTS + HeadPrinter.path(names))
                .updated(LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .names(random.nextBoolean() ? List.of(at(Evidence.EXPLORER_LINK, names), names) : List.of(names))
                .rateLimits(some(RATES))
                .appTypes(some(List.of("custom", "isv")))
                .scopes(some(SCOPES))
                .fieldScopes(some(SCOPES))
                .tokens(
                        headers.isEmpty()
                                ? some(TOKENS)
                                : TOKENS.stream()
                                        .filter(token -> headers.rows()
                                                .get(0)
                                                .cell()
                                                .description()
                                                .contains(token))
                                        .toList())
                .headers(headers)
                .pathParameters(random.nextBoolean() ? TableDeclaration.NONE : rows.flat(false))
                .queryParameters(random.nextBoolean() ? TableDeclaration.NONE : rows.flat(true))
                .body(random.nextInt(3) == 0 ? TableDeclaration.NONE : rows.nested(true))
                .response(file || random.nextInt(20) == 0 ? TableDeclaration.NONE : rows.nested(false))
                .binaryResponse(file)
                .requestExamples(examples())
                .responseExamples(examples())
                .errors(errors())
                .links(Markdown.links(introduction))
                .build();
    }

    private static OperationNames at(Evidence evidence, OperationNames names) {
        return new OperationNames(evidence, names.project(), names.version(), names.resource(), names.method());
    }

    private String introduction(boolean deprecated) {
        String text = "查询图书的信息。[更多](https://open.feishu.cn/document/x)";
        return (deprecated ? "本接口已废弃。\n\n" : "")
                + text
                + (random.nextBoolean() ? "\n\n- 一\n- 二 `a|b`\n\n**注意**：" + "$1 & 2" : "");
    }

    private TableDeclaration headers() {
        List<RowDeclaration> headers = new ArrayList<>();
        List<String> tokens = some(TOKENS);
        if (!tokens.isEmpty()) {
            String description = "`" + String.join("`\n或\n`", tokens) + "`\n\n**值格式**：\"Bearer `access_token`\"";
            headers.add(RandomRows.row(
                    "Authorization", Depth.exactly(0), "string", true, described(description, "\"Bearer t-1\"", null)));
        }
        if (tokens.isEmpty() || random.nextBoolean()) {
            headers.add(RandomRows.row(
                    "Content-Type",
                    Depth.exactly(0),
                    "string",
                    true,
                    described("", null, "application/json; charset=utf-8")));
        }
        return new TableDeclaration(headers);
    }

    private static CellDeclaration described(
            String text,
            @org.jspecify.annotations.Nullable String example,
            @org.jspecify.annotations.Nullable String fixed) {
        return new CellDeclaration(
                text, null, example, fixed, List.of(), false, CellDeclaration.EMPTY.limits(), false, List.of(), null);
    }

    private List<ExampleDeclaration> examples() {
        return some(EXAMPLES).stream()
                .limit(2)
                .map(text -> new ExampleDeclaration(NOWHERE, text))
                .toList();
    }

    private List<ErrorDeclaration> errors() {
        boolean status = random.nextBoolean();
        return upTo(
                3,
                () -> new ErrorDeclaration(
                        NOWHERE,
                        status ? 400 + random.nextInt(4) : null,
                        1_000_000 + random.nextInt(99),
                        texts.line(),
                        texts.text()));
    }

    private <T> List<T> upTo(int most, Supplier<T> next) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(next.get());
        }
        return list;
    }

    private <T> List<T> some(List<T> all) {
        Map<Integer, T> some = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (random.nextInt(2) == 0) {
                some.put(i, all.get(i));
            }
        }
        return List.copyOf(some.values());
    }
}
