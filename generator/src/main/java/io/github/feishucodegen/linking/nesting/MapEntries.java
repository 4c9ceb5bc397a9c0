package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows {@code key} and {@code value} below a map. They describe its entries and are not members, if the examples
 * have other names there. The text of both goes into the description of the map.
 */
public final class MapEntries {
    private static final String KEY = "key";
    private static final String VALUE = "value";

    private final List<Diagnostic> findings = new ArrayList<>();

    private MapEntries() {}

    /** @param shown what the examples show at the place of these rows. Without it, all rows stay */
    public static Result<List<RowTree>> resolve(List<RowTree> rows, @Nullable ExampleShape shown) {
        MapEntries entries = new MapEntries();
        return new Result<>(shown == null ? rows : entries.resolveAll(rows, shown), entries.findings);
    }

    private List<RowTree> resolveAll(List<RowTree> rows, ExampleShape shown) {
        List<RowTree> resolved = new ArrayList<>(rows.size());
        for (RowTree node : rows) {
            RowDeclaration row = node.row();
            ExampleShape member = shown.member(row.name());
            boolean leaf = member == null || node.children().isEmpty();
            resolved.add(leaf ? node : areEntries(node, member) ? withEntries(node) : inside(node, member));
        }
        return resolved;
    }

    private RowTree inside(RowTree node, ExampleShape member) {
        List<RowTree> children = resolveAll(node.children(), member);
        return new RowTree(node.row(), children, node.inDoubt(), node.surroundings());
    }

    private static boolean areEntries(RowTree node, ExampleShape shown) {
        return node.row().type().strip().equalsIgnoreCase("map")
                && node.children().size() == 2
                && isLeaf(node.children().get(0), KEY)
                && isLeaf(node.children().get(1), VALUE)
                && shown.isObject()
                && shown.member(KEY) == null
                && shown.member(VALUE) == null
                && shown.values().isScalar();
    }

    private static boolean isLeaf(RowTree node, String name) {
        return node.row().name().equals(name) && node.children().isEmpty();
    }

    private RowTree withEntries(RowTree node) {
        RowDeclaration map = node.row();
        StringBuilder description = new StringBuilder(map.cell().description());
        for (RowTree child : node.children()) {
            RowDeclaration row = child.row();
            describe(row, description);
            findings.add(Diagnostic.of(
                    LinkingFinding.MAP_ENTRIES,
                    row.location(),
                    "'" + row.name() + "' describes the entries of the map '" + map.name() + "' and is not a member"));
        }
        String type = "map<string, " + node.children().get(1).row().type() + ">";
        RowDeclaration described = map.withType(type).withCell(map.cell().withDescription(description.toString()));
        return new RowTree(described, List.of(), node.inDoubt(), node.surroundings());
    }

    private static void describe(RowDeclaration row, StringBuilder text) {
        text.append(text.isEmpty() ? "" : "\n\n")
                .append('`')
                .append(row.name())
                .append("`: ")
                .append(row.cell().description());
        for (ValueDeclaration value : row.cell().values()) {
            text.append("\n- `").append(value.value()).append('`');
            text.append(value.description().isEmpty() ? "" : ": ").append(value.description());
        }
    }
}
