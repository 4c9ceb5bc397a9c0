package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Heading;
import io.github.feishucodegen.source.Page;
import java.util.Optional;

/**
 * The reader of the plain dialect: pages that were copied as text. Headings and code have lost their marks, and
 * labels are not bold.
 */
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
