package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.linking.knowledge.KnownTable;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.linking.knowledge.TableKey;
import io.github.feishucodegen.linking.knowledge.TableKey.Part;
import io.github.feishucodegen.linking.nesting.KnownNesting;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the tables of a page are nested with, beside the page itself.
 *
 * @param types the type knowledge of the page's project
 * @param tables tables of pages that state their nesting
 */
record Learned(TypeKnowledge types, NestingKnowledge tables) {
    /** The known nesting of a table of an operation's page; null if it is not known. */
    @Nullable
    KnownNesting of(OperationDeclaration page, Part part) {
        return of(KnowledgeKeys.of(page, part), page.updated());
    }

    /** The known nesting of a table of an event's page; null if it is not known. */
    @Nullable
    KnownNesting of(EventDeclaration page, Part part) {
        return of(KnowledgeKeys.of(page, part), page.updated());
    }

    private @Nullable KnownNesting of(TableKey key, @Nullable LocalDate page) {
        KnownTable table = tables.table(key);
        return table == null ? null : new KnownNesting(table, page);
    }
}
