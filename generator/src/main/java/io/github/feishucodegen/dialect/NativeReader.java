package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Table;
import io.github.feishucodegen.source.Page;
import java.util.Optional;

/** The reader of the portal's own dialect: tables of tags, with a level on every row. */
final class NativeReader implements DialectReader {
    @Override
    public boolean recognises(Document document, RequestTable request) {
        return request.table().notation() == Table.Notation.TAGS;
    }

    @Override
    public Result<Optional<PageDeclaration>> read(Page page, Document document, RequestTable request) {
        return new OperationReader(document, request, LabelStyle.BOLD, Depth.exactly(0)).read("native");
    }
}
