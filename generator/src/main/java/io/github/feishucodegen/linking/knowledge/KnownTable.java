package io.github.feishucodegen.linking.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table whose page states their nesting, parents before children.
 *
 * @param updated the date of the page; null if the page does not say it
 */
public record KnownTable(@Nullable LocalDate updated, List<KnownRow> rows) {
    /** The order of trust, the most trusted table last: the newest, then the one with the most rows. */
    private static final Comparator<KnownTable> BY_TRUST = Comparator.comparing(KnownTable::dateOrLeast)
            .thenComparing(table -> table.rows().size())
            .thenComparing(KnowledgeText::write);

    public KnownTable {
        rows = List.copyOf(rows);
        int deepest = 0;
        for (KnownRow row : rows) {
            if (row.depth() < 0 || row.depth() > deepest) {
                throw new IllegalArgumentException("no row is around '" + row.name() + "' at depth " + row.depth());
            }
            deepest = row.depth() + 1;
        }
    }

    /** The newer of two versions of a table. Among those of one day, the one with more rows. */
    public static KnownTable moreTrusted(KnownTable one, KnownTable other) {
        return BY_TRUST.compare(one, other) >= 0 ? one : other;
    }

    private LocalDate dateOrLeast() {
        return Objects.requireNonNullElse(updated, LocalDate.MIN);
    }

    /** The number of each row's parent, -1 for the table. */
    public int[] parents() {
        int[] parents = new int[rows.size()];
        int[] open = new int[rows.size() + 1];
        Arrays.fill(open, -1);
        for (int row = 0; row < parents.length; row++) {
            int depth = rows.get(row).depth();
            parents[row] = depth == 0 ? -1 : open[depth - 1];
            open[depth] = row;
        }
        return parents;
    }
}
