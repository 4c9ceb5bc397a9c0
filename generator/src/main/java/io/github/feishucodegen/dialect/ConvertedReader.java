package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Table;
import io.github.feishucodegen.source.Page;
import java.util.Optional;

/**
 * The reader of the piped dialect: native pages that were converted to piped tables. Spaces and a branch sign before
 * a name show the level of its row.
 */
final class ConvertedReader implements DialectReader {
    @Override
    public boolean recognises(Document document, RequestTable request) {
        return request.table().notation() == Table.Notation.PIPED;
    }

    @Override
    public Result<Optional<PageDeclaration>> read(Page page, Document document, RequestTable request) {
        return new OperationReader(document, request, LabelStyle.JOINED, Depth.exactly(0)).read("converted");
    }
}
