package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Limits;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the description of a field: its text, and what stands behind labels. */
final class CellPrinter {
    private static final Pattern ANY_TOKEN = Pattern.compile("(?:tenant|user|app)_access_token");
    private static final Pattern TOKEN = Pattern.compile("`((?:tenant|user|app)_access_token)`");

    private final Notation notation;
    private final Wording words;
    private final Random random;

    CellPrinter(Notation notation, Wording words, Random random) {
        this.notation = notation;
        this.words = words;
        this.random = random;
    }

    CellText print(CellDeclaration cell) {
        List<String> parts = new ArrayList<>();
        if (!cell.description().isEmpty()) {
            parts.add(tokens(CellText.escaped(cell.description())));
        }
        if (cell.defaultValue() != null) {
            parts.add(label("label.default") + literal(cell.defaultValue()));
        }
        if (cell.fixedValue() != null) {
            parts.add(label("label.fixed") + literal(cell.fixedValue()));
        }
        if (cell.example() != null) {
            parts.add(label("label.example") + example(cell.example()));
        }
        if (!cell.values().isEmpty()) {
            parts.add(label(cell.possible() ? "label.possible-values" : "label.values") + "\n" + values(cell.values()));
        }
        if (!cell.limits().equals(Limits.NONE)) {
            parts.add(bold(words.phrase("数据校验规则", "Data validation rules")) + "\n" + limits(cell.limits()));
        }
        if (!cell.fieldScopes().isEmpty()) {
            parts.add(bold(words.phrase("字段权限要求", "Required field scopes")) + "\n" + scopes(cell.fieldScopes()));
        }
        return new CellText(String.join("\n\n", parts));
    }

    /** The text with its kinds of access token in tags, if the notation has tags. */
    String tokens(String text) {
        // Where one is in a tag, a reader does not look for others.
        boolean all = TOKEN.matcher(text).results().count()
                == ANY_TOKEN.matcher(text).results().count();
        return notation.marks() == Notation.Marks.TAGS && all
                ? TOKEN.matcher(text).replaceAll("<md-tag mode=\"inline\" type=\"token\">$1</md-tag>")
                : text;
    }

    /** The scopes of an operation or of a field, each on its own line, and a note with those needed in addition. */
    String scopes(List<ScopeDeclaration> scopes) {
        List<String> lines = new ArrayList<>();
        scopes.stream().filter(scope -> !scope.additional()).map(this::scope).forEach(lines::add);
        if (lines.size() < scopes.size()) {
            lines.add(words.phrase("还需要申请以下权限：", "In addition, some calls need:"));
        }
        scopes.stream()
                .filter(ScopeDeclaration::additional)
                .map(scope -> (scope.id() + " " + CellText.escaped(scope.description())).strip())
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private String scope(ScopeDeclaration scope) {
        String name = CellText.escaped(scope.description());
        return switch (notation.marks()) {
            case TAGS ->
                "<md-perm name=\"" + scope.id() + "\" desc=\"" + name + "\" support_app_types=\"custom\" tags=\"\">"
                        + name + "</md-perm>";
            case TEXT -> name + "(" + scope.id() + ")";
            case CODE -> "`" + scope.id() + "` " + name;
        };
    }

    private String label(String thing) {
        return bold(words.of(thing));
    }

    private String bold(String label) {
        return switch (notation.colon()) {
            case WIDE -> "**" + label + "**：";
            case NARROW -> "**" + label + "**: ";
            case NARROW_INSIDE -> "**" + label + ":** ";
            case WIDE_INSIDE -> "**" + label + "：**";
            case SPACED -> "**" + label + "** :";
        };
    }

    /** A value without its quotes. */
    private String literal(String value) {
        String text = CellText.escaped(value);
        if (value.isEmpty()) {
            return "\"\"";
        }
        return value.indexOf('`') >= 0 || random.nextBoolean() ? text : "`" + text + "`";
    }

    private String example(String value) {
        String text = CellText.escaped(value);
        boolean bare = value.indexOf('`') >= 0 || value.indexOf('\n') >= 0 || random.nextBoolean();
        return bare ? text : "`" + text + "`";
    }

    private String values(List<ValueDeclaration> values) {
        if (notation.marks() == Notation.Marks.TAGS) {
            return values.stream()
                    .map(value -> "<md-enum-item key=\"" + CellText.escaped(value.value()) + "\" >"
                            + CellText.escaped(value.description()) + "</md-enum-item>")
                    .collect(Collectors.joining("\n", "<md-enum>\n", "\n</md-enum>"));
        }
        return values.stream().map(this::value).collect(Collectors.joining("\n"));
    }

    private String value(ValueDeclaration value) {
        String key = CellText.escaped(value.value());
        String text = CellText.escaped(value.description());
        return notation.marks() == Notation.Marks.CODE ? "- `" + key + "`: " + text : "- " + key + "：" + text;
    }

    private String limits(Limits limits) {
        List<String> rules = new ArrayList<>();
        String unit = words.phrase("字符", "characters");
        if (limits.minLength() != null && limits.maxLength() != null) {
            rules.add(rule("长度范围", "Length range", limits.minLength(), limits.maxLength()) + " " + unit);
        } else if (limits.minLength() != null) {
            rules.add(rule("最小长度", "Minimum length", limits.minLength()) + " " + unit);
        } else if (limits.maxLength() != null) {
            rules.add(rule("最大长度", "Maximum length", limits.maxLength()) + " " + unit);
        }
        if (limits.minimum() != null && limits.maximum() != null) {
            rules.add(rule("取值范围", "Value range", limits.minimum(), limits.maximum()));
        } else if (limits.minimum() != null) {
            rules.add(rule("最小值", "Minimum value", limits.minimum()));
        } else if (limits.maximum() != null) {
            rules.add(rule("最大值", "Maximum value", limits.maximum()));
        }
        if (limits.pattern() != null) {
            rules.add(rule("正则校验", "Regular expression", CellText.escaped(limits.pattern())));
        }
        return String.join("\n", rules);
    }

    private String rule(String chinese, String english, Object... operands) {
        boolean inEnglish = words.isEnglish();
        String tilde = random.nextBoolean() ? " ～ " : " ~ ";
        return "- " + (inEnglish ? english + ": " : chinese + "：")
                + List.of(operands).stream().map(operand -> "`" + operand + "`").collect(Collectors.joining(tilde));
    }
}
