package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Table;
import io.github.feishucodegen.source.Page;
import java.util.List;
import java.util.Optional;

/**
 * The reader of the exported dialect: pages that the API explorer exports. They have a row for the access tokens,
 * explanations of types below the body, and examples of calls.
 */
final class ExportReader implements DialectReader {
    private static final List<String> NAME_TITLES = Vocabulary.words("export.name");

    @Override
    public boolean recognises(Document document, RequestTable request) {
        return request.table().notation() == Table.Notation.PIPED
                && (request.has(RequestKey.TOKENS) || document.blocks().stream().anyMatch(ExportReader::isExported));
    }

    private static boolean isExported(Object block) {
        return block instanceof Table table
                && table.notation() == Table.Notation.PIPED
                && NAME_TITLES.contains(table.header().cell(0).text());
    }

    @Override
    public Result<Optional<PageDeclaration>> read(Page page, Document document, RequestTable request) {
        return new OperationReader(document, request, LabelStyle.BOLD, Depth.exactly(0)).read("export");
    }
}
