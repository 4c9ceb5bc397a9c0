package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Table;
import io.github.feishucodegen.source.Page;
import java.util.Optional;

/** The reader of the bare dialect: tables without outer pipes, whose rows have lost all marks of their level. */
final class MirrorReader implements DialectReader {
    @Override
    public boolean recognises(Document document, RequestTable request) {
        return request.table().notation() == Table.Notation.BARE;
    }

    @Override
    public Result<Optional<PageDeclaration>> read(Page page, Document document, RequestTable request) {
        return new OperationReader(document, request, LabelStyle.BOLD, Depth.UNKNOWN).read("mirror");
    }
}
