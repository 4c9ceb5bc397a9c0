package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Heading;
import io.github.feishucodegen.source.Page;
import java.util.Optional;

/** A page copied as text: its headings and code have lost their marks, its labels their emphasis. */
final class PlainReader implements DialectReader {
    @Override
    public boolean recognises(Document document, RequestTable request) {
        return document.blocks().stream().noneMatch(Heading.class::isInstance);
    }

    @Override
    public Result<Optional<PageDeclaration>> read(Page page, Document document, RequestTable request) {
        Document outlined = Document.parse(page, Part.TITLES);
        RequestTable table = RequestTable.find(outlined)
                .map(found -> found.routedAs(request))
                .orElse(request);
        return new OperationReader(outlined, table, LabelStyle.BARE, Depth.exactly(0)).read("plain");
    }
}
