package io.github.feishucodegen.printing;

import static io.github.feishucodegen.printing.Unlocated.NOWHERE;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.Limits;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes random field tables. */
final class RandomRows {
    private static final List<String> TYPES =
            List.of("string", "int", "boolean", "string[]", "map<string, string>", "number(float)", "file", "");

    private final Random random;
    private final RandomTexts texts;
    private final List<ScopeDeclaration> scopes;

    RandomRows(Random random, RandomTexts texts, List<ScopeDeclaration> scopes) {
        this.random = random;
        this.texts = texts;
        this.scopes = scopes;
    }

    TableDeclaration flat(boolean required) {
        List<RowDeclaration> rows = new ArrayList<>();
        add(rows, 0, 0, required);
        return new TableDeclaration(rows);
    }

    TableDeclaration nested(boolean required) {
        List<RowDeclaration> rows = new ArrayList<>();
        add(rows, 0, random.nextInt(4), required);
        return new TableDeclaration(rows);
    }

    static RowDeclaration row(String name, Depth depth, String type, @Nullable Boolean required, CellDeclaration cell) {
        return new RowDeclaration(NOWHERE, name, depth, type, required, cell);
    }

    private void add(List<RowDeclaration> rows, int depth, int deepest, boolean required) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            names.add(texts.name());
        }
        for (String name : names) {
            boolean container = depth < deepest && random.nextBoolean();
            String type = container
                    ? texts.name() + (random.nextBoolean() ? "[]" : "")
                    : TYPES.get(random.nextInt(TYPES.size()));
            type = container && random.nextInt(4) == 0 ? "-" : type;
            rows.add(row(name, Depth.exactly(depth), type, required ? random.nextBoolean() : null, cell()));
            if (container) {
                add(rows, depth + 1, deepest, required);
            }
        }
    }

    private CellDeclaration cell() {
        String text = texts.text();
        List<ValueDeclaration> values = values();
        return new CellDeclaration(
                text,
                random.nextInt(4) == 0 ? texts.value() : null,
                random.nextInt(2) == 0 ? texts.example() : null,
                random.nextInt(9) == 0 ? texts.value() : null,
                values,
                !values.isEmpty() && random.nextInt(5) == 0,
                random.nextInt(4) == 0 ? limits() : Limits.NONE,
                text.contains("int64"),
                random.nextInt(6) == 0 ? scopes.subList(0, 1 + random.nextInt(scopes.size())) : List.of(),
                null);
    }

    private List<ValueDeclaration> values() {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            keys.add(texts.value());
        }
        return keys.stream()
                .map(key -> new ValueDeclaration(key, random.nextInt(8) == 0 ? "" : texts.item()))
                .toList();
    }

    private Limits limits() {
        return switch (random.nextInt(6)) {
            case 0 -> new Limits(0, 1 + random.nextInt(99), null, null, null);
            case 1 -> new Limits(1, null, null, null, texts.pattern());
            case 2 -> new Limits(null, 500, null, null, null);
            case 3 -> new Limits(null, null, new BigDecimal("-1.5"), new BigDecimal("100"), null);
            case 4 -> new Limits(null, null, new BigDecimal("1"), null, null);
            default -> new Limits(null, null, null, new BigDecimal("99"), texts.pattern());
        };
    }
}
