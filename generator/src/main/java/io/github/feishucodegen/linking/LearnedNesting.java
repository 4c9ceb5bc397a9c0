package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.linking.knowledge.KnownRow;
import io.github.feishucodegen.linking.knowledge.KnownTable;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.linking.knowledge.TableKey;
import io.github.feishucodegen.linking.knowledge.TableKey.Part;
import io.github.feishucodegen.linking.nesting.Nester;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeColumn;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Learns nesting knowledge from pages that state their nesting. */
public final class LearnedNesting {
    private final Map<TableKey, KnownTable> tables = new TreeMap<>();

    private LearnedNesting() {}

    /** Learns from all tables whose rows have a stated level. Of several pages about one table, the newest counts. */
    public static NestingKnowledge of(Collection<PageDeclaration> pages) {
        ReadPages read = ReadPages.of(pages, Corrections.NONE).value();
        LearnedNesting learned = new LearnedNesting();
        read.pages().forEach(page -> {
            learned.add(KnowledgeKeys.of(page, Part.BODY), page.body(), page.updated());
            learned.add(KnowledgeKeys.of(page, Part.RESPONSE), page.response(), page.updated());
        });
        read.events().forEach(event -> {
            learned.add(KnowledgeKeys.of(event, Part.CONTENT), event.content(), event.updated());
            // The key stands for one table. Several forms of an answer have one each.
            if (event.answers().size() == 1) {
                TableDeclaration answer = event.answers().get(0).table();
                learned.add(KnowledgeKeys.of(event, Part.ANSWER), answer, event.updated());
            }
        });
        return NestingKnowledge.of(learned.tables);
    }

    private void add(TableKey key, TableDeclaration table, @Nullable LocalDate updated) {
        boolean nameless = table.rows().stream().anyMatch(row -> row.name().isBlank());
        if (table.rows().isEmpty() || nameless || !NestedTable.isExact(table)) {
            return;
        }
        List<KnownRow> rows = new ArrayList<>();
        collect(Nester.nest(table.rows(), null, TypeKnowledge.NONE).value(), 0, rows);
        tables.merge(key, new KnownTable(updated, rows), KnownTable::moreTrusted);
    }

    private static void collect(List<RowTree> trees, int depth, List<KnownRow> rows) {
        for (RowTree tree : trees) {
            RowDeclaration row = tree.row();
            rows.add(new KnownRow(row.name(), TypeColumn.typeName(row.type()), depth));
            collect(tree.children(), depth + 1, rows);
        }
    }
}
