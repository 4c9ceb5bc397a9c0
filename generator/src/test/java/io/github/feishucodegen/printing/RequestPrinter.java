package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.EventDeclaration.Kind;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RateLimitDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.printing.TablePrinter.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes the request table. */
final class RequestPrinter {
    private static final String RATES = "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN";

    private final Notation notation;
    private final Wording words;
    private final CellPrinter cells;
    private final Random random;

    RequestPrinter(Notation notation, Wording words, CellPrinter cells, Random random) {
        this.notation = notation;
        this.words = words;
        this.cells = cells;
        this.random = random;
    }

    String print(OperationDeclaration operation) {
        List<Line> lines = new ArrayList<>();
        add(lines, words.of("request.url"), CellText.escaped(operation.url().value()));
        add(lines, words.of("request.method"), operation.httpMethod().value().name());
        addUse(lines, operation.rateLimits(), operation.appTypes());
        if (!operation.tokens().isEmpty() && !hasHeaderForTokens(operation)) {
            add(lines, words.of("request.tokens"), tokens(operation.tokens()));
        }
        addScopes(lines, operation.scopes(), operation.fieldScopes());
        return print(lines);
    }

    String print(EventDeclaration event) {
        List<Line> lines = new ArrayList<>();
        String title = event.kind() == Kind.EVENT ? "request.event-type" : "request.callback-type";
        add(lines, words.of(title), CellText.escaped(event.type().value()));
        addUse(lines, event.rateLimits(), event.appTypes());
        addScopes(lines, event.scopes(), event.fieldScopes());
        add(lines, words.of("request.delivery"), "Webhook");
        return print(lines);
    }

    private void addUse(List<Line> lines, List<RateLimitDeclaration> rates, List<String> appTypes) {
        if (!rates.isEmpty()) {
            add(lines, words.of("request.rate-limits"), "[" + rates(rates) + "](" + RATES + ")");
        }
        if (!appTypes.isEmpty()) {
            add(lines, words.of("request.app-types"), appTypes(appTypes));
        }
    }

    private void addScopes(List<Line> lines, List<ScopeDeclaration> scopes, List<ScopeDeclaration> fieldScopes) {
        if (!scopes.isEmpty()) {
            add(
                    lines,
                    words.of("request.scopes")
                            + tooltip(words.phrase("调用该 API 所需的权限。开启其中任意一项权限即可调用", "Enable any scope from the list")),
                    cells.scopes(scopes));
        } else if (random.nextBoolean()) {
            add(lines, words.of("request.scopes"), words.of("scopes.none"));
        }
        if (!fieldScopes.isEmpty()) {
            add(lines, words.of("request.field-scopes"), notice() + "\n" + cells.scopes(fieldScopes));
        }
    }

    private String print(List<Line> lines) {
        return new TablePrinter(notation.request(), notation.breaks())
                .print(List.of(words.phrase("基本", "Facts"), ""), lines);
    }

    /** Whether the tokens stand in the row of the header that carries them. */
    static boolean hasHeaderForTokens(OperationDeclaration operation) {
        return operation.headers().rows().stream()
                .map(RowDeclaration::name)
                .anyMatch(name -> name.equalsIgnoreCase("Authorization"));
    }

    private static void add(List<Line> lines, String title, String value) {
        lines.add(new Line(null, List.of(new CellText(title), new CellText(value))));
    }

    private String tooltip(String text) {
        return notation.marks() == Notation.Marks.TAGS
                ? "\n<md-tooltip type=\"info\">" + text + "</md-tooltip>"
                : "\n**" + text + "**";
    }

    private String notice() {
        String text = words.phrase(
                "该接口返回体中存在下列敏感字段，仅当开启对应的权限后才会返回", "The response body contains the following sensitive fields");
        return notation.marks() == Notation.Marks.TAGS
                ? "<md-alert type=\"tip\" icon=\"none\">\n" + text + "\n</md-alert>"
                : "**" + words.phrase("注意事项", "Notice") + "**：" + text;
    }

    private String tokens(List<String> tokens) {
        return tokens.stream()
                .map(token -> cells.tokens("`" + token + "`"))
                .collect(Collectors.joining("\n" + words.phrase("或", "or") + "\n"));
    }

    private String appTypes(List<String> types) {
        if (notation.marks() == Notation.Marks.TAGS) {
            return "<md-app-support types=\"" + String.join(",", types) + "\"></md-app-support>";
        }
        if (notation.marks() == Notation.Marks.CODE) {
            return String.join(",", types);
        }
        return types.stream()
                .map(type ->
                        type.equals("custom") ? words.phrase("自建应用", "Custom App") : words.phrase("商店应用", "Store App"))
                .collect(Collectors.joining("、"));
    }

    private String rates(List<RateLimitDeclaration> limits) {
        return limits.stream().map(this::rate).collect(Collectors.joining(random.nextBoolean() ? "、" : " & "));
    }

    private String rate(RateLimitDeclaration limit) {
        boolean english = words.isEnglish();
        String unit = switch ((int) limit.period().toSeconds()) {
            case 1 -> english ? "second" : "秒";
            case 60 -> english ? "minute" : "分钟";
            case 3600 -> english ? "hour" : "小时";
            case 86_400 -> english ? "day" : "天";
            default -> limit.period().toSeconds() + (english ? " seconds" : " 秒");
        };
        if (!english) {
            return limit.calls() + " 次/" + unit;
        }
        return limit.calls() + (random.nextBoolean() ? " per " : " times/") + unit;
    }
}
