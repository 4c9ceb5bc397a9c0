package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Heading;
import io.github.feishucodegen.document.Table;
import java.util.List;
import java.util.Locale;

/**
 * The form in which somebody keeps pages, named for reports. Nothing is read differently because of it: tables, cells,
 * levels and labels each have their own notation.
 */
enum Dialect {
    /** The portal's own tags. */
    NATIVE,
    /** Tables with outer pipes. */
    CONVERTED,
    /** Tables without outer pipes. */
    MIRROR,
    /** Pages that the API explorer exports, with a row for the access tokens and examples of calls. */
    EXPORT,
    /** Pages that were copied as text and have no marks of headings. */
    PLAIN;

    private static final List<String> EXPORTED_NAMES = Vocabulary.words("export.name");

    static Dialect of(Document document, RequestTable request) {
        if (document.blocks().stream().noneMatch(Heading.class::isInstance)) {
            return PLAIN;
        }
        return switch (request.table().notation()) {
            case TAGS -> NATIVE;
            case BARE -> MIRROR;
            case PIPED ->
                request.has(RequestKey.TOKENS) || document.blocks().stream().anyMatch(Dialect::isExported)
                        ? EXPORT
                        : CONVERTED;
        };
    }

    private static boolean isExported(Block block) {
        return block instanceof Table table
                && table.notation() == Table.Notation.PIPED
                && EXPORTED_NAMES.contains(table.header().cell(0).text());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
