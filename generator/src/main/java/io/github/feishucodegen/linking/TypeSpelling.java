package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Nearest;
import io.github.feishucodegen.diagnostic.Shortened;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeColumn;
import io.github.feishucodegen.linking.nesting.TypeExpression;
import io.github.feishucodegen.linking.nesting.TypeExpression.Named;
import io.github.feishucodegen.linking.nesting.TypeExpression.Scalar;
import io.github.feishucodegen.linking.nesting.TypeExpression.Unstated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds faults in the type column of a row. */
final class TypeSpelling {
    /** Spellings that leave the type open on purpose. */
    private static final Set<String> OPEN = Set.of("", "-", "/", "any", "union", "text");

    /** Common types. A named type without fields may be a misspelling of one of them. */
    private static final List<String> COMMON = List.of(
            "string", "int", "integer", "long", "float", "double", "number", "bool", "boolean", "object", "array",
            "list", "map");

    private static final Set<String> BARE_CONTAINERS = Set.of("array", "list", "map", "[]");
    private static final int LONGEST_QUOTE = 80;

    private TypeSpelling() {}

    /** Finds faults that do not depend on the rows below. */
    static Optional<Diagnostic> checkAlone(RowTree node) {
        return check(node).filter(diagnostic -> diagnostic.kind() == LinkingFinding.TYPE_SPELLING_UNKNOWN);
    }

    static Optional<Diagnostic> check(RowTree node) {
        RowDeclaration row = node.row();
        String type = row.type().strip().toLowerCase(Locale.ROOT);
        if (!isBalanced(type)) {
            return report(row, LinkingFinding.TYPE_SHAPE_BROKEN, "the brackets of %s do not match");
        }
        TypeExpression core = TypeColumn.parse(row.type()).core();
        if (core instanceof Scalar && !node.children().isEmpty()) {
            return report(row, LinkingFinding.TYPE_SHAPE_BROKEN, "%s cannot have fields, and there are rows below it");
        }
        if (core instanceof Named named && node.children().isEmpty()) {
            Optional<String> meant = COMMON.stream()
                    .filter(name -> Nearest.isSlip(named.name().toLowerCase(Locale.ROOT), name))
                    .findFirst();
            if (meant.isPresent()) {
                return report(
                        row,
                        LinkingFinding.TYPE_SPELLING_UNKNOWN,
                        "%s has fields on no page; '" + meant.get() + "' may be meant");
            }
        }
        if (core != Unstated.UNSTATED || OPEN.contains(type)) {
            return Optional.empty();
        }
        if (isBareContainer(type)) {
            return node.children().isEmpty()
                    ? report(row, LinkingFinding.TYPE_SHAPE_BROKEN, "%s does not name its element type")
                    : Optional.empty();
        }
        return endsInOpenType(type)
                ? Optional.empty()
                : report(row, LinkingFinding.TYPE_SPELLING_UNKNOWN, "%s is not a type");
    }

    private static boolean isBareContainer(String type) {
        String bare = type.replaceAll("[<>()\\s]", "");
        return BARE_CONTAINERS.contains(bare) || bare.equals("array[]") || bare.equals("list[]");
    }

    /** Whether the innermost word of a list or map leaves the type open. */
    private static boolean endsInOpenType(String type) {
        String words = type.replaceAll("[^a-z0-9_-]+", " ").strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean wrapped = type.endsWith("[]") || type.endsWith(">") || type.endsWith(")") || type.endsWith("]");
        return wrapped && type.matches("[a-z0-9_<>()\\[\\], -]*") && OPEN.contains(last);
    }

    private static boolean isBalanced(String type) {
        StringBuilder open = new StringBuilder();
        for (char c : type.toCharArray()) {
            if ("<([".indexOf(c) >= 0) {
                open.append(">)]".charAt("<([".indexOf(c)));
            } else if (">)]".indexOf(c) >= 0) {
                int last = open.length() - 1;
                if (last < 0 || open.charAt(last) != c) {
                    return false;
                }
                open.setLength(last);
            }
        }
        return open.length() == 0;
    }

    private static Optional<Diagnostic> report(RowDeclaration row, LinkingFinding kind, String message) {
        String type = row.type().replaceAll("\\s+", " ");
        String quoted = "'" + Shortened.of(type, LONGEST_QUOTE) + "'";
        String text = "the type of '" + row.name() + "': " + message.replace("%s", quoted);
        return Optional.of(Diagnostic.of(kind, row.location(), text));
    }
}
